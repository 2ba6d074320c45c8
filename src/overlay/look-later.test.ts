import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookLater } from './look-later.ts';

/** A list that comes late is seen, and looking for it costs next to nothing. */

let shape: string;
let visible: boolean;
let asked: number;
let changes: number[];
const start = (): ReturnType<typeof lookLater> =>
  lookLater({
    shape: () => {
      asked++;
      return shape;
    },
    isVisible: () => visible,
    onChange: () => changes.push(Date.now()),
    schedule: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  [shape, visible, asked, changes] = ['10 100', true, 0, []];
});
afterEach(() => vi.useRealTimers());

const minutes = (n: number): Promise<unknown> => vi.advanceTimersByTimeAsync(n * 60_000);

it('asks a page that stays as it is less than seventy times in an hour, and calls nobody', async () => {
  start().begin();
  await minutes(60);
  expect(asked).toBeLessThan(70);
  expect(changes).toEqual([]);
});

it('tells of a list once, after it has come to rest', async () => {
  start().begin();
  await vi.advanceTimersByTimeAsync(1_000);
  shape = '20 200';
  await vi.advanceTimersByTimeAsync(1_100);
  shape = '30 300';
  await vi.advanceTimersByTimeAsync(500);
  expect(changes).toEqual([]);
  await minutes(10);
  expect(changes).toEqual([3_000]);
});

it('within a minute, however late it comes', async () => {
  start().begin();
  await minutes(30);
  shape = '20 200';
  await vi.advanceTimersByTimeAsync(61_000);
  expect(changes).toHaveLength(1);
});

it('of a page that never rests at most once a minute', async () => {
  start().begin();
  const clock = setInterval(() => (shape = String(Date.now())), 100);
  await minutes(60);
  clearInterval(clock);
  expect(changes.length).toBeGreaterThan(10);
  expect(changes.length).toBeLessThan(70);
  expect(asked).toBeLessThan(70 * 12);
});

it('asks nothing while the page is out of sight, and at once when it comes back', async () => {
  const later = start();
  later.begin();
  visible = false;
  later.seen();
  const before = asked;
  shape = '20 200';
  await minutes(60);
  expect(asked).toBe(before);
  visible = true;
  later.seen();
  await vi.advanceTimersByTimeAsync(600);
  expect(changes).toHaveLength(1);
});

it('ends, also when it is ended by what it told', async () => {
  const later = start();
  later.begin();
  later.end();
  shape = '20 200';
  later.seen();
  await minutes(10);
  expect([asked, changes]).toEqual([1, []]);
});
