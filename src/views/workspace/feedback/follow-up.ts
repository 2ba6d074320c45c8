import { addDays, dayInAmman, type IsoDay } from '../../../core/calendar/iso-day.ts';
import { schoolDaysUntil, type SchoolCalendar } from '../../../core/calendar/school-calendar.ts';

/** School days between two moments, the first day not counted. */
export const schoolDaysBetween =
  (calendar: SchoolCalendar) =>
  (from: number, to: number): number =>
    schoolDaysUntil(calendar, dayInAmman(from), dayInAmman(to)).count;

/**
 * The last moment at which somebody must have moved a remark for it to be overdue now: whoever moved it later still has
 * time. `limit` in school days; milliseconds since the epoch.
 */
export function overdueBefore(calendar: SchoolCalendar, now: number, limit: number): number {
  const today = dayInAmman(now);
  let day: IsoDay = today;
  // A school year has holidays of some weeks; beyond two years of days nothing more is found.
  for (let back = 0; back < 800; back += 1) {
    if (schoolDaysUntil(calendar, day, today).count > limit) break;
    day = addDays(day, -1);
  }
  return Date.parse(`${day}T23:59:59.999+03:00`);
}
