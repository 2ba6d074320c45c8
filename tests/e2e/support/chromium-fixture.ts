import { test as base } from '@playwright/test';
import { startBlankHosts, type BlankHosts } from './blank-hosts.ts';
import { openChromium, type ChromiumOptions, type ChromiumSession } from './chromium-session.ts';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** `test.use({ browserOptions: { language: 'ar' } })` */
  browserOptions: Omit<ChromiumOptions, 'hostArgs'>;
  /** The extension in a Chromium with a profile of its own, closed after the test. */
  chromium: ChromiumSession;
}
interface WorkerFixtures {
  hosts: BlankHosts;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  hosts: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const hosts = await startBlankHosts();
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  browserOptions: [{}, { option: true }],
  chromium: async ({ hosts, browserOptions }, use, testInfo) => {
    const session = await openChromium({ ...browserOptions, hostArgs: hosts.chromiumArgs() });
    await use(session);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of session.context.pages().entries()) {
        const body = await page.screenshot().catch(() => null);
        if (body)
          await testInfo.attach(`page ${String(index)}: ${page.url()}`, { body, contentType: 'image/png' });
      }
    }
    await session.close();
  },
});
