import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInAmman, dayOf, daysBetween, endOfDayInAmman, isoDay, weekdayOf } from './iso-day.ts';
import { jordanCalendar } from './jordan-calendar.ts';
import { parseSchoolCalendar } from './school-calendar-schema.ts';
import { calendarFor, isSchoolDay, schoolDaysUntil, type SchoolCalendar } from './school-calendar.ts';

const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2026-01-01', days));

describe('calendar days', () => {
  it('accepts only days that exist', () => {
    expect(isoDay('2028-02-29')).toBe('2028-02-29');
    for (const none of ['2027-02-29', '2026-13-01', '2026-11-31', '2026-1-1', '23/11/2026', '']) {
      expect(isoDay(none)).toBeNull();
    }
    expect(dayOf(99, 1, 1)).toBeNull();
  });

  it('knows the day in Amman on both sides of its midnight, in winter and in summer', () => {
    for (const day of ['2026-11-23', '2027-06-23']) {
      const midnight = Date.parse(`${day}T21:00:00Z`);
      expect(dayInAmman(midnight - 1)).toBe(day);
      expect(dayInAmman(midnight)).toBe(addDays(day, 1));
      expect(endOfDayInAmman(midnight - 1)).toBe(midnight);
      expect(endOfDayInAmman(midnight)).toBe(midnight + 86_400_000);
    }
  });

  it('adds and counts days across months, years and the change of clocks elsewhere', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(other < day).toBe(days < 0);
        expect(weekdayOf(other)).toBe((((weekdayOf(day) + days) % 7) + 7) % 7);
      }),
    );
    expect(weekdayOf('2026-11-22')).toBe(0); // a Sunday
  });
});

describe('the school calendar', () => {
  const until = (today: string, last: string): number => schoolDaysUntil(jordanCalendar, today, last).count;

  it('has Sunday to Thursday within the terms as school days', () => {
    const days = [
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ];
    expect(days.map((day) => isSchoolDay(jordanCalendar, day))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('includes the first and the last day of a term, and no day of the winter break', () => {
    const inTerm = (day: string): boolean => isSchoolDay(jordanCalendar, day);
    expect([inTerm('2026-08-23'), inTerm('2027-01-04')]).toEqual([true, true]);
    expect([inTerm('2027-01-05'), inTerm('2027-01-21'), inTerm('2027-01-24')]).toEqual([false, false, true]);
    expect([inTerm('2027-05-25'), inTerm('2027-06-20'), inTerm('2027-06-21')]).toEqual([false, true, false]);
  });

  it('counts to the last day inclusive, today not', () => {
    expect(until('2026-11-23', '2026-11-23')).toBe(0);
    expect(until('2026-11-23', '2026-11-24')).toBe(1);
    expect(until('2026-11-26', '2026-11-29')).toBe(1); // Thursday to Sunday
    expect(until('2026-11-25', '2026-11-29')).toBe(2);
    expect(until('2026-11-24', '2026-11-23')).toBe(0);
    // A window that ends in the winter break is closed for school with the last day of term.
    expect(until('2027-01-03', '2027-01-20')).toBe(1);
    expect(until('2027-01-04', '2027-01-20')).toBe(0);
  });

  it('counts days of an unknown year by the weekend and says so', () => {
    expect(schoolDaysUntil(jordanCalendar, '2027-08-14', '2027-08-19')).toEqual({
      count: 5,
      estimated: true,
    });
    expect(schoolDaysUntil(jordanCalendar, '2026-11-23', '2026-11-24').estimated).toBe(false);
  });

  it('counts as a list of days written out does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3, max: 300 }), (today, span) => {
        const last = addDays(today, span);
        const days = Array.from({ length: Math.max(span, 0) }, (_, i) => addDays(today, i + 1));
        expect(until(today, last)).toBe(days.filter((day) => isSchoolDay(jordanCalendar, day)).length);
      }),
    );
  });

  it('never grows as the day comes nearer, and falls by one with each school day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (today, span) => {
        const last = addDays(today, span);
        const tomorrow = addDays(today, 1);
        const step = isSchoolDay(jordanCalendar, tomorrow) ? 1 : 0;
        expect(until(today, last) - until(tomorrow, last)).toBe(step);
      }),
    );
  });

  it('stops at a date that is a mistake', () => {
    expect(until('2026-11-23', '9999-12-31')).toBeLessThan(1000);
  });
});

describe('a calendar from settings or policy', () => {
  const change = (part: object): unknown => ({ ...jordanCalendar, ...part });

  it('is taken when it is one', () => {
    expect(parseSchoolCalendar(JSON.parse(JSON.stringify(jordanCalendar)))).toEqual(jordanCalendar);
  });

  it('is refused with days that do not exist, ranges that run backwards, terms that overlap or lie outside', () => {
    const [first] = jordanCalendar.terms;
    const broken = [
      { terms: [] },
      { terms: [{ first: '2026-09-31', last: '2026-10-10' }] },
      { terms: [{ first: '2026-10-10', last: '2026-10-09' }] },
      { terms: [first, first] },
      { terms: [{ first: '2026-08-01', last: '2026-12-31' }] },
      { weekend: [7] },
      { weekend: [0, 1, 2, 3, 4, 5, 6] },
      {
        holidays: [
          { first: '2026-10-12', last: '2026-10-11', name: { ar: 'عطلة', en: 'Holiday' }, certain: true },
        ],
      },
      { covers: null },
    ];
    for (const part of broken) expect(parseSchoolCalendar(change(part)), JSON.stringify(part)).toBeNull();
  });

  it('is chosen by the day it covers, else the latest is taken', () => {
    const next: SchoolCalendar = {
      ...jordanCalendar,
      year: '2027/2028',
      covers: { first: '2027-08-15', last: '2028-08-12' },
    };
    const of = (day: string): string | undefined => calendarFor([jordanCalendar, next], day)?.year;
    expect([of('2027-08-14'), of('2027-08-15'), of('2030-01-01')]).toEqual([
      '2026/2027',
      '2027/2028',
      '2027/2028',
    ]);
    expect(calendarFor([], '2027-01-01')).toBeNull();
  });
});
