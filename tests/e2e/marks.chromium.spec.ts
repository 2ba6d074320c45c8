import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { calendarTexts } from '../../src/i18n/areas/calendar.ts';
import { marksMessageTexts } from '../../src/i18n/areas/marks-message.ts';
import { marksPageTexts } from '../../src/i18n/areas/marks-page.ts';
import { marksTexts } from '../../src/i18n/areas/marks.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { fullName } from '../platforms/school/school.ts';
import type { CellTruth } from '../platforms/school/marks-truth.ts';
import type { Platforms } from '../platforms/start-platforms.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { consent, fillConsent, openPanel, readOpenemis, words } from './support/journey.ts';
import { accountOf, signInToOpenEmis } from './support/sign-in.ts';

/** Missing marks from the reading to the screen, held against what was planted in the school. */

// A whole school is read, request after request, on a machine that may be busy.
test.setTimeout(300_000);

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const marks = translator(marksTexts, format);
const pageText = translator(marksPageTexts, format);
const paperText = translator(marksMessageTexts, format);
const calendarText = translator(calendarTexts, format);
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

declare const chrome: ExtensionApi;

const base = 'https://emis.moe.gov.jo/openemis-core';

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
    await expect(row.locator('mutabiq-marks .figure')).toHaveText(String(ofClass));
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

