import type { Page } from '@playwright/test';
import { schoolTexts } from '../../src/i18n/areas/school.ts';
import { casesTexts } from '../../src/i18n/areas/cases.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { findClass, withoutClasses, withoutTeacher, withStudents } from '../platforms/school/odd-schools.ts';
import { accessibilityFaults, panelFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, openDarsak, openPanel, panelOf, readOpenemis, words } from './support/journey.ts';

/** Schools at the edge of what there is, as their principal goes through them: nothing may look as if all were well. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const school = translator(schoolTexts, format);
const cases = translator(casesTexts, format);

const principal = { name: 'مديرة المدرسة', roles: ['principal'] } as const;
const go = (page: Page, place: string) => page.goto(page.url().replace(/#.*/, `#${place}`));

/** OpenEMIS' own list of classes, by the link that stands on each of its pages. */
async function openClasses(openemis: Page): Promise<void> {
  await openemis.bringToFront();
  await openemis
    .locator('a[href*="/Classes/index"]')
    .first()
    .evaluate((link) => location.assign((link as HTMLAnchorElement).href));
  await openemis.waitForURL(/\/Classes\//);
}

test.describe('a school with a class of 61 and a class that nobody teaches', () => {
  test.use({ school: { change: (usual) => withStudents(withoutTeacher(usual, '8C'), '7A', 61) } });

  test('is read whole, says who has no teacher, and makes one case of it', async ({
    chromium,
    platforms,
  }) => {
    const { model } = platforms;
    const bare = findClass(model.school, '8C').id;
    const subjects = model.school.sections.filter(({ classIds }) => classIds.includes(bare)).length;
    const page = await consent(chromium, principal);
    const openemis = await readOpenemis(chromium, platforms, 'principal');

    await page.bringToFront();
    await go(page, 'school');
    const row = (id: number) => page.locator(`tr[data-class="${String(id)}"]`);
    await expect(row(findClass(model.school, '7A').id).locator('td').first()).toHaveText('61');
    await expect(row(bare).locator('td:nth-of-type(3)')).toHaveAttribute('data-look', 'attention');
    await expect(page.locator('td:nth-of-type(2)[data-look=in-order]')).toHaveCount(0);

    await test.step('in its details and in the list of such sections', async () => {
      await row(bare).getByRole('button').click();
      const detail = page.locator('.detail');
      await expect(detail.getByText(school('detail.no-teacher'), { exact: true })).toHaveCount(subjects);
      await expect(detail).toContainText(school('detail.next.no-teacher'));
      // Nobody is there who could check the names.
      await expect(detail).not.toContainText(school('detail.next.none'));
      const list = page.locator('[data-list=teacherless]');
      await list.locator('summary').click();
      await expect(list.locator('li')).toHaveCount(subjects);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    await test.step('one case, of as many students as the class has', async () => {
      await go(page, 'cases');
      const card = page.locator(`[data-case="no-teacher:${String(bare)}"]`);
      const students = model.overview.find(({ grade, letter }) => `${grade}-${letter}` === 'الصف الثامن-ج');
      await expect(card).toContainText(cases('explains', { n: students?.students ?? 0 }));
    });

    await test.step('on OpenEMIS’ own list and on Darsak’s overview no class looks in order', async () => {
      await openClasses(openemis);
      await expect(openemis.locator('tbody mutabiq-names button').first()).toBeVisible();
      await expect(openemis.locator('tbody [data-state=in-order]')).toHaveCount(0);
      const darsak = await openDarsak(chromium, platforms, 'principal');
      await expect(darsak.locator('mutabiq-badge button')).toHaveCount(model.overview.length);
      await expect(darsak.locator('mutabiq-badge [data-state=in-order]')).toHaveCount(0);
    });
  });
});

test.describe('a school whose classes of this year were not made yet', () => {
  test.use({ school: { change: withoutClasses } });

  test('says so wherever it is looked at, and nowhere that all is well', async ({ chromium, platforms }) => {
    const page = await consent(chromium, principal);
    const openemis = await readOpenemis(chromium, platforms, 'principal');
    const { panel } = words;

    await test.step('the panel', async () => {
      await expect(
        panelOf(openemis).getByRole('heading', { name: panel('sections.empty.school') }),
      ).toBeVisible();
      await expect(panelOf(openemis).locator('.source.sound')).toHaveCount(0);
      expect(await panelFaults(openemis)).toEqual([]);
    });

    await test.step('her own pages; the classes of the year before are not hers', async () => {
      await page.bringToFront();
      await go(page, 'school');
      await expect(page.getByRole('heading', { name: school('no-classes.title') })).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await go(page, 'cases');
      await expect(page.getByRole('heading', { name: cases('unread.title') })).toBeVisible();
      await go(page, 'marks');
      await expect(page.locator('.check-box')).toBeVisible();
      await expect(page.locator('.verdict.in-order')).toHaveCount(0);
    });

    await test.step('the popup, once both accounts are linked', async () => {
      await openDarsak(chromium, platforms, 'principal');
      const popup = await chromium.openExtensionPage('popup.html');
      await popup.getByRole('button', { name: words.today('tab.today') }).click();
      await expect(popup.getByText(words.today('none.unread'))).toBeVisible();
      await expect(popup.locator('.source.sound')).toHaveCount(0);
    });

    await test.step('OpenEMIS’ own list, which is empty too', async () => {
      await openClasses(openemis);
      await openPanel(openemis);
      await expect(openemis.locator('[data-state=in-order]')).toHaveCount(0);
    });
  });
});
