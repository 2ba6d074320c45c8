import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { dayInAmman } from '../../core/calendar/iso-day.ts';
import type { MarksFrame } from '../../messages/marks-frame.ts';
import { useHost } from '../host.ts';
import type { Problem } from '../model.ts';

/** While a reading runs, something changes with every answer; the check of a large school need not follow each. */
const pauseMs = 1500;

export interface MarksShown {
  readonly frame: MarksFrame | null;
  readonly problem: Problem | null;
}

/** The marks of the tab's person, asked for again after changes and at the change of the server's day. */
export function useMarks(now: number): MarksShown {
  const host = useHost();
  const [shown, setShown] = useState<MarksShown>({ frame: null, problem: null });
  const today = dayInAmman(now + (shown.frame?.marks?.result.clockShift ?? 0));
  const newest = useRef(0);
  const ask = useCallback(() => {
    const mine = ++newest.current;
    void host.ask('marks.data', {}).then((answer) => {
      if (mine !== newest.current) return undefined;
      // A failed question takes the older answer off the screen: an old "in order" must not outlive its ground.
      setShown(answer.ok ? { frame: answer.value, problem: null } : { frame: null, problem: answer.error });
      return undefined;
    });
  }, [host]);
  useEffect(() => {
    ask();
    let last = host.now();
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const stop = host.onChanged(() => {
      if (waiting !== null) return;
      const wait = Math.max(0, pauseMs - (host.now() - last));
      waiting = setTimeout(() => {
        waiting = null;
        last = host.now();
        ask();
      }, wait);
    });
    return () => {
      stop();
      if (waiting !== null) clearTimeout(waiting);
      newest.current++;
    };
  }, [ask, host, today]);
  return shown;
}
