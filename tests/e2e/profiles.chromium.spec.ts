import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesTexts } from '../../src/i18n/areas/files.ts';
import { ajyalNoteTexts } from '../../src/i18n/areas/ajyal-note.ts';
import { profilesTexts } from '../../src/i18n/areas/profiles.ts';
import { pageKindsTexts } from '../../src/i18n/areas/page-kinds.ts';
import { selfTestTexts } from '../../src/i18n/areas/self-test.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { people } from '../unit/files/support/invented.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, launcherOf } from './support/journey.ts';
import { textOf } from './support/saved-file.ts';

/** Corrections of what is known of pages: brought in, looked at, saved, changed, taken back; and what they do in a page. */

test.setTimeout(120_000);
const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(profilesTexts, format);
const s = translator(selfTestTexts, format);
const k = translator(pageKindsTexts, format);
const o = translator(ajyalNoteTexts, format);
const f = translator(filesTexts, format);

const students = people(9);
const rows = students
  .map(({ name, id }, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>${id}</td></tr>`)
  .join('');
const html = (body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>بوابة</title><body>${body}</body></html>`;
/** In no word of it does it look like anything we know. */
const strange = html(
  `<h4>دفتر القيد</h4><table><tr><th>#</th><th>البيان</th><th>الرمز</th></tr>${rows}</table>`,
);
const sections = ['أ', 'ب', 'ج', 'د', 'هـ']
  .map((name, n) => `<tr><td>السابع</td><td>${name}</td><td>الرياضيات</td><td>${String(n + 25)}</td></tr>`)
  .join('');
/** It fills itself by itself, when everybody has long stopped watching. */
const late = html(
  `<p>مرحباً</p><main></main><script>setTimeout(() => { document.querySelector('main').innerHTML =
    '<h1>شعبي</h1><table><tr><th>الصف</th><th>الشعبة</th><th>المبحث</th><th>عدد الطلبة</th></tr>${sections}</table>'
  }, 16000)</script>`,
);

const hint = (value: string) => ({ value, evidence: 'likely', seen: '2026-11-23' });
const correction = {
  schema: 1,
  id: 'darsak',
  title: 'دفتر القيد',
  version: 2,
  kinds: { 'teacher.roster': { text: [hint('^دفتر القيد'), hint('(')] }, 'no.such': {} },
  headers: { studentName: 'البيان', nationalId: 'الرمز', nonsense: 'س' },
};
const kept = {
  ...correction,
  kinds: { 'teacher.roster': { text: [hint('^دفتر القيد')] } },
  headers: { studentName: 'البيان', nationalId: 'الرمز' },
};

const go = async (workspace: Page, place: string, title: string): Promise<void> => {
  await workspace.goto(workspace.url().replace(/#.*$/, `#${place}`));
  await workspace.getByRole('heading', { name: title, level: 2 }).waitFor();
};

test('a page that nobody knows is read once a correction is brought in; and a list that comes late', async ({
  chromium,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'mutabiq-profiles-'));
  const { context } = chromium;
  await context.route('https://darsak.gov.jo/late', (route) =>
    route.fulfill({ contentType: 'text/html', body: late }),
  );
  await context.route('https://darsak.gov.jo/strange', (route) =>
    route.fulfill({ contentType: 'text/html', body: strange }),
  );
  const waiting = await context.newPage();
  await waiting.goto('https://darsak.gov.jo/late');
  const workspace = await consent(chromium, { name: 'منى سامر' });
  const page = await context.newPage();
  await page.goto('https://darsak.gov.jo/strange');
  const corrections = workspace.locator('[aria-labelledby=corrections]');
  const bring = async (text: string): Promise<void> => {
    await writeFile(join(folder, 'correction.json'), text);
    await corrections.locator('input[type=file]').setInputFiles(join(folder, 'correction.json'));
  };
  const card = corrections.locator('article.card');

  await test.step('a file that is none is refused, and a field that is wrong is named', async () => {
    await go(workspace, 'profiles', t('title'));
    await bring('{"schema": 1');
    await expect(corrections.getByRole('alert')).toContainText(t('fault.not-json'));
    await bring(JSON.stringify({ schema: 1, id: 'nobody' }));
    await expect(corrections.getByRole('alert')).toContainText(t('fault.unknown-platform'));
    await bring(JSON.stringify(correction));
    await expect(corrections.locator('.dropped li')).toHaveText([
      `headers.nonsense ${t('why.unknown-field')}`,
      `kinds.no.such ${t('why.unknown-kind')}`,
      `kinds.teacher.roster.text[1] ${t('why.bad-pattern')}`,
    ]);
    expect(await accessibilityFaults(workspace)).toEqual([]);
    await expect(page.locator('mutabiq-overlay')).toHaveCount(0);
  });

  await test.step('brought in, it has the open page read that nothing looked at before', async () => {
    await corrections.getByRole('button', { name: t('check.use') }).click();
    await expect(card).toHaveCount(1);
    await expect(launcherOf(page)).toBeVisible();
    await go(workspace, 'self-test', s('title'));
    const record = workspace
      .locator('[aria-labelledby=read] article')
      .filter({ hasText: s('rows', { n: 9 }) });
    await expect(record).toContainText(k('kind.teacher.roster'));
    await record.getByText(s('why')).click();
    expect(await accessibilityFaults(workspace)).toEqual([]);
  });

  await test.step('it is saved as it is kept, changed, removed and taken back', async () => {
    await go(workspace, 'profiles', t('title'));
    const saved = async (): Promise<unknown> => {
      const download = workspace.waitForEvent('download');
      await card.getByRole('button', { name: t('export') }).click();
      return JSON.parse(await textOf(await download));
    };
    // Also what cannot be used is in the file again: whoever mends it must see it.
    expect(await saved()).toEqual(correction);
    await card.getByRole('button', { name: t('edit'), exact: true }).click();
    const text = card.getByRole('textbox');
    await text.fill('{');
    await expect(card.getByText(t('fault.not-json'))).toBeVisible();
    await text.fill(JSON.stringify(kept));
    await card.getByRole('button', { name: t('edit.save') }).click();
    await expect(card.locator('.dropped')).toHaveCount(0);
    expect(await saved()).toEqual(kept);
    await card.getByRole('button', { name: t('remove'), exact: true }).click();
    await card.getByRole('button', { name: t('remove.yes') }).click();
    await expect(card).toHaveCount(0);
    await corrections.getByRole('button', { name: t('undo') }).click();
    await expect(card).toHaveCount(1);
    expect(await saved()).toEqual(kept);
  });

  await test.step('the list that came after everybody had stopped watching was read', async () => {
    await expect(launcherOf(waiting)).toBeVisible({ timeout: 60_000 });
    await go(workspace, 'self-test', s('title'));
    await expect(
      workspace.locator('[aria-labelledby=read] article').filter({ hasText: s('rows', { n: 5 }) }),
    ).toBeVisible();
  });
  await rm(folder, { recursive: true, force: true });
});

/**
 * Chromium asks about an optional host in a window of its own, where no test can answer; here the host is given by the
 * manifest instead, which the browser does not let anybody take back.
 */
test.describe('where Ajyal is allowed', () => {
  test.use({ browserOptions: { granted: ['https://ajyal.moe.gov.jo/*'] } });

  test('its pages point at the import of its export, and a list shown there is taken over to be vouched for', async ({
    chromium,
  }) => {
    const part = await readFile('tests/corpus/ajyal/students-page-2-of-3/page.html', 'utf8');
    await chromium.context.route('https://ajyal.moe.gov.jo/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().endsWith('Students.aspx')
          ? part
          : html(
              `<h2>${route.request().url().endsWith('report.aspx') ? 'كشف الطلبة' : 'الإعلانات'}</h2><p>س</p>`,
            ),
      }),
    );
    const workspace = await consent(chromium, { name: 'منى سامر' });
    const page = await chromium.context.newPage();
    await page.goto('https://ajyal.moe.gov.jo/emis/report.aspx');
    const note = page.locator('mutabiq-overlay .ajyal-note');
    await expect(note).toContainText(o('text'));
    expect(await accessibilityFaults(page)).toEqual([]);
    const opened = chromium.context.waitForEvent('page');
    await note.getByRole('button', { name: o('open') }).click();
    await (await opened).getByRole('heading', { name: f('title'), level: 2 }).waitFor();
    await page.bringToFront();
    await note.getByRole('button', { name: o('hide') }).click();
    await expect(note).toHaveCount(0);
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe('كشف الطلبة\n\nس');

    // Page 2 of 3 of a section: shown in the preview of files, kept when she says so, and never as the whole list.
    await page.goto('https://ajyal.moe.gov.jo/emis/Students.aspx');
    await expect(note).toContainText(o('found', { n: 15 }));
    await expect(note).toContainText(o('part.page', { page: '2', pages: '3' }));
    // The page's own selects have no names.
    expect((await accessibilityFaults(page)).filter((fault) => !fault.includes('#ctl00_'))).toEqual([]);
    const preview = chromium.context.waitForEvent('page');
    await note.getByRole('button', { name: o('take') }).click();
    const files = await preview;
    await expect(files.getByText(f('shown.page', { page: '2', pages: '3' }))).toBeVisible();
    await expect(files.locator('.file-group')).toContainText('السابع ب');
    await expect(files.locator('input[name=stands-for]').nth(1)).toBeChecked();
    await expect(files.locator('input[name=whole]')).toHaveCount(1);
    expect(await accessibilityFaults(files)).toEqual([]);
    await expect(files.getByText(f('kept.none'))).toBeVisible();
    await files.getByRole('button', { name: f('keep.submit') }).click();
    await expect(files.getByText(f('added'))).toBeVisible();
    await expect(files.locator('.file-kept')).toContainText(f('state.partial'));
    await files.close();

    await workspace.bringToFront();
    await go(workspace, 'profiles', t('title'));
    await expect(workspace.getByText(t('ajyal.allowed'))).toBeVisible();
    // Of the manifest, so the browser keeps it, and that is said.
    await workspace.getByRole('button', { name: t('ajyal.withdraw') }).click();
    await expect(workspace.getByText(t('ajyal.kept'))).toBeVisible();
  });
});
