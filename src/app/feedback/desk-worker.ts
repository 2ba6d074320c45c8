import { openDatabase } from '../../store/db.ts';
import { FeedbackRows } from '../../store/feedback-rows.ts';
import { FeedbackStore } from '../../store/feedback-store.ts';
import type { DeskMethod, FromDesk, ToDesk } from './desk-wire.ts';
import { FeedbackDesk } from './feedback-desk.ts';

/** The worker in which the desk of one open page runs. It ends with the page; every write is a whole transaction. */

interface WorkerScope {
  onmessage: ((event: MessageEvent<ToDesk>) => void) | null;
  postMessage: (message: FromDesk) => void;
}

const scope = globalThis as unknown as WorkerScope;
let desk: FeedbackDesk | null = null;

scope.onmessage = ({ data }) => {
  if ('start' in data) {
    const { profile, key, author, keepNames } = data.start;
    const newId = (): string => crypto.randomUUID();
    const store = new FeedbackStore(new FeedbackRows(openDatabase(), profile, key, newId));
    desk = new FeedbackDesk({ store, author, now: () => Date.now(), newId, keepNames });
  } else void answer(data.id, data.method, data.args);
};

async function answer(id: number, method: DeskMethod, args: readonly unknown[]): Promise<void> {
  try {
    const given =
      method === 'refresh'
        ? [(done: number, total: number) => scope.postMessage({ id, progress: [done, total] })]
        : args;
    const work = desk?.[method].bind(desk) as ((...args: readonly unknown[]) => unknown) | undefined;
    if (work === undefined) throw new Error('The desk has not been opened');
    scope.postMessage({ id, value: await work(...given) });
  } catch (error) {
    // The kind of error only: its words may hold what was written.
    scope.postMessage({ id, failed: error instanceof Error ? error.constructor.name : 'Error' });
  }
}
