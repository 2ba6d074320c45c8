import type { Frame, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/format.ts';
import { accessibilityFaultsInFrame } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import {
  consent,
  openDarsak,
  openPanel,
  openSection,
  panelOf,
  readOpenemis,
  relationOf,
  sectionsAddress,
} from './support/journey.ts';

/** The screens as they live in the browser: no fault of axe and nothing cut off, in both directions, wide and narrow. */

test.setTimeout(180_000);

/** Workspace pages of everybody. */
const places = ['start', 'people', 'settings', 'decisions', 'unlock'] as const;

test('panel, popup and workspace pass axe in both directions', async ({ chromium, platforms }) => {
  const workspace = await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const openemis = await readOpenemis(chromium, platforms, 'math1');
  const darsak = await openDarsak(chromium, platforms, 'math1');
  const popup = await chromium.openExtensionPage('popup.html');
  await openSection(darsak, relationOf(platforms, 'math1', 'MAT-7B'));

  for (const language of ['ar', 'en'] as const) {
    await test.step(language, async () => {
      await setLanguage(workspace, language);
      await expect(panelOf(darsak).locator('html')).toHaveAttribute('lang', language);
      await checkPanel(darsak, 'section');
      await darsak.setViewportSize({ width: 360, height: 740 });
      await checkPanel(darsak, 'section, narrow');
      await darsak.setViewportSize({ width: 1366, height: 768 });

      await openPanel(openemis);
      await expect(panelOf(openemis).locator('html')).toHaveAttribute('lang', language);
      await checkPanel(openemis, 'OpenEMIS');

      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      await popup.locator('main').waitFor();
      await check(popup.mainFrame(), 'popup');
      for (const place of places) {
        await workspace.goto(new URL(`#${place}`, workspace.url()).href);
        await workspace.locator('main h2').first().waitFor();
        await check(workspace.mainFrame(), place);
      }
    });
  }
  await darsak.goto(sectionsAddress);
  await (await openPanel(darsak)).locator('.line').first().waitFor();
  await checkPanel(darsak, 'sections');
});

async function setLanguage(workspace: Page, language: Language): Promise<void> {
  await workspace.goto(new URL('#settings', workspace.url()).href);
  await workspace
    .locator(`input[name=language]`)
    .nth(language === 'ar' ? 0 : 1)
    .click();
  await expect(workspace.locator('html')).toHaveAttribute('lang', language);
}

async function checkPanel(page: Page, what: string): Promise<void> {
  const element = await page.locator('mutabiq-overlay iframe.panel').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no panel');
  await check(frame, what);
}

async function check(frame: Frame, what: string): Promise<void> {
  expect.soft(await accessibilityFaultsInFrame(frame), what).toEqual([]);
  const wider = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(wider, `${what}: px wider than the screen`).toBe(0);
}
