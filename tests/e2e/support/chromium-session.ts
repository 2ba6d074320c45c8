import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { builtFolder } from '../../../scripts/support/build-extension.ts';
import { findChromium } from '../../../scripts/support/known-paths.ts';
import { RequestRecorder } from './request-recorder.ts';

export interface ChromiumOptions {
  /** Maps the platforms' host names to the simulated servers (`platforms.chromiumArgs()`). */
  readonly hostArgs: readonly string[];
  /** Language of the browser itself, which `browser.i18n` follows. Needs chromium-l10n for Arabic. */
  readonly language?: 'ar' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Optional permissions that were given; the browser's own question cannot be answered by a test. */
  readonly granted?: readonly string[];
  /** A visible browser, to play with. */
  readonly headed?: boolean;
  /** A profile folder to use and keep, for a browser that is closed and opened again; absent: a fresh one. */
  readonly profile?: string;
}

/** The production extension in a Chromium of its own; also what the demo drives. */
export interface ChromiumSession {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly recorder: RequestRecorder;
  /** The background's worker as it runs now; waits for it to start when it was stopped and something wakes it. */
  worker(): Promise<Worker>;
  /** Opens a page of the extension (`popup.html`) in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the service worker as the browser may do at any moment, and waits until it is stopped. */
  killWorker(): Promise<void>;
  /** The same again and again, without a page of its own each time: call it to stop the worker. */
  workerKiller(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension. Throws when Chromium or the build is missing, or no worker starts. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `npm run environment`.');
  const permitted = options.granted === undefined ? null : await withPermissions(options.granted);
  const extension = permitted ?? builtFolder('chrome');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'mutabiq-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headed !== true,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: options.viewport ?? { width: 1366, height: 768 },
    env: environmentIn(options.language ?? 'en'),
    args: [
      '--no-sandbox',
      // Both: without the first, Playwright's own --disable-extensions wins and nothing loads.
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...options.hostArgs,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const recorder = new RequestRecorder(context);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    recorder,
    openExtensionPage,
    async worker() {
      return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    },
    async killWorker() {
      // Any document of the extension's origin will do to reach its worker; this one runs no script.
      const page = await openExtensionPage('manifest.json');
      await stopWorkers(context, page);
      await page.close();
    },
    async workerKiller() {
      const page = await openExtensionPage('manifest.json');
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      return async () => {
        await devtools.send('ServiceWorker.stopAllWorkers');
      };
    },
    async close() {
      await context.close();
      const gone = { recursive: true, force: true, maxRetries: 3 };
      if (options.profile === undefined) await rm(profile, gone);
      if (permitted !== null) await rm(permitted, gone);
    },
  };
}

/** The build as it is, but for permissions that its manifest asks for at once instead of on a click. */
async function withPermissions(granted: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mutabiq-granted-'));
  await cp(builtFolder('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<
    'permissions' | 'optional_permissions',
    string[]
  >;
  const optional = manifest.optional_permissions.filter((name) => !granted.includes(name));
  const permissions = [...manifest.permissions, ...granted];
  await writeFile(file, JSON.stringify({ ...manifest, permissions, optional_permissions: optional }));
  return folder;
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}

/**
 * The environment of a Chromium whose own language is the one asked for. LANGUAGE names it, but counts only where the
 * locale is another than C; --lang and Playwright's `locale` do not reach `browser.i18n` at all.
 */
function environmentIn(language: 'ar' | 'en'): Record<string, string> {
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('LC_'),
  );
  // English by a locale that every Debian has: where LANG's is not installed, Chromium falls back to ASCII and saves
  // files with Arabic names as "download". For Arabic a language has to be named, installed or not.
  const locale = language === 'ar' ? 'ar_JO.UTF-8' : 'C.UTF-8';
  return { ...Object.fromEntries(given), LANGUAGE: language, LANG: locale };
}
