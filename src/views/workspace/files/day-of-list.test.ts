import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, timeOf } from './day-of-list.ts';

const now = new Date(2026, 10, 25, 14, 30).getTime();
const fileTime = new Date(2026, 10, 24, 9, 15).getTime();

it('keeps the file’s own hour while its day was not changed', () => {
  expect(dayOf(fileTime)).toBe('2026-11-24');
  expect(timeOf('2026-11-24', fileTime, now)).toBe(fileTime);
});

it('takes the beginning of another day: a list never passes for younger than it is', () => {
  expect(timeOf('2026-11-23', fileTime, now)).toBe(new Date(2026, 10, 23).getTime());
  expect(timeOf('2026-11-25', fileTime, now)).toBe(new Date(2026, 10, 25).getTime());
});

it.each(['', 'yesterday', '24/11/2026', '2026-11-26', '2026-1-5', '1990-01-01'])('refuses %s', (day) =>
  expect(timeOf(day, fileTime, now)).toBeNull(),
);

it('of a file whose time is still to come it takes the day, where that has begun', () => {
  const later = new Date(2026, 10, 25, 23, 0).getTime();
  expect(timeOf('2026-11-25', later, now)).toBe(new Date(2026, 10, 25).getTime());
});

it('property: the time is never later than now', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: now * 2 }), fc.integer({ min: 0, max: now * 2 }), (day, time) => {
      const at = timeOf(dayOf(day), time, now);
      return at === null || at <= now;
    }),
  );
});
