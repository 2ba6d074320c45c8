import type { ExtensionApi } from './support/extension-api.ts';
import { expect, test } from './support/firefox-fixture.ts';

declare const browser: ExtensionApi;

test('the extension loads, and pages of every host open on loopback', async ({ firefox, hosts }) => {
  for (const url of [
    'https://darsak.gov.jo/',
    'https://www.darsak.gov.jo/',
    'https://emis.moe.gov.jo/openemis-core/',
  ]) {
    const page = await firefox.openPage(url);
    expect(await page.$eval('h1', (title) => title.textContent)).toBe(new URL(url).host);
    await page.close();
  }
  const extension = await firefox.openExtensionPage('manifest.json');
  const manifest = await extension.evaluate(() => browser.runtime.getManifest());
  expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed' });
  expect(hosts.refused.filter((host) => /\.jo$/.test(host))).toEqual([]);
});
