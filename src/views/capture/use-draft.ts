import { useCallback, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/feedback/draft.ts';
import type { Problem } from '../../core/problem.ts';
import type { FeedbackAsk } from '../../messages/feedback-client.ts';

export interface DraftKeeping {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** Why the last keystroke was not kept; null while all are. */
  readonly problem: Problem | null;
  /** idle: nothing typed yet. */
  readonly state: 'idle' | 'saving' | 'saved';
  /** Waits for what is on its way, and keeps nothing more until the next change. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps a draft at every change, one message at a time: while one is on its way the newest waits, and what was in
 * between is not needed. There is no delay in which a page that dies would take words along.
 */
export function useDraft(ask: FeedbackAsk, first: Draft, now: () => number): DraftKeeping {
  const [draft, setDraft] = useState(first);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [state, setState] = useState<DraftKeeping['state']>('idle');
  const newest = useRef(first);
  const waiting = useRef<Draft | null>(null);
  const sending = useRef<Promise<void> | null>(null);
  const stopped = useRef(false);

  const send = useCallback(async () => {
    while (waiting.current !== null && !stopped.current) {
      const next = waiting.current;
      waiting.current = null;
      const kept = await ask('feedback.draft', { id: next.id, draft: next });
      setProblem(kept.ok ? null : kept.error);
      if (kept.ok && waiting.current === null) setState('saved');
    }
    sending.current = null;
  }, [ask]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      newest.current = { ...newest.current, ...part, savedAt: now() };
      setDraft(newest.current);
      setState('saving');
      waiting.current = newest.current;
      // What could not be written after a stop goes on being a draft.
      stopped.current = false;
      sending.current ??= send();
    },
    [send, now],
  );

  const stop = useCallback(async () => {
    stopped.current = true;
    await sending.current;
  }, []);

  return { draft, change, problem, state, stop };
}
