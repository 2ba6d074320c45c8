import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { projectPath } from '../support/project-path.ts';
import type { Shown } from './gallery.tsx';
import { marksPanels, marksStrips } from './marks-panels.ts';
import { marksStates } from './marks-states.ts';
import { panelViews, workspaceStates } from './models.ts';
import { popupViews } from './model-popups.ts';
import { pressedStates } from './pressed-states.ts';
import { panelPieceNames } from './panel-piece-names.ts';
import { paperViewNames } from './paper-view-names.ts';
import { workspaceViewNames } from './workspace-view-names.ts';

/** Builds the gallery of all states and opens it in a browser under the extension's own content security policy. */

/** Of this process alone: two workers of one test run build it at the same time. */
const folder = projectPath('.cache', `gallery-${String(process.pid)}`);
const origin = 'https://gallery.test';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

const drawnStates = [
  {
    page: 'panel',
    states: [...Object.keys(panelViews), 'loading', 'failed', ...panelPieceNames],
    widths: [380, 360],
  },
  { page: 'popup', states: Object.keys(popupViews), widths: [380] },
  {
    page: 'workspace',
    states: [...Object.keys(workspaceStates), ...workspaceViewNames],
    widths: [1366, 360],
  },
  { page: 'marks-panel', states: Object.keys(marksPanels), widths: [380, 360] },
  { page: 'marks-strip', states: Object.keys(marksStrips), widths: [1366, 360] },
  { page: 'marks', states: Object.keys(marksStates), widths: [1366, 360] },
  // The width of A4 lying down; paper has no dark side.
  { page: 'paper', states: paperViewNames, widths: [1123] },
] as const;

/** All that is shown, by page; the widths each page is looked at in CSS pixels. */
export const pages = drawnStates.map(({ page, states, widths }) => ({
  page,
  states: [...new Set([...states, ...Object.keys(pressedStates[page] ?? {})])],
  widths: widths,
}));

export async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectPath('scripts', 'screens'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: projectPath('scripts', 'screens', 'gallery.html'),
        // The gallery shows at once what the extension loads one by one: that is meant.
        checks: { ineffectiveDynamicImport: false },
      },
    },
  });
}

export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** A page of the gallery, and what went wrong on it: errors, refused styles. */
export async function openGallery(
  browser: Browser,
  { width, theme }: Look,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 768 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  const page = await context.newPage();
  // No extension stands behind the gallery: nothing was allowed to it, and nothing ever changes. A print ends at once.
  await page.addInitScript(() => {
    const event = { addListener: () => undefined, removeListener: () => undefined };
    const permissions = { onAdded: event, onRemoved: event, contains: () => Promise.resolve(false) };
    const print = (): void => void dispatchEvent(new Event('afterprint'));
    Object.assign(globalThis, { chrome: { permissions }, print });
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route(`${origin}/**`, async (route) => {
    const path = normalize(new URL(route.request().url()).pathname);
    const ending = path.split('.').at(-1) ?? '';
    await route.fulfill({
      body: await readFile(join(folder, path)),
      contentType: types[ending] ?? 'application/octet-stream',
      headers: { 'content-security-policy': policy },
    });
  });
  await page.goto(`${origin}/gallery.html`);
  return { page, faults };
}

/** Shows one state and waits until its fonts are there. Paper turns the page to print media for good. */
export async function showState(page: Page, shown: Shown): Promise<void> {
  if (shown.page === 'paper') await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const { of = shown.state, press = [] } = pressedStates[shown.page]?.[shown.state] ?? {};
  const missed = await page.evaluate(
    async ({ what, selectors }) => {
      // Much is loaded only when it is shown, or pressed.
      const drawn = async (): Promise<void> => {
        do await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        while (document.querySelector('.page-loading') !== null);
      };
      (window as unknown as { show: (shown: Shown) => void }).show(what);
      await drawn();
      const missing: string[] = [];
      for (const selector of selectors) {
        let found = document.querySelector<HTMLElement>(selector);
        // Some of it comes only when the press before has done its work.
        for (let turn = 0; found === null && turn < 60; turn++) {
          await drawn();
          found = document.querySelector<HTMLElement>(selector);
        }
        if (found === null) missing.push(selector);
        found?.click();
        await drawn();
      }
      await document.fonts.ready;
      return missing;
    },
    { what: { ...shown, state: of }, selectors: press },
  );
  if (missed.length > 0)
    throw new Error(`${shown.page}/${shown.state}: nothing to press at ${missed.join(', ')}`);
}

/** Content wider than the screen, in CSS pixels; 0 where everything fits. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
