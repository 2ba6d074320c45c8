import type { Cause } from '../../src/core/cases/cause.ts';
import { writeSealedFile } from '../../src/exports/sealed-file.ts';
import { casesTexts } from '../../src/i18n/areas/cases.ts';
import { sealedFileTexts } from '../../src/i18n/areas/sealed-file.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { tabTo, unreached } from './support/by-keys.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, words } from './support/journey.ts';

/** Technical support's day: another role in the popup, case files of two schools, all of it with the keyboard. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(casesTexts, format);
const sealed = translator(sealedFileTexts, format);
const passphrase = 'كلمة سر طويلة';

const cause = (change: Pick<Cause, 'key' | 'kind' | 'size'>): Cause => ({
  codes: [],
  wanted: null,
  className: null,
  teacher: 'هدى يوسف ملكاوي',
  sections: [{ key: '1:1', label: 'الرياضيات · السابع أ', darsak: null, students: change.size }],
  people: [],
  scopes: [],
  capturedAt: { darsak: Date.now() - 60_000, openemis: Date.now() - 120_000 },
  ...change,
});

async function fileOf(school: string, causes: readonly Cause[], key: string | null) {
  const file = await writeSealedFile(
    'cases',
    {
      id: crypto.randomUUID(),
      madeAt: Date.now(),
      reporter: { name: 'مديرة المدرسة', role: 'principal', school: { name: school, code: null } },
      cases: causes.map((each) => ({ cause: each, since: Date.now() })),
    },
    key,
  );
  return {
    name: `${school}.mutabiq-cases.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(await file.arrayBuffer()),
  };
}

test('technical support takes in the case files of two schools and sees them by cause, with the keyboard', async ({
  chromium,
}) => {
  const page = await consent(chromium, { name: 'سامي العمري', computer: 'own' });
  await test.step('the role is changed in the popup, and the workspace follows', async () => {
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: words.today('change') }).press('Enter');
    await popup.getByRole('button', { name: words.common('role.support') }).press('Enter');
    await expect(popup.locator('.who-now')).toContainText(words.common('role.support'));
    await popup.close();
  });

  await page.goto(page.url().replace(/#.*/, '#cases'));
  await expect(page.getByText(t('received.none'))).toBeVisible();
  await page
    .locator('.receive input[type=file]')
    .setInputFiles([
      await fileOf('مدرسة الكرمل', [cause({ key: 'section:1:1', kind: 'section-missing', size: 12 })], null),
      await fileOf(
        'مدرسة الواحة',
        [
          cause({ key: 'section:2:2', kind: 'section-missing', size: 30 }),
          cause({ key: 'no-teacher:3', kind: 'no-teacher', size: 4 }),
        ],
        passphrase,
      ),
    ]);
  await tabTo(page, page.getByLabel(sealed('passphrase')));
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');

  const groups = page.locator('[data-cause]');
  await expect(groups).toHaveCount(2);
  await expect(groups.first()).toHaveAttribute('data-cause', 'section-missing');
  // What explains most stands first, whichever school it is of.
  await expect(groups.first().locator('.by-school > li')).toHaveText([/الواحة/, /الكرمل/]);
  expect(await accessibilityFaults(page)).toEqual([]);

  await test.step('every control is reached by Tab, with a ring to be seen, and works', async () => {
    await page.reload();
    const last = groups.last().locator('summary').last();
    await last.waitFor();
    const stops = await tabTo(page, last);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(await unreached(page, 'main', stops)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(groups.last().locator('details').last()).toHaveAttribute('open', '');
    await page
      .getByRole('button', { name: t('received.remove.of', { name: 'مدرسة الكرمل' }) })
      .press('Enter');
    await expect(groups.first().locator('.by-school > li')).toHaveCount(1);
  });

  await test.step('another person, chosen in the popup, sees nothing of them', async () => {
    const { workspace: form } = words;
    await page.goto(page.url().replace(/#.*/, '#people'));
    await page.getByRole('button', { name: form('people.add'), exact: true }).click();
    await page.getByRole('textbox', { name: form('form.name') }).fill('منى الزعبي');
    await page
      .locator('.inset')
      .getByRole('checkbox', { name: words.common('role.support') })
      .check();
    await page
      .locator('.inset')
      .getByRole('button', { name: form('people.add'), exact: true })
      .click();
    await page.goto(page.url().replace(/#.*/, '#cases'));
    await expect(page.getByText(t('received.none'))).toBeVisible();
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: words.today('change') }).press('Enter');
    await popup.getByRole('button', { name: 'سامي العمري' }).press('Enter');
    await expect(popup.locator('.who-now')).toContainText('سامي العمري');
    await popup.close();
    await expect(groups).toHaveCount(2);
  });
});
