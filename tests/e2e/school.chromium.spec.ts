import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lookRow } from '../../src/app/school-look-row.ts';
import { readSealedFile } from '../../src/exports/sealed-file.ts';
import { casesTexts } from '../../src/i18n/areas/cases.ts';
import { sealedFileTexts } from '../../src/i18n/areas/sealed-file.ts';
import { schoolTexts } from '../../src/i18n/areas/school.ts';
import { todayTexts } from '../../src/i18n/areas/today.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaults, panelFaults } from './support/accessibility.ts';
import { tabTo, unreached } from './support/by-keys.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { handedOver } from './support/handed-over.ts';
import { closePanel, consent, openDarsak, panelOf, readOpenemis, words } from './support/journey.ts';

/** The principal's day: she reads the school, takes in what a teacher handed over, and sends a case to technical support. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const school = translator(schoolTexts, format);
const cases = translator(casesTexts, format);
const sealedFile = translator(sealedFileTexts, format);
const today = translator(todayTexts, format);
const passphrase = 'كلمة سر طويلة';

const rowOf = (page: Page, classId: number) => page.locator(`tr[data-class="${String(classId)}"]`);
const go = (page: Page, place: string) => page.goto(page.url().replace(/#.*/, `#${place}`));

/** Whether the finished look of the school lies sealed on this computer, as any script of the extension could see. */
const isSchoolKept = (page: Page): Promise<boolean> =>
  page.evaluate(
    (kind) =>
      new Promise<boolean>((resolve, reject) => {
        const opened = indexedDB.open('mutabiq');
        opened.onerror = () => reject(new Error('IndexedDB'));
        opened.onsuccess = () => {
          const db = opened.result;
          const rows = db.transaction('sealed').objectStore('sealed').getAll();
          rows.onsuccess = () => {
            db.close();
            resolve(rows.result.some((row: { readonly kind: string }) => row.kind === kind));
          };
        };
      }),
    lookRow.kind,
  );

