import { browser } from 'wxt/browser';
import type { SessionArea } from '../store/session.ts';
import type { BrowserHands } from './hands.ts';
import type { PageScript } from './page.ts';
import { askPage } from './page-question.ts';
import { policyValue } from './policy.ts';
import { signal } from './signal.ts';
import { changed } from './wire.ts';

/** The browser's side of what the handlers need. Every call may meet a tab that is gone: that is no failure. */

export const browserSession: SessionArea = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (keys) => browser.storage.session.remove([...keys]),
  // Erasing takes corrections of profiles along, the only thing in `local`.
  clear: async () => {
    await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()]);
  },
};

const platformOrigins = ['https://darsak.gov.jo/*', 'https://emis.moe.gov.jo/*'];

type ScriptFile = '/overlay.js' | '/openemis.js' | '/reading.js' | '/page.js' | `/page-${PageScript}.js`;

/**
 * Each platform has a script of its own behind the overlay: neither carries what only the other needs. In order: what
 * reads pages takes what it shares from the script in front of it.
 */
const scriptsFor = (host: string): readonly ScriptFile[] =>
  host.startsWith('emis.') ? ['/overlay.js', '/openemis.js'] : ['/overlay.js', '/reading.js', '/page.js'];

const inject = async (tabId: number, files: readonly ScriptFile[]): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
    return true;
  } catch {
    return false;
  }
};

export const browserHands: BrowserHands = {
  injectPage: (tabId, host) => inject(tabId, scriptsFor(host)),
  injectTools: (tabId, script) => inject(tabId, [`/page-${script}.js`]),
  policy: (name) => policyValue(name),
  signal: async (tabId, name, about) => {
    await browser.tabs.sendMessage(tabId, signal(name, about)).catch(() => undefined);
  },
  isHere: (tabId) =>
    browser.tabs.sendMessage(tabId, signal('here')).then(
      (answer) => answer === true,
      () => false,
    ),
  openTab: async (url) => (await browser.tabs.create({ url, active: true })).id ?? -1,
  showTab: async (tabId) => {
    try {
      const tab = await browser.tabs.update(tabId, { active: true });
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
      return true;
    } catch {
      return false;
    }
  },
  activeTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  },
  askPlace: (tabId) => askPage(tabId, 'place'),
  mayReadHosts: () => browser.permissions.contains({ origins: platformOrigins }),
  ourUrl: (path) => new URL(path, browser.runtime.getURL('/')).href,
};

/** Our pages and frames hear it by runtime message; page scripts by a message to their tab. */
export async function broadcastChanged(tabs: readonly number[]): Promise<void> {
  await browser.runtime.sendMessage(changed).catch(() => undefined);
  await Promise.all(tabs.map((tab) => browserHands.signal(tab, 'changed')));
}
