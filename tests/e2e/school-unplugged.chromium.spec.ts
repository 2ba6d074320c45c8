import type { Page } from '@playwright/test';
import { schoolTexts } from '../../src/i18n/areas/school.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, linkAccount, openPanel, waitForReading, words } from './support/journey.ts';
import { accountOf, signInToOpenEmis } from './support/sign-in.ts';

/** OpenEMIS answers nothing any more in the middle of a principal's reading: what she sees of her school then, and afterwards. */

const school = translator(schoolTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));

/** Requests that are answered: her assignments are known by then, and the lists of some classes. */
const before = 14;

/** Each class as it stands on the page: its students where the list was read, and how its names and teachers look. */
const rows = (
  page: Page,
): Promise<{ students: number | null; roster: string | null; teaching: string | null }[]> =>
  page.locator('tr[data-class]').evaluateAll((all) =>
    all.map((row) => {
      const [students, roster, teaching] = row.querySelectorAll('td');
      const count = Number.parseInt(students?.textContent ?? '', 10);
      return {
        students: Number.isNaN(count) ? null : count,
        roster: roster?.getAttribute('data-look') ?? null,
        teaching: teaching?.getAttribute('data-look') ?? null,
      };
    }),
  );

test('a school whose OpenEMIS is unplugged in the middle of a reading is shown as far as it was read, and whole once it is back', async ({
  chromium,
  platforms,
}) => {
  test.setTimeout(180_000);
  const page = await consent(chromium, { name: 'مديرة المدرسة', roles: ['principal'] });

  const { openemis } = platforms.control;
  openemis.fail({ kind: 'drop', after: before });
  const tab = await chromium.context.newPage();
  await signInToOpenEmis(tab, accountOf(platforms, 'principal'));
  const panel = await openPanel(tab);
  await linkAccount(panel);
  await expect(panel.getByRole('alert')).toContainText(words.problems('unavailable'));

  await page.goto(page.url().replace(/#.*/, '#school'));
  await expect(page.locator('tr[data-class]').first()).toBeVisible();
  await expect(page.getByText(school('interrupted'))).toBeVisible();
  const cut = await rows(page);
  const read = cut.filter(({ students }) => students !== null);
  expect(read.length).toBeGreaterThan(0);
  expect(read.length).toBeLessThan(cut.length);
  // Nobody has checked a name; who teaches was read wholly before.
  expect(new Set(cut.map(({ roster }) => roster))).toEqual(new Set(['unchecked']));
  expect(cut.map(({ teaching }) => teaching)).toContain('in-order');
  await expect(page.getByText(school('read.no-marks'))).toBeVisible();
  // OpenEMIS' own lists carry no sign that all is well.
  await tab
    .locator('a[href*="/Classes/index"]')
    .first()
    .evaluate((link) => location.assign((link as HTMLAnchorElement).href));
  await tab.waitForURL(/\/Classes\//);
  await expect(tab.locator('[data-state=in-order]')).toHaveCount(0);

  openemis.fail();
  await tab.reload();
  await waitForReading(await openPanel(tab));
  await page.bringToFront();
  await expect.poll(async () => (await rows(page)).filter(({ students }) => students === null)).toEqual([]);
  await expect(page.getByText(school('interrupted'))).toHaveCount(0);
  const whole = await rows(page);
  for (const [at, { students }] of cut.entries())
    if (students !== null) expect(whole[at]?.students).toBe(students);
});
