import { addDays, weekdayOf, type IsoDay, type Weekday } from './iso-day.ts';

/** Both days belong to it. */
export interface DayRange {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

export interface Holiday extends DayRange {
  readonly name: { readonly ar: string; readonly en: string };
  /** False: the day follows the moon and is announced shortly before; it is counted as a holiday all the same. */
  readonly certain: boolean;
}

/** One school year. Settings and policy may replace it whole. */
export interface SchoolCalendar {
  /** As the year is named: `2026/2027`. */
  readonly year: string;
  /** The days it speaks about; outside them only the weekend is known. */
  readonly covers: DayRange;
  readonly weekend: readonly Weekday[];
  /** First and last day with students; what lies between two terms is holiday. In order, not overlapping. */
  readonly terms: readonly DayRange[];
  readonly holidays: readonly Holiday[];
}

export const within = (day: IsoDay, { first, last }: DayRange): boolean => first <= day && day <= last;

/** Outside the days the calendar covers every day but the weekend counts. */
export function isSchoolDay(calendar: SchoolCalendar, day: IsoDay): boolean {
  if (calendar.weekend.includes(weekdayOf(day))) return false;
  if (!within(day, calendar.covers)) return true;
  return calendar.terms.some((term) => within(day, term)) && !calendar.holidays.some((h) => within(day, h));
}

export interface SchoolDays {
  readonly count: number;
  /** True: days the calendar does not cover were counted by the weekend alone. */
  readonly estimated: boolean;
}

/** A window of more days than this is a mistake of the configuration; the count stops there. */
const mostDays = 1000;

/**
 * School days after `today` up to and including `last`: 0 on the last day itself ("closes today"), 1 when the last day
 * is the next school day. Today is not counted: part of it is over.
 */
export function schoolDaysUntil(calendar: SchoolCalendar, today: IsoDay, last: IsoDay): SchoolDays {
  let count = 0;
  let estimated = false;
  let day = addDays(today, 1);
  for (let i = 0; day <= last && i < mostDays; i += 1) {
    if (isSchoolDay(calendar, day)) count += 1;
    estimated ||= !within(day, calendar.covers);
    day = addDays(day, 1);
  }
  return { count, estimated };
}

/** The calendar that covers the day; otherwise the one whose end is the latest. Null only for an empty list. */
export function calendarFor(calendars: readonly SchoolCalendar[], day: IsoDay): SchoolCalendar | null {
  const latest = [...calendars].sort((a, b) => (a.covers.last < b.covers.last ? 1 : -1))[0];
  return calendars.find((calendar) => within(day, calendar.covers)) ?? latest ?? null;
}
