import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noChoices } from '../core/files/file-preview.ts';
import type { WorkerAnswer, WorkerQuestion } from '../core/files/worker-protocol.ts';
import { openInWorker } from './file-worker.ts';

/** The page's side of a file: whatever its worker does, there is an answer, and no byte too many is copied. */

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));

class FakeWorker {
  static last: FakeWorker;
  onmessage: ((event: { data: WorkerAnswer }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  readonly asked: WorkerQuestion[] = [];
  ended = false;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(question: WorkerQuestion): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  say(answer: WorkerAnswer): void {
    this.onmessage?.({ data: answer });
  }
}
const preview = { sheets: [] } as unknown as Extract<WorkerAnswer, { say: 'preview' }>['preview'];
const file = (size = 3): File =>
  ({ name: 'x.csv', size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) }) as File;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('ends a file that takes longer than half a minute, wherever it is, and says so', async () => {
  const { first } = openInWorker(file(), () => undefined);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(FakeWorker.last.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await first).toEqual({ ok: false, error: 'too-slow' });
  expect(FakeWorker.last.ended).toBe(true);
});

it('gives each correction its own time, and takes keeping that hangs for too slow as well', async () => {
  const { first, file: opened } = openInWorker(file(), () => undefined);
  await vi.advanceTimersByTimeAsync(20_000);
  FakeWorker.last.say({ say: 'preview', preview });
  expect(await first).toEqual({ ok: true, value: preview });
  const corrected = opened.preview(noChoices);
  await vi.advanceTimersByTimeAsync(20_000);
  FakeWorker.last.say({ say: 'preview', preview });
  expect(await corrected).toEqual({ ok: true, value: preview });
  const taken = opened.take(noChoices, { standsFor: 'ajyal', asOf: 1, whole: 'whole' }, 'f');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await taken).toEqual({ ok: false, error: 'too-slow' });
});

it('says at once that the worker died, also when it never began', async () => {
  const { first, file: opened } = openInWorker(file(), () => undefined);
  await vi.advanceTimersByTimeAsync(0);
  FakeWorker.last.onerror?.({ preventDefault: () => undefined });
  expect(await first).toEqual({ ok: false, error: 'worker' });
  expect(await opened.preview(noChoices)).toEqual({ ok: false, error: 'worker' });
});

it('copies no byte of a file that is too large, and says when a file cannot be read', async () => {
  const large = openInWorker(file(20 * 1024 * 1024 + 1), () => undefined);
  expect(await large.first).toEqual({ ok: false, error: 'too-large' });
  const gone = { ...file(), arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  expect(await openInWorker(gone, () => undefined).first).toEqual({ ok: false, error: 'unreadable' });
  expect(FakeWorker.last.asked).toEqual([]);
});
