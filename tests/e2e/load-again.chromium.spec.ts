import { tabTo } from './support/by-keys.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, words } from './support/journey.ts';

/** A disk that refuses for a while: what did not load is tried again in its place, without closing the browser. */

/** The page's own database refuses while `refuses` stands in its session storage: as an opening, or as each question. */
const refuse = (): void => {
  const failing = (of: object, method: string, when: string): void => {
    const real = Reflect.get(of, method) as (...given: unknown[]) => unknown;
    Reflect.set(of, method, function (this: unknown, ...given: unknown[]) {
      if (sessionStorage.getItem('refuses') === when) throw new DOMException('disk', 'AbortError');
      return real.apply(this, given);
    });
  };
  failing(IDBFactory.prototype, 'open', 'opening');
  failing(IDBObjectStore.prototype, 'get', 'questions');
};

test('pages that did not load are tried again by keyboard, also where the database itself did not open', async ({
  chromium,
}) => {
  const page = await consent(chromium, { name: 'مديرة المدرسة', roles: ['teacher', 'principal'] });
  const retry = page.getByRole('button', { name: words.common('retry') });
  const set = (how: string) => page.evaluate((value) => sessionStorage.setItem('refuses', value), how);
  await page.addInitScript(refuse);
  const go = (place: string) => page.goto(page.url().replace(/#.*/, `#${place}`));

  await test.step('the database does not open', async () => {
    await set('opening');
    await page.reload();
    await expect(retry).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await set('');
    await tabTo(page, retry);
    await page.keyboard.press('Enter');
    await expect(retry).toHaveCount(0);
    await expect(page.locator('.page-title')).toBeVisible();
  });

  // Each in a document of its own: what the last page asked for is then on nobody's way.
  for (const place of ['school', 'cases', 'following', 'marks', 'classroom', 'decisions', 'calendar']) {
    await test.step(place, async () => {
      await set('');
      await go('start');
      await page.reload();
      await page.locator('.page-title').waitFor();
      await set('questions');
      await go(place);
      await expect(retry).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await retry.press('Enter');
      await expect(retry).toBeFocused();
      await set('');
      await retry.press('Enter');
      await expect(retry).toHaveCount(0);
      await expect(page.locator('.page-title')).toBeFocused();
    });
  }
});
