import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium-fixture.ts';
import {
  clickInPanel,
  closePanel,
  consent,
  launcherOf,
  openPanel,
  sectionsAddress,
  words,
} from './support/journey.ts';

/** The panel lies over the page where it hides least, and the page stays as it is. */

test.setTimeout(120_000);

test('the panel opens where it hides fewer controls, moves, shrinks, closes, and leaves the page as it is', async ({
  chromium,
  platforms,
}) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await chromium.context.newPage();
  await page.goto(sectionsAddress);
  await launcherOf(page).waitFor();
  const layout = await layoutOf(page);
  const frame = page.locator('mutabiq-overlay iframe.panel');

  await test.step('on the calmer side, over the page and not beside it', async () => {
    for (const side of ['left', 'right'] as const) {
      await page.evaluate((edge) => {
        document.querySelector('#planted')?.remove();
        const many = document.createElement('div');
        many.id = 'planted';
        many.style.cssText = `position: absolute; top: 120px; ${edge}: 20px`;
        many.innerHTML = '<button>زر</button><br>'.repeat(60);
        document.body.append(many);
      }, side);
      await openPanel(page);
      const box = await frame.boundingBox();
      expect(box === null ? null : box.x > 600).toBe(side === 'left');
      await closePanel(page);
    }
    await page.evaluate(() => document.querySelector('#planted')?.remove());
    expect(await layoutOf(page)).toEqual(layout);
  });

  await test.step('to the other side and half as high; both are remembered', async () => {
    const panel = await openPanel(page);
    const before = await frame.boundingBox();
    await panel.getByRole('button', { name: words.panel('move') }).click();
    await expect.poll(async () => (await frame.boundingBox())?.x).not.toBe(before?.x);
    await clickInPanel(page, panel.getByRole('button', { name: words.panel('size.half') }));
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(384);
    const after = await frame.boundingBox();
    expect(await layoutOf(page)).toEqual(layout);
    await page.reload();
    const again = await openPanel(page);
    expect(await frame.boundingBox()).toEqual(after);
    await again.getByRole('button', { name: words.panel('size.full') }).click();
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(768);
  });

  await test.step('Escape closes it, in the panel and in the page', async () => {
    await (await openPanel(page)).locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Escape');
    await expect(frame).toBeHidden();
    await expect.poll(() => focusIsOnLauncher(page)).toBe(true);
    await openPanel(page);
    await page.locator('h1').first().click();
    await page.keyboard.press('Escape');
    await expect(frame).toBeHidden();
  });
});

/** Where the page's own things stand. */
const layoutOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, h1, table, tr, td, a')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  );

const focusIsOnLauncher = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.querySelector('mutabiq-overlay')?.shadowRoot?.activeElement?.className === 'open',
  );
