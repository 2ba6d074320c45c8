import { browser } from 'wxt/browser';
import type { FileFault } from '../core/files/file-fault.ts';
import type { FileChoices, FilePreview, FileStatement } from '../core/files/file-preview.ts';
import type { WorkerAnswer, WorkerQuestion } from '../core/files/worker-protocol.ts';
import { isShownList, type ShownList } from '../core/files/shown-list.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** One file in a worker of its own. */
export interface OpenedFile {
  readonly preview: (choices: FileChoices) => Promise<Result<FilePreview, FileFault>>;
  readonly take: (
    choices: FileChoices,
    statement: FileStatement,
    id: string,
  ) => Promise<Result<readonly Snapshot[], FileFault>>;
  /** Ends the worker, whatever it is doing. */
  readonly close: () => void;
}

export interface FileOpening {
  readonly file: OpenedFile;
  readonly first: Promise<Result<FilePreview, FileFault>>;
}

/**
 * How long a question may take (ms). What a file holds is worked out in many small steps, none of which knows the time:
 * here the whole is ended, whatever it is doing.
 */
const patienceMs = 30_000;

/** Files beyond this are refused before a byte of them is copied (platforms/files/limits.ts says the same). */
const mostBytes = 20 * 1024 * 1024;

/** Opens a file, or a list that a page showed; `progress` is told the share done. Ending it early rejects nothing: its promises stay open. */
export function openInWorker(source: File | ShownList, progress: (done: number) => void): FileOpening {
  const worker = new Worker(browser.runtime.getURL('/files-worker.js'));
  let waiting: ((answer: WorkerAnswer) => void) | null = null;
  let died = false;
  let turn: Promise<unknown> = Promise.resolve();
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.say === 'progress') progress(data.done);
    else waiting?.(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    died = true;
    waiting?.({ say: 'fault', fault: 'worker' });
  };
  const put = (question: WorkerQuestion, transfer: Transferable[] = []): Promise<WorkerAnswer> => {
    const mine = turn.then(
      () =>
        new Promise<WorkerAnswer>((resolve) => {
          if (died) return resolve({ say: 'fault', fault: 'worker' });
          const timer = setTimeout(() => {
            worker.terminate();
            resolve({ say: 'fault', fault: 'too-slow' });
          }, patienceMs);
          waiting = (answer) => {
            clearTimeout(timer);
            resolve(answer);
          };
          worker.postMessage(question, transfer);
        }),
    );
    turn = mine;
    return mine;
  };
  const previewOf = (answer: WorkerAnswer): Result<FilePreview, FileFault> =>
    answer.say === 'preview' ? ok(answer.preview) : fail(answer.say === 'fault' ? answer.fault : 'worker');
  const first = async (): Promise<Result<FilePreview, FileFault>> => {
    if (isShownList(source)) return previewOf(await put({ ask: 'open-list', list: source }));
    if (source.size > mostBytes) return fail('too-large');
    try {
      const bytes = await source.arrayBuffer();
      return previewOf(await put({ ask: 'open', bytes, name: source.name }, [bytes]));
    } catch {
      // Moved or changed since it was chosen, or on a stick that was taken out.
      return fail('unreadable');
    }
  };
  return {
    first: first(),
    file: {
      preview: async (choices) => previewOf(await put({ ask: 'preview', choices })),
      take: async (choices, statement, id) => {
        const answer = await put({ ask: 'take', choices, statement, id });
        return answer.say === 'taken'
          ? ok(answer.snapshots)
          : fail(answer.say === 'fault' ? answer.fault : 'worker');
      },
      close: () => worker.terminate(),
    },
  };
}
