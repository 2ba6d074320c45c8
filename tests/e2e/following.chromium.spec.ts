import { readFile } from 'node:fs/promises';
import { activityOf } from '../platforms/school/darsak-work.ts';
import { followingTexts } from '../../src/i18n/areas/following.ts';
import { sealedFileTexts } from '../../src/i18n/areas/sealed-file.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, openDarsak, words } from './support/journey.ts';

/** A teacher's list of those who do not follow, from Darsak's page to the principal's hands. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(followingTexts, format);
const sealed = translator(sealedFileTexts, format);
const passphrase = 'كلمة سر طويلة';

test('a teacher finds who never follows, hands it over, and a principal takes it in', async ({
  chromium,
  platforms,
}) => {
  test.setTimeout(150_000);
  const { model } = platforms;
  const never = (relation: (typeof model.relations)[number]): string[] =>
    activityOf(model.school, relation, model.darsakAssignments)
      .filter(({ lastSeen }) => lastSeen === null)
      .map(({ student }) => student.name);
  const relation = model.relations.find((each) => each.teacher === 'math1' && never(each).length > 0);
  if (relation === undefined) throw new Error('everybody follows');

  const page = await consent(chromium, { name: 'معلم الرياضيات' });
  const darsak = await openDarsak(chromium, platforms, 'math1');
  await darsak.goto(`https://darsak.gov.jo/teachers/reports/interaction/${String(relation.id)}`);
  await page.goto(page.url().replace(/#.*/, '#following'));
  const section = page.locator('[data-following]');
  await expect(section).toHaveCount(1);
  await page.bringToFront();
  // Longer ago than anybody's last visit: only those who never came are listed.
  await page.getByLabel(t('threshold.days')).fill('60');
  const listed = section.locator('.name-list > li bdi');
  await expect(listed).toHaveText(never(relation));
  await expect(section).toContainText(
    t('count.of', { n: never(relation).length, total: relation.students.length }),
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByLabel(sealed('passphrase')).fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('report.file') }).press('Enter'),
  ]);
  const file = await readFile(await download.path());
  expect(file.toString('utf8')).not.toContain(never(relation)[0]);

  await test.step('in the role of a principal the report is taken in, under its passphrase alone', async () => {
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: words.today('change') }).press('Enter');
    await popup.getByRole('button', { name: words.common('role.principal') }).press('Enter');
    await expect(popup.locator('.who-now')).toContainText(words.common('role.principal'));
    await popup.close();
    await page
      .locator('.receive input[type=file]')
      .setInputFiles([{ name: 'a.mutabiq-following.json', mimeType: 'application/json', buffer: file }]);
    const received = page.locator('.receive');
    await received.getByLabel(sealed('passphrase')).fill(passphrase);
    await received.getByRole('button', { name: sealed('open') }).press('Enter');
    await expect(page.locator('.case-files > li')).toContainText(
      t('received.count', { n: never(relation).length }),
    );
  });

  await test.step('what was read goes once it was taken out, when she chose so', async () => {
    await page.getByRole('checkbox', { name: t('report.purge') }).check();
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('report.excel') }).press('Enter'),
    ]);
    expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/);
    await expect(section).toHaveCount(0);
    await expect(page.getByText(t('received.none'))).toBeVisible();
  });
});
