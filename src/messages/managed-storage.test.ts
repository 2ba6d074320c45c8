import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { managedValue } from './managed-storage.ts';

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

test('what it says too late is told, once it is there', async () => {
  let answer: (all: unknown) => void = () => undefined;
  get.mockReturnValueOnce(new Promise((done) => (answer = done)));
  const onLate = vi.fn<() => void>();
  const value = managedValue('profiles', onLate);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await value).toBeNull();
  expect(onLate).not.toHaveBeenCalled();
  answer({ profiles: ['x'] });
  await vi.advanceTimersByTimeAsync(0);
  expect(onLate).toHaveBeenCalledOnce();
});

test('what it says in time is not told as late', async () => {
  get.mockResolvedValueOnce({ profiles: ['x'] });
  const onLate = vi.fn<() => void>();
  await managedValue('profiles', onLate);
  await vi.advanceTimersByTimeAsync(2000);
  expect(onLate).not.toHaveBeenCalled();
});
