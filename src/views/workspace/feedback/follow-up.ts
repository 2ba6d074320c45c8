import { addDays, dayInAmman, type IsoDay } from '../../../core/calendar/iso-day.ts';
import { schoolDaysUntil, type SchoolCalendar } from '../../../core/calendar/school-calendar.ts';

/** Beyond two years of days nothing more is learnt of how late something is. */
const longest = 800;

/**
 * School days between two moments, the first day not counted; of what lies further back than two years, those of two
 * years. Remembered day by day: a list asks it for every row.
 */
export function schoolDaysBetween(calendar: SchoolCalendar): (from: number, to: number) => number {
  const known = new Map<string, number>();
  return (from, to) => {
    const last = dayInAmman(to);
    const earliest = addDays(last, -longest);
    const first = dayInAmman(from);
    const day = first < earliest ? earliest : first;
    const key = `${day}|${last}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { count } = schoolDaysUntil(calendar, day, last);
    known.set(key, count);
    return count;
  };
}

/**
 * The last moment at which somebody must have moved a remark for it to be overdue now: whoever moved it later still has
 * time. `limit` in school days; milliseconds since the epoch.
 */
export function overdueBefore(calendar: SchoolCalendar, now: number, limit: number): number {
  const today = dayInAmman(now);
  let day: IsoDay = today;
  // A school year has holidays of some weeks.
  for (let back = 0; back < longest; back += 1) {
    if (schoolDaysUntil(calendar, day, today).count > limit) break;
    day = addDays(day, -1);
  }
  return Date.parse(`${day}T23:59:59.999+03:00`);
}