test('a principal checks the school: every number is the truth, also after a lost session', async ({
  chromium,
  platforms,
}) => {
  const { openemis } = platforms.control;
  const workspace = await chromium.openExtensionPage('workspace.html#start');
  await fillConsent(workspace, { name: 'مدير المدرسة' });
  await workspace.getByRole('checkbox', { name: words.common('role.principal') }).check();
  await workspace.getByRole('button', { name: words.workspace('form.submit') }).click();
  await workspace.getByRole('heading', { name: words.workspace('done.title') }).waitFor();
  const tab = await readOpenemis(chromium, platforms, 'principal');
  await workspace.goto(workspace.url().replace(/#.*/, '#marks'));
  const box = workspace.locator('.check-box');
  const expected = missingBySheet(platforms, () => true);
  const total = sum(expected.values());
  let most = 0;

  await test.step('it says beforehand what it asks, pauses, and goes on after a new log-in', async () => {
    const said = await box.locator('p').first().innerText();
    most = Number(/\d+/.exec(said)?.[0]);
    expect(most).toBeGreaterThan(12);
    const before = platforms.requests.openemis.data.length;
    openemis.latencyMs = 300;
    await box.getByRole('button', { name: pageText('check'), exact: true }).click();
    await expect(box.getByRole('heading', { name: pageText('check.running') })).toBeVisible();
    await expect(box.getByRole('status')).toContainText(/\d/);
    await box.getByRole('button', { name: pageText('pause') }).click();
    await expect(box.getByRole('heading', { name: pageText('check.paused') })).toBeVisible();
    openemis.latencyMs = 0;
    openemis.expireSessions();
    await box.getByRole('button', { name: pageText('resume') }).click();
    await expect(box.getByText(words.problems('session-expired'))).toBeVisible();
    await signInToOpenEmis(tab, accountOf(platforms, 'principal'));
    await expect(workspace.locator('.verdict h2')).toHaveText(bare(marks('say.missing', { n: total })), {
      timeout: 60_000,
    });
    // One answer was lost with the session and asked for once more.
    expect(platforms.requests.openemis.data.length - before).toBeLessThanOrEqual(most + 2);
  });

  await test.step('every cell of the heat map holds its number, and the names behind it', async () => {
    await workspace.getByLabel(pageText('filter.period')).selectOption('all');
    const shown = await workspace
      .locator('[data-cell][data-missing]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-missing'))));
    expect(shown.filter((count) => count > 0).toSorted((a, b) => a - b)).toEqual(
      [...expected.values()].toSorted((a, b) => a - b),
    );
    const { school } = platforms.model;
    const year = school.periods.find(({ current }) => current)?.id;
    const eight = school.classes.find(({ key, periodId }) => key === '8A' && periodId === year);
    const english = school.sections.find(
      ({ subject, classIds }) => subject === 'ENG' && classIds.includes(eight?.id ?? 0),
    );
    await workspace
      .getByRole('button', { name: new RegExp(`${eight?.name ?? ''}.*اللغة الإنجليزية`) })
      .click();
    const names = await workspace.locator('.detail .name-list li > bdi:first-child').allInnerTexts();
    const truth = platforms.model.marksTruth.filter(
      (cell) => isMissing(cell) && cell.sectionId === english?.id && cell.classId === eight?.id,
    );
    expect(names.length).toBe(truth.length);
    const students = new Map(school.students.map((student) => [student.id, fullName(student)]));
    expect(names.map(bare).toSorted()).toEqual(
      truth.map(({ studentId }) => students.get(studentId) ?? '').toSorted(),
    );
    await workspace.getByRole('button', { name: pageText('message') }).click();
    await expect(workspace.locator('.message-text')).toHaveValue(new RegExp('اللغة الإنجليزية'));
  });

  await test.step('files and paper hold the same marks', async () => {
    const saved = async (name: string) => {
      const download = workspace.waitForEvent('download');
      await workspace.getByRole('button', { name, exact: true }).click();
      return readFile(await (await download).path());
    };
    const csv = (await saved(pageText('csv'))).toString('utf8').trimEnd().split('\r\n');
    expect(csv.filter((line) => line.includes(paperText('mark.missing')))).toHaveLength(total);
    const book = unzipSync(new Uint8Array(await saved(pageText('excel'))));
    const sheets = Object.keys(book).filter((name) => name.startsWith('xl/worksheets/sheet'));
    // Summary, what is not known (a window that is not set), and one for each class.
    expect(sheets).toHaveLength(14);
    const first = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(first).toContain('rightToLeft="1"');
    const counts = [...first.matchAll(/<c r="F\d+"(?![^>]*t="s")[^>]*><v>(\d+)<\/v>/g)];
    expect(sum(counts.map(([, value]) => Number(value)))).toBe(total);
    await workspace.evaluate(() => {
      window.print = () => undefined;
    });
    await workspace.getByRole('button', { name: pageText('print.list') }).click();
    const paper = workspace.locator('.print-document');
    await expect(paper.locator('tbody tr').first()).toBeAttached();
    const printed = await paper
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number(row.children[5]?.textContent)));
    expect(sum(printed.filter((count) => !Number.isNaN(count)))).toBe(total);
    await workspace.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });

  await test.step('toolbar and reminders: counts, and nothing until it is asked for', async () => {
    const open = platforms.model.marksTruth.filter(({ state }) =>
      /^missing-(open|closing)/.test(state),
    ).length;
    await expect
      .poll(() => workspace.evaluate(() => chrome.action.getBadgeText({})))
      .toBe(open > 999 ? '999+' : String(open));
    await workspace.goto(workspace.url().replace(/#.*/, '#calendar'));
    await expect(workspace.getByRole('checkbox', { name: calendarText('reminder.on') })).not.toBeChecked();
    expect(
      await workspace.evaluate(() =>
        chrome.permissions.contains({
          permissions: ['notifications'],
        }),
      ),
    ).toBe(false);
    await expect(workspace.locator('.sides .side')).toHaveCount(3);
  });

  await test.step('the list of classes carries the sum of each', async () => {
    await tab.goto(`${base}/Institution/Institutions/Classes/index`);
    await expect(tab.locator('tbody mutabiq-marks button').first()).toBeVisible();
    const shown = await tab.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const cell = row.querySelector('td');
        const badge = row.querySelector('mutabiq-marks');
        const name =
          [...(cell?.childNodes ?? [])].find((node) => node.nodeType === 3)?.textContent?.trim() ?? '';
        return [name, Number(badge?.shadowRoot?.querySelector('.figure')?.textContent) || 0] as const;
      }),
    );
    const year = platforms.model.school.periods.find(({ current }) => current)?.id;
    const { classes } = platforms.model.school;
    expect(shown).toEqual(
      shown.map(([name]) => {
        const id = classes.find((one) => one.name === name && one.periodId === year)?.id;
        return [name, sum([...expected].flatMap(([key, n]) => (key.endsWith(`:${String(id)}`) ? [n] : [])))];
      }),
    );
  });
});
