import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import type { FirefoxSession } from './firefox-session.ts';

/** Steps of a person in Firefox; what they do in Chromium stands in `journey.ts`. */

/** The first run in the workspace, to its end; the workspace stays open and is answered. */
export async function consentInFirefox(firefox: FirefoxSession, name: string): Promise<Page> {
  const workspace = await firefox.openExtensionPage('workspace.html#start', 'input[name=agree]');
  await workspace.type('form input[type=text]', name);
  await workspace.click('input[name=agree]');
  await workspace.click('form .button.primary');
  await workspace.waitForSelector('.steps');
  return workspace;
}

/** A tab in which every address answers with `body`. */
export async function openInvented(firefox: FirefoxSession, body: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
  return page;
}

/** A frame of ours by what stands in it: its address is hidden, and no event tells that it has drawn itself. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  let found: Frame | undefined;
  const look = async (): Promise<boolean> => {
    for (const frame of page.frames())
      if (frame !== page.mainFrame() && (await frame.$(selector).catch(() => null)) !== null) found = frame;
    return found !== undefined;
  };
  await expect.poll(look, { timeout: 60_000 }).toBe(true);
  if (found === undefined) throw new Error(selector);
  return found;
}
