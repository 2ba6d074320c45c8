import { openDatabase } from '../store/db.ts';
import { Keys } from '../store/keys.ts';
import { memorySession } from '../store/session.ts';
import type { AppContext } from './context.ts';

/** The outside world of the use cases for tests: an empty database, a session in memory, a clock that is set. */
export type TestApp = AppContext & { time: number; changes: number };

export async function testApp(): Promise<TestApp> {
  giveLocks();
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  const session = memorySession();
  let ids = 0;
  const app: TestApp = {
    db,
    session,
    keys: new Keys(session),
    time: Date.UTC(2026, 10, 23, 7),
    changes: 0,
    now: () => app.time,
    newId: () => `id-${++ids}`,
    changed: () => {
      app.changes++;
    },
  };
  return app;
}

/** happy-dom has no Web Locks; in one page a chain does the same. */
function giveLocks(): void {
  if ((navigator.locks as LockManager | null | undefined) != null) return;
  let turn: Promise<unknown> = Promise.resolve();
  const request = (_name: string, ...given: readonly unknown[]): Promise<unknown> => {
    const work = given.at(-1) as (lock: object) => Promise<unknown>;
    const mine = turn.then(() => work({}));
    turn = mine.catch(() => undefined);
    return mine;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}
