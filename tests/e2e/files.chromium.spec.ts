import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { fileFaultsTexts } from '../../src/i18n/areas/file-faults.ts';
import { filesTexts } from '../../src/i18n/areas/files.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { report } from '../unit/files/support/ajyal-files.ts';
import { people } from '../unit/files/support/invented.ts';
import { makeBomb } from '../unit/files/support/make-bomb.ts';
import { writeXlsx } from '../unit/files/support/write-xlsx.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent } from './support/journey.ts';

/** Lists from files: dropped or chosen, looked at, corrected, vouched for, compared, removed. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(filesTexts, format);
const why = translator(fileFaultsTexts, format);

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutabiq-files-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content: Uint8Array | string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const openFiles = async (workspace: Page): Promise<void> => {
  await workspace.goto(workspace.url().replace(/#.*$/, '#files'));
  await workspace.getByRole('heading', { name: t('title'), level: 2 }).waitFor();
  await workspace.getByRole('heading', { name: t('kept.title') }).waitFor();
};

/** As the browser tells of a file dragged from the desktop: only such events are a person's. */
const drop = async (page: Page, zone: Locator, path: string): Promise<void> => {
  const box = await zone.boundingBox();
  if (box === null) throw new Error('nothing to drop on');
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
  await cdp.detach();
};

