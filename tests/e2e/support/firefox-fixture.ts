import { test as base } from '@playwright/test';
import { startHostProxy, type HostProxy } from '../../platforms/host-proxy.ts';
import { startPlatforms, type Platforms } from '../../platforms/start-platforms.ts';
import { openFirefox, type FirefoxOptions, type FirefoxSession } from './firefox-session.ts';

export { expect } from '@playwright/test';

export interface FirefoxFixtures {
  /** `test.use({ browserOptions: { backgroundIdle: 1500 } })` */
  browserOptions: Omit<FirefoxOptions, 'proxyPort'>;
  /** Both simulated platforms, this test's own. */
  platforms: Platforms;
  /** Everything Firefox asks for goes through it; `refused` lists what is none of the platforms. */
  hostProxy: HostProxy;
  /** The extension in a Firefox with a fresh profile, closed after the test. */
  firefox: FirefoxSession;
}

export const test = base.extend<FirefoxFixtures>({
  browserOptions: [{}, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
  platforms: async ({}, use) => {
    const platforms = await startPlatforms();
    await use(platforms);
    await platforms.close();
  },
  hostProxy: async ({ platforms }, use) => {
    const proxy = await startHostProxy(platforms.portOf);
    await use(proxy);
    await proxy.close();
  },
  firefox: async ({ hostProxy, browserOptions }, use) => {
    const session = await openFirefox({ ...browserOptions, proxyPort: hostProxy.port });
    await use(session);
    await session.close();
  },
});
