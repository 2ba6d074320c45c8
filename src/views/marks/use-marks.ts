import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { dayInAmman } from '../../core/calendar/iso-day.ts';
import type { MarksFrame } from '../../messages/marks-frame.ts';
import { useHost } from '../host.ts';
import type { Problem } from '../model.ts';
import { paced } from '../paced.ts';

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
  const ask = useCallback(async () => {
    const mine = ++newest.current;
    const answer = await host.ask('marks.data', {});
    if (mine !== newest.current) return;
    // A failed question takes the older answer off the screen: an old "in order" must not outlive its ground.
    setShown(answer.ok ? { frame: answer.value, problem: null } : { frame: null, problem: answer.error });
  }, [host]);
  useEffect(() => {
    // While a reading runs, something changes with every answer.
    const { changed, stop } = paced(ask, host.now);
    changed();
    const silence = host.onChanged(changed);
    return () => {
      stop();
      silence();
      newest.current++;
    };
  }, [ask, host, today]);
  return shown;
}
