import { test as base, type TestInfo } from '@playwright/test';
import { startPlatforms, type Platforms, type PlatformsOptions } from '../../platforms/start-platforms.ts';
import { openChromium, type ChromiumOptions, type ChromiumSession } from './chromium-session.ts';

export { expect } from '@playwright/test';

export interface ChromiumFixtures {
  /** `test.use({ browserOptions: { language: 'ar' } })` */
  browserOptions: Omit<ChromiumOptions, 'hostArgs'>;
  /** `test.use({ school: { change: withoutClasses } })` */
  school: PlatformsOptions;
  /** Both simulated platforms, this test's own: what it changes or logs concerns nobody else. */
  platforms: Platforms;
  /** The extension in a Chromium with a fresh profile, closed after the test. */
  chromium: ChromiumSession;
}

export const test = base.extend<ChromiumFixtures>({
  browserOptions: [{}, { option: true }],
  school: [{}, { option: true }],
  platforms: async ({ school }, use) => {
    const platforms = await startPlatforms(school);
    await use(platforms);
    await platforms.close();
  },
  chromium: async ({ platforms, browserOptions }, use, testInfo) => {
    const session = await openChromium({ ...browserOptions, hostArgs: platforms.chromiumArgs() });
    // Shorter than a test's own time, so that a failure names what was waited for in vain.
    session.context.setDefaultTimeout(15_000);
    await use(session);
    if (testInfo.status !== testInfo.expectedStatus) await attachScreens(session, testInfo);
    await session.close();
  },
});

/** What every open page showed when a test failed. */
async function attachScreens({ context }: ChromiumSession, testInfo: TestInfo): Promise<void> {
  for (const page of context.pages()) {
    const body = await page.screenshot().catch(() => null);
    if (body !== null) await testInfo.attach(page.url(), { body, contentType: 'image/png' });
  }
}