test('a principal sees her school, what teachers handed over, and sends a case', async ({
  chromium,
  platforms,
}) => {
  test.setTimeout(300_000);
  const page = await consent(chromium, { name: 'مديرة المدرسة', roles: ['principal'] });

  await test.step('the tour is gone through with the keyboard, on an invented school', async () => {
    const { guide } = words;
    await page.getByRole('link', { name: guide('tour.open') }).press('Enter');
    for (const step of ['names', 'decide', 'today', 'own'] as const) {
      await page.getByRole('button', { name: guide('tour.next') }).press('Enter');
      await expect(page.getByRole('heading', { name: guide(`tour.${step}.title`) })).toBeFocused();
    }
    await page.getByRole('link', { name: guide('tour.own.steps') }).press('Enter');
    await expect(page.getByRole('link', { name: guide('tour.again') })).toBeVisible();
  });

  await go(page, 'school');
  await expect(page.getByRole('heading', { name: school('none.title') })).toBeVisible();
  // Badges follow from the reading, not from a look at the school.
  await go(page, 'settings');
  const openemis = await readOpenemis(chromium, platforms, 'principal');
  await test.step('the school is worked out ahead, in a page that shows something else', async () => {
    await expect.poll(() => isSchoolKept(page), { timeout: 60_000 }).toBe(true);
  });
  const names = openemis.locator('tbody mutabiq-names button');
  const openList = async (list: string): Promise<void> => {
    await openemis.bringToFront();
    await openemis
      .locator(`a[href*="/${list}/index"]`)
      .first()
      .evaluate((link) => location.assign((link as HTMLAnchorElement).href));
    await openemis.waitForURL(new RegExp(`/${list}/`));
  };
  await test.step('a pressed badge opens the panel on its subject section alone, and leaves the row alone', async () => {
    await openList('Subjects');
    await expect(names.first()).toBeVisible();
    await closePanel(openemis);
    const before = openemis.url();
    await names.first().press('Enter');
    const panel = panelOf(openemis);
    const focus = panel.locator('[data-focus]');
    await expect(focus).toBeVisible();
    expect(openemis.url()).toBe(before);
    await expect(panel.locator('ul.lines > li')).toHaveCount(1);
    expect(await panelFaults(openemis)).toEqual([]);
    await closePanel(openemis);
  });

  await go(page, 'school');

  const { classes, periods, institution } = platforms.model.school;
  const period = periods.find(({ current }) => current);
  const now = classes.filter(
    ({ periodId, institutionId }) => periodId === period?.id && institutionId === institution.id,
  );
  await page.bringToFront();
  await expect(page.locator('tr[data-class]')).toHaveCount(now.length);
  // Nobody has checked a name on Darsak, so no class may look in order.
  await expect(page.locator('tr[data-class] td:nth-of-type(2)[data-look=in-order]')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  const [inOrder, missing] = platforms.truth.teacher('math2').sections;
  await test.step('a teacher’s file says of one section that it is in order, of another that Darsak lacks it', async () => {
    await go(page, 'feedback');
    const buffer = await handedOver(platforms);
    await page
      .locator('.receive input[type=file]')
      .setInputFiles([{ name: 'الفحص.mutabiq.json', mimeType: 'application/json', buffer }]);
    await expect(page.locator('.received-line.good')).toBeVisible();
    await go(page, 'school');
    const row = rowOf(page, inOrder?.classId ?? 0);
    await row.getByRole('button').click();
    const line = page.locator(
      `tr[data-section="${String(inOrder?.subjectSectionId)}:${String(inOrder?.classId)}"]`,
    );
    await expect(line.locator('[data-look=in-order]').first()).toBeVisible();
    await expect(line).toContainText(platforms.truth.teacher('math2').name);
    await expect(
      rowOf(page, missing?.classId ?? 0).locator('td:nth-of-type(2)[data-look=attention]'),
    ).toBeVisible();
  });

  await test.step('OpenEMIS’ own lists carry the state of the names, its age and the missing marks', async () => {
    for (const list of ['Staff', 'Classes']) {
      await openList(list);
      const pills = openemis.locator('tbody mutabiq-names button');
      await expect(pills.first()).toBeVisible();
      const box = await pills.first().boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await expect(pills.first()).toHaveAttribute('aria-label', /مُطابِق/);
      // The pill is not the row: no pointer on it leads away.
      await expect(openemis.locator('tbody mutabiq-names.rowlink-skip').first()).toBeAttached();
    }
    // And a press beside it still opens the row, as OpenEMIS means it to.
    await openemis.locator('tbody tr:has(mutabiq-names) td:nth-of-type(2)').first().click();
    await openemis.waitForURL(/\/Classes\/view/);
    await openemis.goBack();
    await expect(names.first()).toBeVisible();
    await page.bringToFront();
  });

  await test.step('the overview on Darsak carries a sign for each class; a pressed one opens the panel on it', async () => {
    const darsak = await openDarsak(chromium, platforms, 'principal');
    const badge = darsak.locator('mutabiq-badge button').first();
    await expect(badge).toBeVisible();
    await closePanel(darsak);
    const before = darsak.url();
    await badge.press('Enter');
    await expect(panelOf(darsak).locator('[data-focus]')).toBeVisible();
    expect(darsak.url()).toBe(before);

    // Switched off they go from both platforms' lists, and come back.
    await page.bringToFront();
    await go(page, 'settings');
    const badges = page.getByRole('checkbox', { name: words.workspace('settings.badges') });
    await badges.click();
    await expect(darsak.locator('mutabiq-badge')).toHaveCount(0);
    await expect(openemis.locator('mutabiq-names, mutabiq-marks')).toHaveCount(0);
    await badges.click();
    await expect(badge).toBeVisible();
    await expect(names.first()).toBeVisible();
    await darsak.close();
    await go(page, 'school');
  });

  await test.step('the page is walked through with the keyboard, with a ring to be seen at every stop', async () => {
    await page.reload();
    const list = page.locator('.school-list').last();
    await list.waitFor();
    const stops = await tabTo(page, list.locator('summary'));
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(await unreached(page, 'main', stops)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(list).toHaveAttribute('open', '');
    await rowOf(page, inOrder?.classId ?? 0)
      .getByRole('button')
      .press('Enter');
    await expect(page.locator('#class-detail')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#class-detail')).toHaveCount(0);
  });

  await test.step('filters stay in the address', async () => {
    await page.getByLabel(school('filter.show')).selectOption('names');
    await expect(page).toHaveURL(/show=names/);
    expect(await page.locator('tr[data-class]').count()).toBeLessThan(now.length);
    await page.reload();
    await expect(page.getByLabel(school('filter.show'))).toHaveValue('names');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: school('excel'), exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  await test.step('the missing section is a case: handed on under a passphrase, solved and opened again, by keyboard', async () => {
    await go(page, 'cases');
    const card = page.locator(
      `[data-case="section:${String(missing?.subjectSectionId)}:${String(missing?.classId)}"]`,
    );
    await expect(card).toHaveAttribute('data-state', 'open');
    expect(await accessibilityFaults(page)).toEqual([]);
    const list = (state: 'open' | 'sent' | 'solved') =>
      page.locator('.case-states').getByRole('button', { name: new RegExp(cases(`state.${state}`)) });

    await page.reload();
    await card.waitFor();
    const stops = await tabTo(page, page.locator('[data-case]').last().locator('button').last());
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(await unreached(page, 'main', stops)).toEqual([]);

    // Solved by hand: the keyboard goes on where the card was, and the card is found in the other list.
    await card.getByRole('button', { name: cases('mark.solved') }).press('Enter');
    await expect(card).toHaveCount(0);
    await expect(page.locator('[data-case]:focus, .case-states :focus')).toHaveCount(1);
    await list('solved').press('Enter');
    await expect(card).toHaveAttribute('data-state', 'solved');
    await card.getByRole('button', { name: cases('mark.open') }).press('Enter');
    await expect(card).toHaveCount(0);
    await list('open').press('Enter');
    await expect(page).not.toHaveURL(/state=/);
    await expect(card).toHaveAttribute('data-state', 'open');

    await page.getByRole('button', { name: cases('file'), exact: true }).press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: sealedFile('passphrase') }));
    await page.keyboard.type(passphrase);
    await tabTo(page, page.getByRole('button', { name: cases('file.json') }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const read = await readSealedFile('cases', new Blob([await readFile(await download.path())]), passphrase);
    expect(read.ok && read.value.cases.some(({ cause }) => cause.kind === 'section-missing')).toBe(true);
    await list('sent').press('Enter');
    await expect(page).toHaveURL(/state=sent/);
    await expect(card).toHaveAttribute('data-state', 'sent');
  });

  await test.step('her next check closes it by itself, and the popup and the school say so', async () => {
    await go(page, 'feedback');
    const buffer = await handedOver(platforms, true);
    await page
      .locator('.receive input[type=file]')
      .setInputFiles([{ name: 'فحص لاحق.mutabiq.json', mimeType: 'application/json', buffer }]);
    await expect(page.locator('.received-line.good')).toBeVisible();
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: today('tab.today') }).click();
    await expect(popup.getByRole('button', { name: today('cases-closed', { n: 1 }) })).toBeVisible();
    await popup.close();
    await go(page, 'school');
    await expect(page.getByText(cases('just-solved', { n: 1 }))).toBeVisible();
  });
});
