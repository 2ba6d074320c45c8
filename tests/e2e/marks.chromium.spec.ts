import type { FrameLocator, Page } from '@playwright/test';
import type { CellTruth } from '../platforms/school/marks-truth.ts';
import type { Platforms } from '../platforms/start-platforms.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, openPanel, readOpenemis, words } from './support/journey.ts';
import { bare, base, isMissing, marks, missingBySheet, sum } from './support/planted-marks.ts';

/** A teacher's missing marks on the pages of OpenEMIS, held against what was planted in the school. */

// A whole school is read, request after request, on a machine that may be busy.
test.setTimeout(300_000);

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
  const total = sum(expected.values());
  expect(total).toBeGreaterThan(0);
  await expect(panel.locator('.marks .verdict h2')).toContainText(bare(marks('say.missing', { n: total })));
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
      buttons.map((button) =>
        // What can still be entered, and behind its own sign what cannot.
        (button.querySelector('.figure')?.textContent.match(/\d+/g) ?? []).reduce(
          (all, n) => all + Number(n),
          0,
        ),
      ),
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

  const { classes, sections } = platforms.model.school;
  const mine = platforms.truth.teacher('math1').sections[0];
  const classId = mine?.classId ?? 0;
  const className = classes.find(({ id }) => id === Number(classId))?.name ?? '';
  await test.step('the list of assessments has a pill per class, which leads to its Results page', async () => {
    await page.goto(`${base}/Institution/Institutions/Assessments/index`);
    const row = page.locator('tbody tr', { hasText: className });
    const ofClass = sum(
      [...expected].flatMap(([key, n]) => (key.endsWith(`:${String(classId)}`) ? [n] : [])),
    );
    const figure = row.locator('mutabiq-marks .figure');
    await expect(figure).toHaveText(/\d/);
    expect(sum(((await figure.textContent())?.match(/\d+/g) ?? []).map(Number))).toBe(ofClass);
    await row.locator('mutabiq-marks button').click();
    const shown = (await openMarks(page)).locator(
      `[data-sheet="${String(mine?.subjectSectionId)}:${String(classId)}"]`,
    );
    await shown.getByRole('button', { name: marks('to-results') }).click();
    await page.waitForURL(/\/Results/);
  });

  await test.step('the strip above the grid follows subject and term; the grid is left alone', async () => {
    const strip = page.frameLocator('mutabiq-strip iframe');
    const section = sections.find(({ id }) => id === Number(mine?.subjectSectionId));
    const inTerm = (term: string | null) => {
      const periods = platforms.model.marks.assessments
        .flatMap(({ periods: of }) => of)
        .filter((period) => term === null || period.term === term)
        .map(({ id }) => id);
      return platforms.model.marksTruth.filter(
        (cell) =>
          isMissing(cell) &&
          cell.sectionId === section?.id &&
          cell.classId === Number(classId) &&
          periods.includes(cell.periodId),
      ).length;
    };
    await expect(page.locator('.ag-row').first()).toBeVisible();
    const rows = await page.locator('.ag-row').count();
    await page.locator('.uib-tab', { hasText: 'الرياضيات' }).click();
    const term = await page.locator('select[ng-model="selectedAcademicTerm"]').inputValue();
    await expect(strip.locator('.strip-say')).toHaveText(
      bare(marks('say.missing', { n: inTerm(term.replace('string:', '')) })),
    );
    const shown = await strip
      .locator('[data-period]')
      .evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('data-missing'))));
    expect(sum(shown)).toBe(inTerm(term.replace('string:', '')));
    await strip.getByRole('button', { name: marks('strip.show') }).click();
    await expect(strip.locator('.strip-names').first()).not.toBeEmpty();
    await page.locator('select[ng-model="selectedAcademicTerm"]').selectOption('');
    await expect(strip.locator('.strip-say')).toHaveText(bare(marks('say.missing', { n: inTerm(null) })));
    // Fewer rows are in the document than the class has: the names above come from what was read, not from the grid.
    expect(rows).toBeLessThan(
      platforms.model.school.subjectEnrolments.filter(
        (each) => each.sectionId === section?.id && each.classId === Number(classId),
      ).length,
    );
    const saved = platforms.requests.openemis.entries.filter(
      ({ method, path }) => method !== 'GET' && path.includes('simulation-results'),
    );
    expect(saved).toEqual([]);
  });
});
