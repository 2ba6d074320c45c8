import { beforeEach, expect, test, vi } from 'vitest';
import { makeDoor, type Door } from './script-door.ts';

const bringIn = vi.hoisted(() => vi.fn<() => void>());
vi.mock('./ask-page.ts', () => ({
  ask: vi.fn(() => {
    bringIn();
    return Promise.resolve({ ok: true });
  }),
}));

beforeEach(() => bringIn.mockReset());

const openDoor = (): Door<string> => makeDoor<string>('sight');

test('a script that is asked for is brought once', async () => {
  const door = openDoor();
  bringIn.mockImplementation(() => openDoor().offer('seen'));
  expect([await door.bring(), await door.bring()]).toEqual(['seen', 'seen']);
  expect(bringIn).toHaveBeenCalledOnce();
});

test('a script that cannot be had is undefined, and asked for again', async () => {
  const door = openDoor();
  expect([await door.bring(), await door.bring()]).toEqual([undefined, undefined]);
  expect(bringIn).toHaveBeenCalledTimes(2);
});

test('what an older version left in an open page is not taken: its own script is brought', async () => {
  openDoor().offer('older');
  const updated = openDoor();
  bringIn.mockImplementation(() => updated.offer('newer'));
  expect(await updated.bring()).toBe('newer');
});
