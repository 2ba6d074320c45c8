import type { Page } from '@playwright/test';
import type { Account } from '../../platforms/school/accounts.ts';
import type { Platforms } from '../../platforms/start-platforms.ts';

/** The account of a key of tests/platforms/README.md (`math1`, `principal`). Throws when there is none. */
export function accountOf(platforms: Platforms, key: string): Account {
  const found = platforms.model.accounts.find((account) => account.key === key);
  if (found === undefined) throw new Error(`no account ${key}`);
  return found;
}

/** Signs in to OpenEMIS as a person does, through the form; ends on the page OpenEMIS shows first. */
export async function signInToOpenEmis(page: Page, { username, password }: Account): Promise<void> {
  await page.goto('https://emis.moe.gov.jo/openemis-core/');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL('**/openemis-core/Dashboard');
}

/** Signs in to Darsak with number, birth date and password; ends on the account's first page. */
export async function signInToDarsak(
  page: Page,
  { nationalId, birthDate, password }: Account,
): Promise<void> {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  await page.goto('https://darsak.gov.jo/auth/login');
  await page.locator('#national_id').fill(nationalId);
  await page.locator('#year').selectOption(year);
  await page.locator('#month').selectOption(month);
  await page.locator('#day').selectOption(day);
  await page.locator('#password').fill(password);
  await page.locator('#loginButton').click();
  await page.waitForURL((url) => url.pathname !== '/auth/login');
}