const choose = (page: Page, ...paths: string[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(paths);

/** Columns that mean nothing. */
const filler = Array.from({ length: 57 }, (_, n) => `شيء ${String(n)}`);

const platforms = ['darsak', 'ajyal', 'openemis'] as const;

const vouch = async (page: Page, platform: (typeof platforms)[number]): Promise<void> => {
  await page.locator('input[name=stands-for]').nth(platforms.indexOf(platform)).check();
  await page.locator('input[name=whole]').first().check();
  await page.getByRole('button', { name: t('keep.submit') }).click();
  await expect(page.getByText(t('added'))).toBeVisible();
};

test('a list dropped, a column corrected, and held against a list of OpenEMIS', async ({ chromium }) => {
  const workspace = await consent(chromium, { name: 'منى سامر' });
  await openFiles(workspace);
  const all = people(28);
  // «البيان» is a word that nobody knows for a name.
  const lines = all.slice(1).map(({ name, id }, n) => `${String(n + 1)};${id};${name}`);
  const ajyal = await put(
    'ajyal-list.csv',
    `\uFEFFالصف السابع - أ;;\nم;المعرّف;البيان\n${lines.join('\n')}\n`,
  );
  await drop(workspace, workspace.locator('.drop'), ajyal);
  await expect(workspace.getByText(t('nothing.next'))).toBeVisible();
  expect(await accessibilityFaults(workspace)).toEqual([]);
  await workspace.getByLabel(t('columns.label', { letter: 'C' })).selectOption('studentName');
  await workspace.getByLabel(t('columns.label', { letter: 'B' })).selectOption('nationalId');
  await expect(workspace.getByRole('status').filter({ hasText: '27' })).toBeVisible();
  await expect(workspace.locator('.file-group').getByText('الصف السابع أ')).toBeVisible();
  await workspace.getByRole('button', { name: t('keep.submit') }).click();
  await expect(workspace.getByText(t('keep.stands.missing'))).toBeVisible();
  await vouch(workspace, 'ajyal');

  const openemis = [
    'OpenEMIS ID,الاسم,الرقم الوطني,اسم الشعبة,حالة الطالب',
    ...all.map(({ name, id }, n) => `555000${String(1000 + n)},${name},${id},الصف السابع-أ,ملتحق`),
  ];
  await choose(workspace, await put('students.csv', openemis.join('\r\n')));
  await expect(workspace.getByRole('status').filter({ hasText: '28' })).toBeVisible();
  await vouch(workspace, 'openemis');

  await workspace.getByRole('link', { name: t('kept.check') }).click();
  await workspace.locator('.file-check .counts').waitFor();
  const shown = await workspace.locator('.file-check').evaluate((root) => ({
    verdict: root.querySelector('.verdict')?.className ?? '',
    text: root.textContent,
  }));
  expect(shown.text).toContain(all[0]?.name);
  expect(shown.text).toContain('students.csv');
  expect(shown.text).toContain('ajyal-list.csv');
  expect(await accessibilityFaults(workspace)).toEqual([]);

  await workspace.goBack();
  await workspace
    .getByRole('button', { name: t('kept.remove') })
    .last()
    .click();
  await workspace.getByRole('button', { name: t('kept.remove.yes'), exact: true }).click();
  await expect(workspace.locator('.file-kept')).toHaveCount(1);
  expect(chromium.recorder.byExtension()).toEqual([]);
});

test('an Ajyal report with several sections, and files that cannot be read, one after the other', async ({
  chromium,
}) => {
  const workspace = await consent(chromium, { name: 'منى سامر' });
  await openFiles(workspace);
  const bomb = await put('bomb.xlsx', await makeBomb(300 * 1024 * 1024, true));
  const old = await put('old.xls', Uint8Array.from([0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0]));
  const good = await put(
    'EL_StudentInfoReport.xlsx',
    writeXlsx(
      report([
        { grade: 'السابع', section: 'أ', count: 28 },
        { grade: 'السابع', section: 'ب', count: 31 },
      ]),
    ),
  );
  await choose(workspace, bomb, old, good);
  const alert = workspace.getByRole('alert');
  await expect(alert.getByText(why('unpacks-too-large'), { exact: true })).toBeVisible();
  await alert.getByRole('button', { name: t('fault.close') }).click();
  await expect(alert.getByText(why('old-excel.next'))).toBeVisible();
  expect(await accessibilityFaults(workspace)).toEqual([]);
  await alert.getByRole('button', { name: t('fault.close') }).click();
  await expect(workspace.locator('input[name=stands-for]').nth(1)).toBeChecked();
  await expect(workspace.locator('.file-group')).toHaveCount(2);
  expect(await accessibilityFaults(workspace)).toEqual([]);
  await vouch(workspace, 'ajyal');
  await expect(workspace.getByRole('link', { name: t('kept.check') })).toHaveCount(2);
});

test('a reading can be stopped, and a large list does not hold up the page', async ({ chromium }) => {
  const workspace = await consent(chromium, { name: 'منى سامر' });
  await openFiles(workspace);

  // As much as a file may hold: many seconds of work, wherever it is stopped.
  const wide = people(19_000).map(({ name, id }, n) => [n + 1, name, id, ...filler].join(','));
  const huge = await put(
    'huge.csv',
    [['م', 'اسم الطالب', 'الرقم الوطني', ...filler].join(','), ...wide].join('\n'),
  );
  await choose(workspace, huge);
  const stop = workspace.getByRole('button', { name: t('reading.stop') });
  await stop.click();
  await expect(workspace.locator('.drop')).toBeVisible();
  await expect(stop).toHaveCount(0);
  await expect(workspace.locator('.file-group, .file-kept, [role=alert]')).toHaveCount(0);

  const rows = people(5_000).map(({ name, id, birth }, n) => [n + 1, name, id, birth, 'السابع', 'أ']);
  const large = await put(
    'school.xlsx',
    writeXlsx({
      sheets: [
        {
          name: 'أ',
          rows: [['م', 'اسم الطالب', 'الرقم الوطني', 'تاريخ الميلاد', 'الصف', 'الشعبة'], ...rows],
        },
      ],
    }),
  );
  await workspace.evaluate(() => {
    const scope = globalThis as unknown as { longest: number };
    scope.longest = 0;
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      scope.longest = Math.max(scope.longest, now - last);
      last = now;
      setTimeout(look, 0);
    };
    look();
  });
  await choose(workspace, large);
  await expect(workspace.getByRole('status').filter({ hasText: '5,000' })).toBeVisible({ timeout: 30_000 });
  const longest = await workspace.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  expect(longest).toBeLessThan(1_000);
  // Nothing of the file that was stopped lies there.
  await workspace.reload();
  await workspace.getByRole('heading', { name: t('kept.title') }).waitFor();
  await expect(workspace.locator('.file-kept')).toHaveCount(0);
});
