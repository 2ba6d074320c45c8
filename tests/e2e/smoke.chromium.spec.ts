import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';

declare const chrome: ExtensionApi;

const pages = [
  'https://darsak.gov.jo/',
  'https://www.darsak.gov.jo/',
  'https://emis.moe.gov.jo/openemis-core/',
];

test('the extension loads, and pages of every host open on loopback', async ({ chromium }) => {
  const worker = await chromium.worker();
  expect(await worker.evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
  const page = await chromium.context.newPage();
  for (const url of pages) {
    await page.goto(url);
    await expect(page.locator('h1')).toHaveText(new URL(url).host);
  }
  expect(chromium.recorder.requests.map(({ url }) => url)).toEqual(expect.arrayContaining(pages));
  expect(chromium.recorder.byExtension()).toEqual([]);
});

test('the recorder sees requests to other hosts; the worker cannot even try one', async ({ chromium }) => {
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'failed',
    );
  const page = await chromium.context.newPage();
  await page.goto('https://darsak.gov.jo/');
  expect(await page.evaluate(ask, 'https://elsewhere.example/page')).toBe('failed');
  const worker = await chromium.worker();
  // The content security policy (connect-src 'none') refuses it before there is a request to record.
  expect(await worker.evaluate(ask, 'https://elsewhere.example/worker')).toBe('failed');
  expect(chromium.recorder.outside(['darsak.gov.jo'])).toMatchObject([
    { method: 'GET', url: 'https://elsewhere.example/page', frame: 'https://darsak.gov.jo/' },
  ]);
});

test('a killed worker forgets its memory, keeps its storage and wakes again', async ({ chromium }) => {
  const before = await chromium.worker();
  await before.evaluate(async () => {
    Object.assign(globalThis, { remembered: true });
    await chrome.storage.local.set({ kept: 1 });
  });
  await chromium.killWorker();
  const page = await chromium.openExtensionPage('manifest.json');
  // Nobody answers this sentence: what counts is that it starts the worker.
  await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
  const after = await chromium.worker();
  expect(
    await after.evaluate(async () => ({
      remembered: 'remembered' in globalThis,
      ...(await chrome.storage.local.get('kept')),
    })),
  ).toEqual({ remembered: false, kept: 1 });
});

test.describe('in an Arabic browser', () => {
  test.use({ browserOptions: { language: 'ar' } });

  test('the extension carries its Arabic name', async ({ chromium }) => {
    const worker = await chromium.worker();
    expect(
      await worker.evaluate(() => ({
        language: chrome.i18n.getUILanguage(),
        name: chrome.runtime.getManifest().short_name,
      })),
    ).toEqual({ language: 'ar', name: 'مُطابِق' });
  });
});
