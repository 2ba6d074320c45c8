import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onPolicyChanged, policyValue } from './policy.ts';

type Listener = (changes: object, area: string) => void;
const fake = vi.hoisted(() => ({
  get: vi.fn<() => Promise<unknown>>(),
  storage: new Set<unknown>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      managed: { get: fake.get },
      onChanged: {
        addListener: (listener: unknown) => fake.storage.add(listener),
        removeListener: (listener: unknown) => fake.storage.delete(listener),
      },
    },
  },
}));
const storageChanged = (...told: Parameters<Listener>): void => {
  for (const listener of fake.storage) (listener as Listener)(...told);
};

let over: AbortController;
let calls: number;
beforeEach(() => {
  vi.useFakeTimers();
  [over, calls] = [new AbortController(), 0];
  onPolicyChanged('calendar', () => calls++, over.signal);
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

test('a text of the policy is opened; one that is no JSON is no value', async () => {
  fake.get.mockResolvedValueOnce({ calendar: '{"year":1}' });
  expect(await policyValue('calendar')).toEqual({ year: 1 });
  fake.get.mockResolvedValueOnce({ calendar: '{' });
  expect(await policyValue('calendar')).toBeNull();
});

test('a calendar that comes when nobody waits for it any longer is told to whoever shows one', async () => {
  fake.get.mockReturnValueOnce(
    new Promise((done) => setTimeout(() => done({ calendar: '{"late":1}', profiles: [] }), 1500)),
  );
  const asked = policyValue('calendar');
  await vi.advanceTimersByTimeAsync(1000);
  expect([await asked, calls]).toEqual([null, 0]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls).toBe(1);
});

test('so is one that is set, changed or taken away while the browser runs, and nothing else is', () => {
  storageChanged({ calendar: {} }, 'managed');
  storageChanged({ profiles: {} }, 'managed');
  storageChanged({ calendar: {} }, 'local');
  expect(calls).toBe(1);
});

test('after its end nobody is called', () => {
  over.abort();
  storageChanged({ calendar: {} }, 'managed');
  expect([calls, fake.storage.size]).toEqual([0, 0]);
});
