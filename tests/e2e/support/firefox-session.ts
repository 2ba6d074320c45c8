import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtFolder } from '../../../scripts/support/build-extension.ts';
import { firefoxProxyPrefs } from '../../platforms/host-proxy.ts';
import { findFirefox } from '../../../scripts/support/known-paths.ts';

/** The add-on id of wxt.config.ts. */
const addOnId = 'mutabiq@mutabiq.invalid';
/** Firefox draws a UUID per installation; a fixed one makes the extension's pages addressable. */
const uuid = '0f0e0d0c-0b0a-4908-8706-050403020100';

export interface FirefoxOptions {
  /** Port of the CONNECT proxy on loopback that knows the platforms' hosts and refuses all others. */
  readonly proxyPort: number;
  /** Milliseconds after which an idle event page is stopped; absent: Firefox's own 30 s. */
  readonly backgroundIdle?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly headed?: boolean;
  /** Firefox gives an optional permission that is asked for from a click without its own question, which no test can answer. */
  readonly givesWhatIsAsked?: boolean;
  /** What an administrator set for the extension on this computer: `storage.managed`. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** The built extension in a Firefox of its own, driven over WebDriver BiDi. */
export interface FirefoxSession {
  readonly browser: Browser;
  /** Folder into which downloads go. */
  readonly downloads: string;
  /** Opens a page of a platform in a new tab. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab and waits for `selector`, as no load event arrives there. */
  openExtensionPage(path: string, selector?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox and installs the built extension. Throws when Firefox or the build is missing. */
export async function openFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox: run `npm run environment`.');
  const downloads = await mkdtemp(join(tmpdir(), 'mutabiq-firefox-'));
  const home = await homeWith(options.policy);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, ...(home === null ? {} : { HOME: home }) },
    headless: options.headed !== true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? { width: 1366, height: 768 },
    // Without it Firefox answers "Navigation is not allowed" for pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
      ...firefoxProxyPrefs(options.proxyPort),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      ...(options.givesWhatIsAsked === true ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...(options.backgroundIdle === undefined
        ? {}
        : { 'extensions.background.idle.timeout': options.backgroundIdle }),
    },
  });
  try {
    await browser.installExtension(builtFolder('firefox'));
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    downloads,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path, selector = 'body') {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await page.waitForSelector(selector);
      return page;
    },
    async close() {
      await browser.close();
      for (const folder of [downloads, ...(home === null ? [] : [home])])
        await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Firefox finds what an administrator set for an extension below the home of whoever starts it. */
async function homeWith(policy: FirefoxOptions['policy']): Promise<string | null> {
  if (policy === undefined) return null;
  const home = await mkdtemp(join(tmpdir(), 'mutabiq-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: addOnId, description: 'Mutabiq', type: 'storage', data: policy };
  await writeFile(join(folder, `${addOnId}.json`), JSON.stringify(manifest));
  return home;
}
