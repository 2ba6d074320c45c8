import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInAmman } from '../../core/calendar/iso-day.ts';
import { isActive, readDay } from './dates.ts';

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const parts = (day: string): [string, string, string] => [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
const english = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' });

describe('readDay', () => {
  it('reads every way of writing a day to that day, or to a range that holds it', () => {
    fc.assert(
      fc.property(date, (day) => {
        const [y, m, d] = parts(day);
        for (const text of [day, `${day}T00:00:00+03:00`, `${english(day)} ${d}, ${y}`]) {
          expect(readDay(text)).toEqual({ earliest: day, latest: day });
        }
        for (const text of [`${d}/${m}/${y}`, `${d}-${m}-${y}`, `${Number(d)}/${Number(m)}/${y}`]) {
          const range = readDay(text);
          expect(range !== null && range.earliest <= day && day <= range.latest).toBe(true);
          const exact = Number(d) > 12 || d === m;
          expect(range?.earliest === range?.latest).toBe(exact);
        }
      }),
    );
  });

  it.each([
    '',
    '2026',
    '2026-13-01',
    '31/02/2026',
    '32/01/2026',
    '1/2/26',
    'Smarch 3, 2026',
    '١/٢/٢٠٢٦',
    'null',
  ])('does not understand %j', (text) => expect(readDay(text)).toBeNull());
});

describe('isActive', () => {
  it('has no end, or an end that is not past', () => {
    expect(isActive(null, '2026-11-23')).toBe(true);
    expect(isActive('2026-11-23', '2026-11-23')).toBe(true);
    expect(isActive('2026-11-22', '2026-11-23')).toBe(false);
    expect(isActive('June 24, 2027', '2026-11-23')).toBe(true);
  });
  it('does not guess: both readings of a date must say the same', () => {
    expect(isActive('03/12/2026', '2026-11-23')).toBeNull(); // 3 December or 12 March
    expect(isActive('03/04/2026', '2026-11-23')).toBe(false);
    expect(isActive('03/04/2027', '2026-11-23')).toBe(true);
    expect(isActive('someday', '2026-11-23')).toBeNull();
  });
});

it('the day changes at midnight in Amman', () => {
  expect(dayInAmman(Date.parse('2026-11-23T20:59:59Z'))).toBe('2026-11-23');
  expect(dayInAmman(Date.parse('2026-11-23T21:00:00Z'))).toBe('2026-11-24');
});
