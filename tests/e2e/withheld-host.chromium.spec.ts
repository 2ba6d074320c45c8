import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { consent, launcherOf, sectionsAddress, words } from './support/journey.ts';

/** Access to a site is the user's to give: she may withhold it, and take it back at any time. */

declare const chrome: ExtensionApi;

test.setTimeout(120_000);

test('a site that the user withholds is noticed and explained, and works again when she allows it', async ({
  chromium,
  platforms,
}) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  await setAccess(await chromium.context.newPage(), chromium.extensionId, 'ON_CLICK');
  const page = await chromium.context.newPage();
  await page.goto(sectionsAddress);
  const popup = await chromium.openExtensionPage('popup.html');
  await expect(popup.locator('main')).toContainText(words.problems('host-withheld'));
  await expect(popup.locator('main')).toContainText(words.problems('host-withheld.next'));
  await expect(page.locator('mutabiq-overlay')).toHaveCount(0);

  await setAccess(await chromium.context.newPage(), chromium.extensionId, 'ON_ALL_SITES');
  await page.reload();
  await expect(launcherOf(page)).toBeVisible();
  await popup.reload();
  await expect(popup.locator('main')).not.toContainText(words.problems('host-withheld'));
});

/** As the user sets "site access" among the extension's details. */
async function setAccess(
  page: Page,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (change) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId, hostAccess },
  );
  await page.close();
}
