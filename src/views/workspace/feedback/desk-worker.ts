import { openDeskOf } from '../../../app/feedback/open-desk.ts';
import type { DeskMethod, FromDesk, ToDesk } from './desk-wire.ts';
import { ReportDesk } from './report-desk.ts';

/** The worker in which the desk of one open page runs. It ends with the page; every write is a whole transaction. */

interface WorkerScope {
  onmessage: ((event: MessageEvent<ToDesk>) => void) | null;
  postMessage: (message: FromDesk) => void;
}

const scope = globalThis as unknown as WorkerScope;
let desks: readonly object[] = [];

scope.onmessage = ({ data }) => {
  if ('start' in data) {
    const desk = openDeskOf(data.start);
    desks = [desk, new ReportDesk(desk)];
  } else void answer(data.id, data.method, data.args);
};

/** A method by its name, of whichever desk has it. */
function methodOf(name: DeskMethod): ((...args: readonly unknown[]) => unknown) | undefined {
  const desk = desks.find((each) => name in each) as Record<DeskMethod, () => unknown> | undefined;
  return desk?.[name].bind(desk);
}

async function answer(id: number, method: DeskMethod, args: readonly unknown[]): Promise<void> {
  try {
    const given =
      method === 'refresh'
        ? [(done: number, total: number) => scope.postMessage({ id, progress: [done, total] })]
        : args;
    const work = methodOf(method);
    if (work === undefined) throw new Error('The desk has not been opened');
    scope.postMessage({ id, value: await work(...given) });
  } catch (error) {
    // The kind of error only: its words may hold what was written.
    scope.postMessage({ id, failed: error instanceof Error ? error.constructor.name : 'Error' });
  }
}
