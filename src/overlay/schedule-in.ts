import type { PageWindow } from './page-window.ts';

/** Calls back after `ms` by the page's clock; returns what cancels it. */
export const scheduleIn =
  (view: PageWindow) =>
  (callback: () => void, ms: number): (() => void) => {
    const timer = view.setTimeout(callback, ms);
    return () => view.clearTimeout(timer);
  };
