import { accessibilityFaults } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import { accountOf, signInToDarsak, signInToOpenEmis } from './support/sign-in.ts';

/** What the fixtures promise, whatever the extension shows. */

declare const chrome: ExtensionApi;

test('the extension loads, and a teacher can sign in to both platforms', async ({ chromium, platforms }) => {
  const worker = await chromium.worker();
  expect(await worker.evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
  const teacher = accountOf(platforms, 'math1');
  const page = await chromium.context.newPage();
  await signInToOpenEmis(page, teacher);
  await signInToDarsak(page, teacher);
  await page.goto('https://www.darsak.gov.jo/');
  const known = ['emis.moe.gov.jo', 'darsak.gov.jo', 'www.darsak.gov.jo'];
  expect(new Set(chromium.recorder.requests.map(({ host }) => host))).toEqual(new Set(known));
  expect(chromium.recorder.outside(known)).toEqual([]);
  expect(chromium.recorder.byExtension()).toEqual([]);
});

test('the recorder sees requests to other hosts; the worker cannot even try one', async ({
  chromium,
  platforms,
}) => {
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'failed',
    );
  platforms.control.darsak.set({ signedInAs: 'math1' });
  const page = await chromium.context.newPage();
  await page.goto('https://darsak.gov.jo/');
  expect(await page.evaluate(ask, 'https://elsewhere.example/page')).toBe('failed');
  const worker = await chromium.worker();
  // The content security policy (connect-src 'none') refuses it before there is a request to record.
  expect(await worker.evaluate(ask, 'https://elsewhere.example/worker')).toBe('failed');
  expect(chromium.recorder.outside(['darsak.gov.jo'])).toMatchObject([
    { method: 'GET', url: 'https://elsewhere.example/page', frame: page.url() },
  ]);
});

test('a killed worker forgets its memory, keeps its storage and wakes again', async ({ chromium }) => {
  const before = await chromium.worker();
  await before.evaluate(async () => {
    Object.assign(globalThis, { remembered: true });
    await chrome.storage.local.set({ smoke: 1 });
  });
  await chromium.killWorker();
  // Once more, stopped as it is: a test may kill it at any step.
  await chromium.killWorker();
  const page = await chromium.openExtensionPage('manifest.json');
  // Nobody understands this sentence: what counts is that it starts the worker.
  await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
  const after = await chromium.worker();
  expect(
    await after.evaluate(async () => ({
      remembered: 'remembered' in globalThis,
      ...(await chrome.storage.local.get('smoke')),
    })),
  ).toEqual({ remembered: false, smoke: 1 });
});

test('axe finds a planted fault, and none once it is gone', async ({ chromium, platforms }) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  const page = await chromium.context.newPage();
  await page.goto('https://darsak.gov.jo/');
  await page.locator('body').evaluate((body) => {
    body.insertAdjacentHTML('beforeend', '<section id="planted"><img src="data:,"><p>نص</p></section>');
  });
  expect(await accessibilityFaults(page, { include: '#planted' })).toEqual([
    expect.stringMatching(/^image-alt /),
  ]);
  await page.locator('#planted img').evaluate((image) => {
    image.setAttribute('alt', '');
  });
  expect(await accessibilityFaults(page, { include: '#planted' })).toEqual([]);
});

test.describe('in an Arabic browser', () => {
  test.use({ browserOptions: { language: 'ar' } });

  test('the extension carries its Arabic name', async ({ chromium }) => {
    // `getUILanguage` tells what a process was started with, which may be before the browser settled its language.
    const worker = await chromium.worker();
    expect(
      await worker.evaluate(() => ({
        language: chrome.i18n.getMessage('@@ui_locale'),
        name: chrome.runtime.getManifest().short_name,
      })),
    ).toEqual({ language: 'ar', name: 'مُطابِق' });
  });
});
