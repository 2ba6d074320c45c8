import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WorkerQuestion } from '../src/core/files/worker-protocol.ts';
import { serveFiles } from '../src/platforms/files/serve-files.ts';

/** A dedicated worker of the workspace: parses one file and dies with it, so that no file can hold up a page. */
export default defineUnlistedScript(() => {
  const answer = serveFiles(
    (message) => postMessage(message),
    () => performance.now(),
  );
  addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => answer(data));
});
