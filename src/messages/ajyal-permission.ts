import { browser } from 'wxt/browser';

/** Ajyal is an optional host: in the manifest from the first release, given by a person's click, and hers to take back. */
export const ajyalOrigins = ['https://ajyal.moe.gov.jo/*'];

const answered = async (ask: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await ask();
  } catch {
    return false;
  }
};

export const mayReadAjyal = (): Promise<boolean> =>
  answered(() => browser.permissions.contains({ origins: ajyalOrigins }));

/** To be called from a click: the browser asks the person itself. False: she did not give it. */
export const allowAjyal = (): Promise<boolean> =>
  answered(() => browser.permissions.request({ origins: ajyalOrigins }));

export const withdrawAjyal = (): Promise<boolean> =>
  answered(() => browser.permissions.remove({ origins: ajyalOrigins }));

/** Calls back when the person gave or took back a permission, here or in the browser's settings. */
export function onAjyalChanged(callback: () => void, until: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  until.addEventListener('abort', () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  });
}
