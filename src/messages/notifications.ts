import { browser } from 'wxt/browser';

/** The permission for reminders: asked for on a click, and only then (docs/permissions.md). */

const wanted = { permissions: ['notifications' as const] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(wanted);

/** To be called straight from a click: browsers refuse to ask at any other time, and that is a no. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(wanted).catch(() => false);
