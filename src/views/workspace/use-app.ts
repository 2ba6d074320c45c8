import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AppContext } from '../../app/context.ts';
import { openPerson, type OpenPerson } from '../../app/people.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { useHost } from '../host.ts';
import { paced } from '../paced.ts';
import { useAsk, type Asking } from '../use-ask.ts';
import type { Shown } from '../use-background.ts';

/** Handed down by the workspace's door; null in the gallery, where nothing is stored. */
export const WorkspaceAppContext = createContext<AppContext | null>(null);

/** Database, keys and clock, for use cases of `src/app` that a page of the workspace calls itself. */
export function useApp(): AppContext {
  const app = useContext(WorkspaceAppContext);
  if (app === null) throw new Error('No database around this page');
  return app;
}

type Load<T> = (person: OpenPerson, app: AppContext) => Promise<T>;

const loadOf = <T>(load: Load<T>, app: AppContext): Promise<Result<T, Problem>> =>
  guarded(async () => {
    const person = await openPerson(app);
    return person.ok ? ok(await load(person.value, app)) : person;
  });

const begun = new Map<Load<unknown>, () => Promise<Result<unknown, Problem>>>();

/**
 * Begins to load what the page of the address will show, while it is still being asked who is there. The page takes it up
 * with its first `useStored` of the same function; after a change of anybody's it is let go of and loaded anew.
 */
export function beginStored(
  load: Load<unknown>,
  app: AppContext,
  onChanged: (callback: () => void) => () => void,
): void {
  const answer = loadOf(load, app);
  const drop = (): void => {
    stop();
    begun.delete(load);
  };
  const stop = onChanged(drop);
  begun.set(load, () => {
    drop();
    return answer;
  });
}

/**
 * Loads something of the active person, and again after changes of anybody's: at the pace that the work allows, since a
 * reading changes something with every answer, and not while nobody looks at the page. While she is locked, and after any
 * failure, there is no value: what was shown of her must not stay on the screen. `about` names what `load` depends on; a
 * change of it loads anew.
 */
export function useStored<T>(load: Load<T>, about = ''): Shown<T> {
  const app = useApp();
  const { onChanged, now } = useHost();
  const [shown, setShown] = useState<{ readonly value: T | null; readonly problem: Problem | null }>({
    value: null,
    problem: null,
  });
  const newest = useRef(0);
  const loader = useRef(load);
  loader.current = load;
  const again = useCallback(async () => {
    const mine = ++newest.current;
    const early = begun.get(loader.current) as (() => Promise<Result<T, Problem>>) | undefined;
    const answer = await (early === undefined ? loadOf(loader.current, app) : early());
    if (mine !== newest.current) return;
    setShown(answer.ok ? { value: answer.value, problem: null } : { value: null, problem: answer.error });
  }, [app]);
  // Loaded at once and not after the next frame is drawn.
  useLayoutEffect(() => {
    const { changed, stop } = paced(again, now);
    let missed = false;
    const follow = (): void => {
      missed = document.hidden;
      if (!missed) changed();
    };
    const back = (): void => {
      if (missed) follow();
    };
    changed();
    const silence = onChanged(follow);
    document.addEventListener('visibilitychange', back);
    return () => {
      stop();
      silence();
      document.removeEventListener('visibilitychange', back);
      newest.current++;
    };
  }, [again, onChanged, now, about]);
  return { ...shown, again: () => void again() };
}

export interface Changing<T> extends Omit<Asking<T>, 'run'> {
  readonly run: (work: (app: AppContext) => Promise<Result<T, Problem>>, onDone?: (value: T) => void) => void;
}

/** Runs a use case that writes; a database that refuses is a problem to show, never an exception. */
export function useChange<T = unknown>(): Changing<T> {
  const app = useApp();
  const { busy, failed, run } = useAsk<T>();
  return { busy, failed, run: (work, onDone) => run(() => guarded(() => work(app)), onDone) };
}

/** A database that refuses is a problem to show, never an exception. */
export async function guarded<T>(work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await work();
  } catch (error) {
    // The error's own words may hold what was to be stored; its kind is enough.
    const name = error instanceof Error ? error.name : '';
    return fail(problem(name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed', name));
  }
}
