import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { openDesk, type DeskClient } from './desk-client.ts';
import type { DeskAnswer, DeskArgs, DeskMethod } from './desk-wire.ts';
import type { Problem } from '../../model.ts';
import { useHost } from '../../host.ts';
import { useApp } from '../use-app.ts';

export type Desk =
  | { readonly state: 'opening'; readonly done: number; readonly total: number }
  | { readonly state: 'closed'; readonly problem: Problem; readonly again: () => void }
  /** `version` grows whenever the queue may have changed: what depends on it is asked anew. */
  | { readonly state: 'open'; readonly desk: DeskClient; readonly version: number };

/** How a desk is opened; the gallery hands in one in memory. */
export const OpenDeskContext = createContext(openDesk);

/** The queue of the active person, open as long as the page is, and followed. */
export function useDesk(): Desk {
  const app = useApp();
  const open = useContext(OpenDeskContext);
  const { onChanged } = useHost();
  const [desk, setDesk] = useState<Desk>({ state: 'opening', done: 0, total: 0 });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  useEffect(() => {
    let gone = false;
    let client: DeskClient | null = null;
    let version = 0;
    // One refresh at a time; a change during one asks for one more.
    let running = false;
    let asked = false;
    const closed = (problem: Problem): void => setDesk({ state: 'closed', problem, again });
    const refresh = async (opened: DeskClient): Promise<void> => {
      asked = true;
      if (running) return;
      running = true;
      while (asked && !gone) {
        asked = false;
        const done = await opened.refresh(
          version > 0
            ? undefined
            : (done, total) => {
                if (!gone) setDesk({ state: 'opening', done, total });
              },
        );
        if (gone) return;
        if (done.ok) setDesk({ state: 'open', desk: opened, version: ++version });
        else closed(done.error);
      }
      running = false;
    };
    void open(app).then((opened) => {
      if (!opened.ok) {
        if (!gone) closed(opened.error);
        return;
      }
      if (gone) {
        opened.value.close();
        return;
      }
      client = opened.value;
      void refresh(client);
    });
    const stop = onChanged(() => {
      if (client !== null) void refresh(client);
    });
    return () => {
      gone = true;
      stop();
      client?.close();
    };
  }, [app, open, onChanged, attempt, again]);
  return desk;
}

export interface Answer<T> {
  /** The last answer; it stays while the next is awaited, so that a list does not blink. */
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly waiting: boolean;
}

/** Asks the desk, and again whenever the arguments or the queue change; only the newest answer counts. */
export function useDeskAnswer<M extends DeskMethod>(
  desk: DeskClient,
  version: number,
  method: M,
  ...args: DeskArgs<M>
): Answer<DeskAnswer<M>> {
  const key = JSON.stringify(args);
  const newest = useRef(0);
  const [answer, setAnswer] = useState<Answer<DeskAnswer<M>>>({ value: null, problem: null, waiting: true });
  useEffect(() => {
    const mine = ++newest.current;
    setAnswer((before) => ({ ...before, waiting: true }));
    void desk.call(method, ...(JSON.parse(key) as DeskArgs<M>)).then((given) => {
      if (mine !== newest.current) return;
      setAnswer(
        given.ok
          ? { value: given.value, problem: null, waiting: false }
          : { value: null, problem: given.error, waiting: false },
      );
    });
    return () => {
      newest.current++;
    };
  }, [desk, version, method, key]);
  return answer;
}
