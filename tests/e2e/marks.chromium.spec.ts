import type { FrameLocator, Page } from '@playwright/test';
import { marksTexts } from '../../src/i18n/areas/marks.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import type { CellTruth } from '../platforms/school/marks-truth.ts';
import type { Platforms } from '../platforms/start-platforms.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, openPanel, readOpenemis, words } from './support/journey.ts';

/** Missing marks from the reading to the screen, held against what was planted in the school. */

// A whole school is read, request after request, on a machine that may be busy.
test.setTimeout(300_000);

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const marks = translator(marksTexts, format);

const isMissing = ({ state }: CellTruth): boolean => state.startsWith('missing-');

/** Missing cells of the truth, by `sectionId:classId` as the sheets are keyed. */
function missingBySheet(platforms: Platforms, takes: (cell: CellTruth) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const cell of platforms.model.marksTruth.filter((each) => isMissing(each) && takes(each))) {
    const key = `${String(cell.sectionId)}:${String(cell.classId)}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** The section and class pairs that a teacher sees: her own sections, and all of the class she is homeroom teacher of. */
function sheetsOf(platforms: Platforms, key: string): (cell: CellTruth) => boolean {
  const own = new Set(
    platforms.truth
      .teacher(key)
      .sections.map((section) => `${String(section.subjectSectionId)}:${String(section.classId)}`),
  );
  const { staffId } = platforms.truth.teacher(key);
  const homeroom = new Set(
    platforms.model.school.classes.filter((one) => one.homeroomStaffId === staffId).map(({ id }) => id),
  );
  return ({ sectionId, classId }) =>
    own.has(`${String(sectionId)}:${String(classId)}`) || homeroom.has(classId);
}

const shownSheets = async (panel: FrameLocator): Promise<Map<string, number>> =>
  new Map(
    await panel
      .locator('[data-sheet]')
      .evaluateAll((lines) =>
        lines.map(
          (line) =>
            [line.getAttribute('data-sheet') ?? '', Number(line.getAttribute('data-missing'))] as const,
        ),
      ),
  );

async function openMarks(page: Page): Promise<FrameLocator> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: words.panel('tab.marks'), exact: true }).click();
  return panel;
}

test('a teacher sees what is missing in her sections, worst first, and the names one click away', async ({
  chromium,
  platforms,
}) => {
  const truth = platforms.truth.teacher('math1');
  await consent(chromium, { name: truth.name });
  const page = await readOpenemis(chromium, platforms, 'math1');
  const panel = await openMarks(page);
  const expected = missingBySheet(platforms, sheetsOf(platforms, 'math1'));
  const total = [...expected.values()].reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(0);
  await expect(panel.locator('.marks .verdict h2')).toContainText(
    marks('say.missing', { n: total }).replaceAll(/[\u2066-\u2069]/g, ''),
  );
  expect(Object.fromEntries(await shownSheets(panel))).toEqual(Object.fromEntries(expected));

  const [first] = expected.keys();
  const line = panel.locator(`[data-sheet="${first ?? ''}"]`);
  await line.getByRole('button', { expanded: false }).first().click();
  await expect(line.locator('.name-list li').first()).toBeVisible();

  await test.step('the rows of OpenEMIS’ own list of subjects carry their numbers', async () => {
    await page
      .getByRole('link', { name: 'المواد', exact: true })
      .or(page.locator('a[href*="/Subjects/index"]'))
      .first()
      .evaluate((link) => {
        location.assign((link as HTMLAnchorElement).href);
      });
    const pills = page.locator('tbody mutabiq-marks button');
    await expect(pills.first()).toBeVisible();
    const shown = await pills.evaluateAll((buttons) =>
      buttons.map((button) => Number(button.querySelector('.figure')?.textContent) || 0),
    );
    const bySection = new Map<string, number>();
    for (const [key, count] of expected) {
      const id = key.split(':')[0] ?? '';
      bySection.set(id, (bySection.get(id) ?? 0) + count);
    }
    for (const count of shown.filter((each) => each > 0)) expect([...bySection.values()]).toContain(count);
    expect(shown.some((count) => count > 0)).toBe(true);
    const box = await pills.first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});
