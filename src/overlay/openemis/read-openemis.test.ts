import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../core/result.ts';
import type { PageContext } from '../page-part.ts';
import type { PageWindow } from '../page-window.ts';
import { readOpenemisPage } from './read-openemis.ts';
import type { ReadingTools } from './reading-loop.ts';

/** Every run of the reading in this page, with the signal that it is being left. */
const runs = vi.hoisted(() => [] as { readonly leaving: AbortSignal; end: () => void }[]);

vi.mock('../ask-page.ts', () => ({ ask: () => Promise.resolve(ok({})) }));
vi.mock('../../platforms/openemis/identity.ts', () => ({ readIdentity: () => ok({ staffId: '1' }) }));
vi.mock('./reading-loop.ts', () => ({
  readAll: (_identity: unknown, { leaving }: ReadingTools) =>
    new Promise<void>((end) => {
      runs.push({ leaving, end });
      leaving.addEventListener('abort', () => end());
    }),
}));

let page: AbortController;
let view: EventTarget;
beforeEach(() => {
  vi.useFakeTimers();
  runs.length = 0;
  page = new AbortController();
  view = Object.assign(new EventTarget(), {
    setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
    document: {},
    location: { href: 'https://emis.moe.gov.jo/openemis-core/Dashboard', origin: 'https://emis.moe.gov.jo' },
  });
  readOpenemisPage(
    view as unknown as PageWindow,
    { signal: page.signal, show: () => undefined } as unknown as PageContext,
  );
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
});

it('goes on in a page that only seemed to be left: a download, a way out that was cancelled', async () => {
  await vi.advanceTimersByTimeAsync(0);
  view.dispatchEvent(new Event('beforeunload'));
  expect(runs.map(({ leaving }) => leaving.aborted)).toEqual([true]);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(runs).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(runs.map(({ leaving }) => leaving.aborted)).toEqual([true, false]);
});

it('begins nothing again after its end, nor where the script itself has ended', async () => {
  await vi.advanceTimersByTimeAsync(0);
  runs[0]?.end();
  await vi.advanceTimersByTimeAsync(10_000);
  view.dispatchEvent(new Event('beforeunload'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs).toHaveLength(1);
  page.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs).toHaveLength(1);
});
