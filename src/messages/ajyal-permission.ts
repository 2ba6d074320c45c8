import { browser } from 'wxt/browser';

/** Ajyal is an optional host: in the manifest from the first release, given by a person's click, and hers to take back. */
export const ajyalOrigins = ['https://ajyal.moe.gov.jo/*'];

export const mayReadAjyal = (): Promise<boolean> =>
  browser.permissions.contains({ origins: ajyalOrigins }).catch(() => false);

/** To be called from a click: the browser asks the person itself. False: she did not give it. */
export const allowAjyal = (): Promise<boolean> =>
  browser.permissions.request({ origins: ajyalOrigins }).catch(() => false);

export const withdrawAjyal = (): Promise<boolean> =>
  browser.permissions.remove({ origins: ajyalOrigins }).catch(() => false);
