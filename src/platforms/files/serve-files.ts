import { noChoices } from '../../core/files/file-preview.ts';
import type { WorkerAnswer, WorkerQuestion } from '../../core/files/worker-protocol.ts';
import { openListSession, openSession, type FileSession } from './file-session.ts';

/** The worker's side: one file for its whole life. Cancelling is ending the worker, so nothing here needs to stop itself. */
export const serveFiles = (say: (answer: WorkerAnswer) => void, clock: () => number) => {
  let session: FileSession | null = null;
  const begin = (opened: ReturnType<typeof openSession>): void => {
    if (!opened.ok) {
      say({ say: 'fault', fault: opened.error });
      return;
    }
    session = opened.value;
    say({ say: 'preview', preview: session.preview(noChoices) });
  };
  return (question: WorkerQuestion): void => {
    if (question.ask === 'open') {
      let shown = 0;
      const progress = (read: number): void => {
        // What it means is worked out afterwards, and takes about as long.
        const done = read / 2;
        // A hundred steps are enough for any bar.
        if (done - shown < 0.01) return;
        shown = done;
        say({ say: 'progress', done });
      };
      begin(openSession(new Uint8Array(question.bytes), question.name, { clock, progress }));
      return;
    }
    if (question.ask === 'open-list') {
      begin(openListSession(question.list));
      return;
    }
    if (session === null) return;
    if (question.ask === 'preview') say({ say: 'preview', preview: session.preview(question.choices) });
    else {
      const { choices, statement, id } = question;
      say({ say: 'taken', snapshots: session.take(choices, statement, id) });
    }
  };
};
