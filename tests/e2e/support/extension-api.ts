import type { Browser } from 'wxt/browser';

/** The type of the global `chrome` or `browser` inside `evaluate`, where a test's own imports do not reach. */
export type ExtensionApi = typeof Browser;
