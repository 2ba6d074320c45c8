import { browser } from 'wxt/browser';
import { ajyalOrigins, mayReadAjyal } from './ajyal-permission.ts';

const id = 'ajyal';

/** Registers the script for Ajyal's pages where the host was allowed, and takes it away where it no longer is. */
async function agree(): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  if (!(await mayReadAjyal())) return;
  await browser.scripting
    .registerContentScripts([
      // In this order: the second takes what it shares from the first.
      { id, js: ['/reading.js', '/ajyal.js'], matches: ajyalOrigins, runAt: 'document_idle' },
    ])
    .catch(() => undefined);
}

/** Listens at once, as a woken worker must; an update of the extension forgets what was registered. */
export function startAjyalScript(): void {
  browser.permissions.onAdded.addListener(() => void agree());
  browser.permissions.onRemoved.addListener(() => void agree());
  browser.runtime.onInstalled.addListener(() => void agree());
}
