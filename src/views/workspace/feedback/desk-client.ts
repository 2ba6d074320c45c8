import type { AuthorRef } from '../../../core/feedback/author-ref.ts';
import { problem, type Problem } from '../../../core/problem.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import type { AppContext } from '../../../app/context.ts';
import {
  changing,
  type DeskAnswer,
  type DeskArgs,
  type DeskMethod,
  type FromDesk,
  type ToDesk,
} from './desk-wire.ts';
import { authorOf, openFeedback } from '../../../app/feedback/open-feedback.ts';

/** A page's way to its desk: the queue of the active person, worked on in a worker. */
export interface DeskClient {
  readonly author: AuthorRef;
  readonly call: <M extends DeskMethod>(
    method: M,
    ...args: DeskArgs<M>
  ) => Promise<Result<DeskAnswer<M>, Problem>>;
  /** Opens what has changed; call it first, and whenever anybody changed anything. */
  readonly refresh: (progress?: (done: number, total: number) => void) => Promise<Result<number, Problem>>;
  /** Tells all pages that the queue changed. */
  readonly announce: () => void;
  /** Ends the worker; what it was writing is written or not at all. */
  readonly close: () => void;
}

/** Opens the desk of the active person; a problem when she is locked or nobody is there. */
export async function openDesk(app: AppContext): Promise<Result<DeskClient, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  const { person, key } = open.value;
  const author = await authorOf(person);
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Result<unknown, Problem>) => void>();
  const progresses = new Map<number, (done: number, total: number) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<FromDesk>) => {
    if ('progress' in data) {
      progresses.get(data.id)?.(...data.progress);
      return;
    }
    const done = waiting.get(data.id);
    waiting.delete(data.id);
    progresses.delete(data.id);
    done?.('value' in data ? ok(data.value) : fail(problemOf(data.failed)));
  };
  // A worker that cannot start (its file is gone after an update) answers nothing: whoever waits is told.
  worker.onerror = () => {
    for (const done of waiting.values()) done(fail(problem('extension-updated')));
    waiting.clear();
  };
  const post = (message: ToDesk): void => worker.postMessage(message);
  const keepNames = person.profile.lock.way === 'pin';
  const receives = person.profile.roles.some((role) => role !== 'teacher');
  post({ start: { profile: person.profile.id, key, author, keepNames, receives } });
  const send = (
    method: DeskMethod,
    args: readonly unknown[],
    progress?: (done: number, total: number) => void,
  ) =>
    new Promise<Result<unknown, Problem>>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      if (progress !== undefined) progresses.set(last, progress);
      post({ id: last, method, args });
    });
  return ok({
    author,
    call: async (method, ...args) => {
      const answer = await send(method, args);
      if (answer.ok && changing.has(method)) app.changed();
      return answer as never;
    },
    refresh: async (progress) => (await send('refresh', [], progress)) as Result<number, Problem>,
    announce: () => app.changed(),
    close: () => {
      worker.terminate();
      for (const done of waiting.values()) done(fail(problem('internal', 'closed')));
      waiting.clear();
    },
  });
}

const problemOf = (name: string): Problem =>
  problem(name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed', name);
