import { accessibilityFaultsInFirefox } from './support/accessibility.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { expect, test } from './support/firefox-fixture.ts';

/** What the fixtures promise, whatever the extension shows. */

declare const browser: ExtensionApi;

test('the extension loads with its hosts, and pages of both platforms open', async ({
  firefox,
  platforms,
  hostProxy,
}) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  platforms.control.openemis.signedInAs = 'math1';
  for (const url of [
    'https://darsak.gov.jo/',
    'https://www.darsak.gov.jo/',
    'https://emis.moe.gov.jo/openemis-core/Dashboard',
  ]) {
    const page = await firefox.openPage(url);
    expect(new URL(page.url()).host).toBe(new URL(url).host);
    expect(await page.$$('#password')).toHaveLength(0);
    await page.close();
  }
  expect(hostProxy.refused.filter((host) => host.includes('.jo:'))).toEqual([]);

  const page = await firefox.openExtensionPage('manifest.json');
  const seen = await page.evaluate(async () => ({
    manifest: browser.runtime.getManifest(),
    hosts: (await browser.permissions.getAll()).origins,
  }));
  expect(seen.manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed' });
  // Firefox grants the hosts of an installed MV3 extension only since 127: without them it would read nothing.
  expect(seen.hosts).toEqual(
    expect.arrayContaining([
      'https://darsak.gov.jo/*',
      'https://www.darsak.gov.jo/*',
      'https://emis.moe.gov.jo/*',
    ]),
  );
});

test('axe finds a planted fault', async ({ firefox, platforms }) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  const page = await firefox.openPage('https://darsak.gov.jo/');
  await page.$eval('body', (body) => {
    body.insertAdjacentHTML('beforeend', '<section id="planted"><img src="data:,"></section>');
  });
  expect(await accessibilityFaultsInFirefox(page, '#planted')).toEqual([
    expect.stringMatching(/^image-alt /),
  ]);
});
