import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { whenSettled, type SettleOptions } from './settle.ts';

/** A clock moved by hand: callbacks in the order of their time. */
const clock = () => {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    schedule: (run: () => void, ms: number) => {
      const entry = { at: now + ms, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance: (ms: number) => {
      const until = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.run();
      }
      now = until;
    },
    left: () => waiting.length,
  };
};

const setUp = (more: Partial<SettleOptions> = {}) => {
  const window = new Window();
  const root = window.document.body as unknown as Element;
  const time = clock();
  const abort = new AbortController();
  const settled = whenSettled(root, {
    quietMs: 500,
    timeoutMs: 3000,
    signal: abort.signal,
    schedule: time.schedule,
    ...more,
  });
  /** Changes the page and lets the observer hear of it. */
  const change = async () => {
    root.append(root.ownerDocument.createElement('p'));
    await window.happyDOM.waitUntilComplete();
  };
  return { root, time, abort, settled, change };
};

it('settles after a quiet time, counted from the last change', async () => {
  const { time, settled, change } = setUp();
  time.advance(400);
  await change();
  time.advance(400);
  expect(time.left()).toBe(2);
  time.advance(100);
  await expect(settled).resolves.toBe('settled');
  expect(time.left()).toBe(0);
});

it('waits on while something shows that it loads, and gives up in the end', async () => {
  const { time, settled } = setUp({ loading: () => true });
  time.advance(3000);
  await expect(settled).resolves.toBe('timed-out');
  expect(time.left()).toBe(0);
});

it('stops when told to, and leaves nothing behind', async () => {
  const { time, abort, settled } = setUp();
  abort.abort();
  await expect(settled).resolves.toBe('aborted');
  expect(time.left()).toBe(0);
});
