import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { calendarTexts } from '../../src/i18n/areas/calendar.ts';
import { marksMessageTexts } from '../../src/i18n/areas/marks-message.ts';
import { marksPageTexts } from '../../src/i18n/areas/marks-page.ts';
import { translator } from '../../src/i18n/texts.ts';
import { fullName } from '../platforms/school/school.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { consent, readOpenemis, words } from './support/journey.ts';
import { bare, base, format, isMissing, marks, missingBySheet, sum } from './support/planted-marks.ts';
import { accountOf, signInToOpenEmis } from './support/sign-in.ts';

/** A principal's check of the school, from the requests that are said beforehand to the files that leave it. */

// A whole school is read, request after request, on a machine that may be busy.
test.setTimeout(300_000);

const pageText = translator(marksPageTexts, format);
const paperText = translator(marksMessageTexts, format);
const calendarText = translator(calendarTexts, format);

declare const chrome: ExtensionApi;

test('a principal checks the school: every number is the truth, also after a lost session', async ({
  chromium,
  platforms,
}) => {
  const { openemis } = platforms.control;
  const workspace = await consent(chromium, { name: 'مدير المدرسة', roles: ['teacher', 'principal'] });
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
    openemis.latencyMs = 300;
    const start = box.getByRole('button', { name: pageText('check'), exact: true });
    await start.click();
    await expect(box.getByRole('heading', { name: pageText('check.running') })).toBeVisible();
    await box.getByRole('button', { name: pageText('cancel') }).click();
    await expect(start).toBeVisible();
    await expect(box.getByRole('progressbar')).toHaveCount(0);
    const before = platforms.requests.openemis.data.length;
    await start.click();
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
    // One answer was still on its way when the first check was cancelled; one was lost with the session and asked for once more.
    expect(platforms.requests.openemis.data.length - before).toBeLessThanOrEqual(most + 3);
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
    const late = platforms.model.marksTruth.filter(({ state }) => state.startsWith('to-check')).length;
    expect(csv.filter((line) => line.includes(`,${paperText('mark.to-check')},`))).toHaveLength(late);
    // Early in the year nobody has come late yet.
    const figure = workspace.locator('[data-figure="to-check"]');
    expect(Number((await figure.count()) === 0 ? 0 : await figure.getAttribute('data-value'))).toBe(late);
    const book = unzipSync(new Uint8Array(await saved(pageText('excel'))));
    const sheets = Object.keys(book).filter((name) => name.startsWith('xl/worksheets/sheet'));
    // Summary, to be checked (a child who came late), what is not known (a window that is not set), and one for each class.
    expect(sheets).toHaveLength(late > 0 ? 15 : 14);
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
        // What can still be entered, and behind its own sign what cannot.
        const figures = badge?.shadowRoot?.querySelector('.figure')?.textContent.match(/\d+/g) ?? [];
        return [name, figures.reduce((all, n) => all + Number(n), 0)] as const;
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
