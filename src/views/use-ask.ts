import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from './model.ts';
import type { Result } from '../core/result.ts';

export interface Asking<T> {
  readonly busy: boolean;
  /** Why the last try failed; null after a success and before the first. */
  readonly failed: Problem | null;
  readonly run: (question: () => Promise<Result<T, Problem>>, onDone?: (value: T) => void) => void;
}

/** One question at a time, with its state for the screen; silent once the view is gone. */
export function useAsk<T>(): Asking<T> {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run: Asking<T>['run'] = (question, onDone) => {
    setBusy(true);
    void question().then((answer) => {
      if (!alive.current) return;
      setBusy(false);
      setFailed(answer.ok ? null : answer.error);
      if (answer.ok) onDone?.(answer.value);
    });
  };
  return { busy, failed, run };
}
