import { test as base } from '@playwright/test';
import { startBlankHosts, type BlankHosts } from './blank-hosts.ts';
import { openFirefox, type FirefoxOptions, type FirefoxSession } from './firefox-session.ts';

export { expect } from '@playwright/test';

interface TestFixtures {
  /** `test.use({ browserOptions: { backgroundIdle: 1500 } })` */
  browserOptions: Omit<FirefoxOptions, 'proxyPort'>;
  /** The extension in a Firefox with a profile of its own, closed after the test. */
  firefox: FirefoxSession;
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
  firefox: async ({ hosts, browserOptions }, use) => {
    const session = await openFirefox({ ...browserOptions, proxyPort: hosts.proxyPort });
    await use(session);
    await session.close();
  },
});
