/** Waits until a page has stopped changing, so that a list is not read while it is still being filled. */

export interface SettleOptions {
  /** Settled after this long without a change (ms). */
  readonly quietMs: number;
  /** Given up after this long (ms). */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Something that still shows that it loads (spinner, skeleton) keeps the page unsettled. */
  readonly loading?: () => boolean;
  /** Calls back after `ms`; returns what cancels it. Handed in, so that tests need no waiting. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
}

export type Settled = 'settled' | 'timed-out' | 'aborted';

/** Resolves once; no observer is left on the page afterwards, whatever the outcome. */
export const whenSettled = (root: Node, options: SettleOptions): Promise<Settled> => {
  const { quietMs, timeoutMs, signal, schedule, loading } = options;
  const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
  return new Promise((resolve) => {
    if (signal.aborted || view === null) {
      resolve('aborted');
      return;
    }
    let cancelQuiet = (): void => undefined;
    let cancelTimeout = (): void => undefined;
    const finish = (outcome: Settled): void => {
      observer.disconnect();
      cancelQuiet();
      cancelTimeout();
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = (): void => {
      finish('aborted');
    };
    const wait = (): void => {
      cancelQuiet();
      cancelQuiet = schedule(() => {
        if (loading?.() === true) wait();
        else finish('settled');
      }, quietMs);
    };
    const observer = new view.MutationObserver(wait);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', abort);
    cancelTimeout = schedule(() => {
      finish('timed-out');
    }, timeoutMs);
    wait();
  });
};
