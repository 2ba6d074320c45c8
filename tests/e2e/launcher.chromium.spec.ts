import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, launcherOf, relationOf, sectionsAddress, words } from './support/journey.ts';
import { placeOf } from './support/launcher-place.ts';

/** The launcher gives way to the page's own controls, and stands where the user puts it. */

test.setTimeout(120_000);

test('the launcher covers no control in either direction, can be moved and hidden, and remembers', async ({
  chromium,
  platforms,
}) => {
  const { darsak } = platforms.control;
  darsak.set({ signedInAs: 'math1' });
  const settings = await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await chromium.context.newPage();
  const roster = `${sectionsAddress}/${relationOf(platforms, 'math1', 'MAT-7A').id}/students`;

  for (const direction of ['rtl', 'ltr'] as const) {
    await test.step(`covers nothing, ${direction}`, async () => {
      darsak.set({ direction, layout: direction === 'rtl' ? 'V1' : 'V5' });
      for (const address of [sectionsAddress, roster]) {
        await page.goto(address);
        await launcherOf(page).waitFor();
        await expect.poll(() => coveredControls(page)).toEqual([]);
        // Controls that stand at the very edges, where the launcher would like to be.
        await plantControls(page);
        for (const top of [0, 300, 0]) {
          await page.evaluate((y) => window.scrollTo(0, y), top);
          await expect.poll(() => coveredControls(page)).toEqual([]);
        }
      }
    });
  }

  await test.step('moves by key, by mouse and to the other side, and stays there', async () => {
    darsak.set({ direction: 'rtl', layout: 'V1' });
    await page.goto(sectionsAddress);
    const before = await placeOf(page);
    await launcherOf(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const byKey = await placeOf(page);
    expect(byKey.top).toBeLessThan(before.top);
    const box = await launcherOf(page).boundingBox();
    if (box === null) throw new Error('no launcher');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 10, box.y + 200, { steps: 4 });
    await page.mouse.up();
    const dragged = await placeOf(page);
    expect(dragged.top).toBeGreaterThan(byKey.top + 100);
    await expect(page.locator('mutabiq-overlay iframe.panel')).toBeHidden();
    await page.getByRole('button', { name: words.overlay('move-side') }).click();
    await expect.poll(async () => (await placeOf(page)).side).not.toBe(before.side);
    const moved = await placeOf(page);
    await page.reload();
    await launcherOf(page).waitFor();
    await expect.poll(() => placeOf(page)).toEqual(moved);
  });

  await test.step('is hidden until the settings show it again; the popup opens the panel all the same', async () => {
    await launcherOf(page).hover();
    await page.getByRole('button', { name: words.overlay('hide') }).click();
    await expect(launcherOf(page)).toBeHidden();
    await page.reload();
    await page.locator('mutabiq-overlay iframe.panel').waitFor({ state: 'attached' });
    await expect(launcherOf(page)).toBeHidden();
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: words.today('open-panel') }).click();
    // The tab of the page comes to the front, with the panel open in it.
    await expect(page.locator('mutabiq-overlay iframe.panel')).toBeVisible();
    await popup.close();
    await settings.goto(new URL('#settings', settings.url()).href);
    // Its state is the background's answer, which `check` would not wait for.
    const shown = settings.getByRole('checkbox', { name: words.workspace('settings.launcher') });
    await shown.click();
    await expect(shown).toBeChecked();
    await expect(launcherOf(page)).toBeVisible();
  });
});

/** Texts of the page's controls under the launcher. Its own reckoning: it asks the page what is hit, point by point. */
const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('mutabiq-overlay');
    const box = host?.shadowRoot?.querySelector('.open')?.getBoundingClientRect();
    if (!host || !box) throw new Error('no launcher');
    const found = new Set<string>();
    for (let x = box.left; x < box.right; x += 2)
      for (let y = box.top; y < box.bottom; y += 2)
        for (const element of document.elementsFromPoint(x, y)) {
          const control =
            element === host ? null : element.closest('a[href], button, input, select, textarea');
          if (control !== null) found.add(control.outerHTML.slice(0, 80));
        }
    return [...found];
  });

/** Buttons at both edges, on the screen and below it. */
const plantControls = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const edge of ['left', 'right'])
      for (const top of [80, 260, 300, 340, 480, 620, 700, 900]) {
        const button = document.createElement('button');
        button.textContent = 'زر';
        button.style.cssText = `position: absolute; top: ${top}px; ${edge}: 0; width: 30px; height: 24px`;
        document.body.append(button);
      }
    window.dispatchEvent(new Event('resize'));
  });
