import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { managedValue, onManagedLate } from './managed-storage.ts';

const get = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { storage: { managed: { get } } } }));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what the policy says is handed on; that it says nothing, or refuses to be asked, is null', async () => {
  get.mockResolvedValueOnce({ profiles: ['x'] });
  expect(await managedValue('profiles')).toEqual(['x']);
  get.mockResolvedValueOnce({});
  expect(await managedValue('profiles')).toBeNull();
  get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect(await managedValue('profiles')).toBeNull();
});

test('a browser that never answers holds nothing up', async () => {
  get.mockReturnValueOnce(new Promise(() => undefined));
  const value = managedValue('profiles');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await value).toBeNull();
});

/** A browser that answers `all` after `ms`. */
const answersAfter = (ms: number, all: object): void => {
  get.mockImplementationOnce(() => new Promise((done) => setTimeout(() => done(all), ms)));
};
const heard = (until: AbortSignal): (() => readonly string[]) => {
  const names: string[] = [];
  onManagedLate((name) => names.push(name), until);
  return () => names;
};
let over: AbortController;
beforeEach(() => (over = new AbortController()));
afterEach(() => over.abort());

test('what it says too late is told once it is there, and is what counts from then on', async () => {
  answersAfter(3000, { late: ['x'] });
  const told = heard(over.signal);
  const value = managedValue('late');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await value).toBeNull();
  expect(told()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(told()).toEqual(['late']);
  answersAfter(3000, { late: ['x'] });
  const next = managedValue('late');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await next).toEqual(['x']);
});

test('a policy that is always late is told once, and again only when it says something else', async () => {
  const told = heard(over.signal);
  const ask = async (all: object): Promise<void> => {
    answersAfter(1500, all);
    void managedValue('slow');
    await vi.advanceTimersByTimeAsync(2000);
  };
  await ask({ slow: { year: 1 } });
  await ask({ slow: { year: 1 } });
  expect(told()).toEqual(['slow']);
  await ask({ slow: { year: 2 } });
  await ask({});
  await ask({});
  expect(told()).toEqual(['slow', 'slow', 'slow']);
});

test('what it says in time, or that it says nothing, is not told as late', async () => {
  const told = heard(over.signal);
  get.mockResolvedValueOnce({ profiles: ['x'] });
  await managedValue('profiles');
  answersAfter(1500, { profiles: ['x'] });
  void managedValue('profiles');
  answersAfter(1500, {});
  void managedValue('calendar');
  await vi.advanceTimersByTimeAsync(2000);
  expect(told()).toEqual([]);
});
