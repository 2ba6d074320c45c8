import { existsSync } from 'node:fs';

/** Where Chromium usually is. Branded Chrome is left out on purpose: it ignores --load-extension since 137. */
const chromiumPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/opt/firefox/firefox',
  '/usr/local/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Chromium to drive: CHROMIUM_PATH, else the usual places, else Playwright's own download; undefined: none. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const usual = chromiumPaths.find((path) => existsSync(path));
  if (usual !== undefined) return usual;
  // Loaded only now: it takes half a second, which a complete machine need not spend.
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** The Firefox to drive: FIREFOX_PATH, else the usual places; undefined: none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  return named ? (existsSync(named) ? named : undefined) : firefoxPaths.find((path) => existsSync(path));
}
