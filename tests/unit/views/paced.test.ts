import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from '../../../src/views/paced.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that takes a set time; `runs` are the times at which it began. */
function worker(tookMs: number) {
  const runs: number[] = [];
  const begun = Date.now();
  const work = (): Promise<void> => {
    runs.push(Date.now() - begun);
    return new Promise((resolve) => {
      setTimeout(resolve, tookMs);
    });
  };
  return { runs, ...paced(work, Date.now) };
}

describe('paced', () => {
  it('shows the end of a reading as soon as quick work allows, not a second and a half later', async () => {
    const { runs, changed } = worker(20);
    changed();
    await vi.advanceTimersByTimeAsync(30);
    changed(); // the last answer of the reading
    await vi.advanceTimersByTimeAsync(200);
    expect(runs).toEqual([0, 80]);
  });

  it('takes heavy work to a quarter of the time and never loses the last change', async () => {
    const { runs, changed } = worker(400);
    for (let at = 0; at < 4000; at += 50) {
      changed();
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(runs).toEqual([0, 1600, 3200, 4800]);
  });

  it('runs at once where nothing ran for long, and never after it was stopped', async () => {
    const { runs, changed, stop } = worker(10);
    changed();
    await vi.advanceTimersByTimeAsync(10_000);
    changed();
    expect(runs).toEqual([0, 10_000]);
    changed();
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    changed();
    expect(runs).toHaveLength(2);
  });
});
