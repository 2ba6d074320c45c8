import type { PageWindow } from './page-window.ts';
import { scheduleIn } from './schedule-in.ts';

/**
 * A list may come into a page long after it has come to rest, without anything done there. Instead of an observer on the
 * whole of it, a few numbers are looked at now and then: soon at first, then more and more seldom, and never while the
 * page is out of sight.
 */
export interface LookLater {
  /** What differs when something has come. */
  readonly shape: () => string;
  /** Called once for each change that has come to rest. */
  readonly onChange: () => void;
  readonly isVisible: () => boolean;
  /** Calls back after `ms`; returns what cancels it. Handed in, so that tests need no waiting. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
}

/** Until the first look, and between two at most (ms). */
const soonest = 2_000;
const latest = 60_000;
const slower = 1.5;
/** A page that is just filling itself is asked again after this long (ms), so many times at most. */
const atRest = 500;
const mostAsked = 10;

export interface LaterLook {
  /** Begins to look, from how the page is now. */
  readonly begin: () => void;
  readonly end: () => void;
  /** The page came into sight or went out of it. */
  readonly seen: () => void;
}

export const lookLater = ({ shape, onChange, isVisible, schedule }: LookLater): LaterLook => {
  /** Null: nobody is to look. */
  let known: string | null = null;
  let wait = soonest;
  let cancel = (): void => undefined;
  const next = (last: string | null, asked: number): void => {
    cancel();
    cancel = schedule(() => look(last, asked), last === null ? wait : atRest);
  };
  const look = (last: string | null, asked: number): void => {
    if (known === null || !isVisible()) return;
    const now = shape();
    if (now !== known && now !== last && asked < mostAsked) return next(now, asked + 1);
    const changed = now !== known;
    known = now;
    wait = Math.min(wait * slower, latest);
    next(null, 0);
    if (changed) onChange();
  };
  return {
    begin: () => {
      known = shape();
      wait = soonest;
      next(null, 0);
    },
    end: () => {
      known = null;
      cancel();
    },
    seen: () => {
      cancel();
      if (known === null || !isVisible()) return;
      wait = soonest;
      look(null, 0);
    },
  };
};

/** The same in a page, until the signal. */
export const lookLaterIn = (
  view: PageWindow,
  signal: AbortSignal,
  given: Pick<LookLater, 'shape' | 'onChange'>,
): LaterLook => {
  const later = lookLater({
    ...given,
    isVisible: () => view.document.visibilityState === 'visible',
    schedule: scheduleIn(view),
  });
  view.document.addEventListener('visibilitychange', later.seen, { signal });
  signal.addEventListener('abort', later.end);
  return later;
};
