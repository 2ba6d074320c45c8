import { defineConfig } from '@playwright/test';

/**
 * Both browsers run inside this runner, but neither is launched by Playwright's own fixtures: an extension needs a
 * persistent context in Chromium, and Firefox is driven by puppeteer-core (tests/e2e/support).
 * A spec names its browser in its file name: `x.chromium.spec.ts`, `x.firefox.spec.ts`.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Limits end what hangs; no test judges speed, and the machine may have other work.
  timeout: 180_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: '**/*.chromium.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts' },
  ],
});
