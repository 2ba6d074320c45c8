import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../core/result.ts';
import { useHost, type ViewAsk } from './host.ts';
import type { Problem } from './model.ts';

export interface Shown<T> {
  /** The newest answer; null before the first. Stays on screen while the next is asked, and when that fails. */
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly again: () => void;
}

/** Asks when `ready`, and again whenever the background says that something changed. A late answer never wins. */
export function useBackground<T>(
  question: (ask: ViewAsk) => Promise<Result<T, Problem>>,
  ready: boolean,
): Shown<T> {
  const host = useHost();
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef(0);
  const asked = useRef(question);
  asked.current = question;
  const again = useCallback(() => {
    const mine = ++newest.current;
    void asked.current(host.ask).then((answer) => {
      if (mine !== newest.current) return;
      setProblem(answer.ok ? null : answer.error);
      if (answer.ok) setValue(answer.value);
    });
  }, [host]);
  // Asked at once and not after the next frame is drawn.
  useLayoutEffect(() => {
    if (!ready) return undefined;
    again();
    const stop = host.onChanged(again);
    return () => {
      stop();
      newest.current++;
    };
  }, [ready, again, host]);
  return { value, problem, again };
}
