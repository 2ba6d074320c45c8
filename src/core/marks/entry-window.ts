import { schoolDaysUntil, type SchoolCalendar, type SchoolDays } from '../calendar/school-calendar.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { AssessmentPeriod } from '../snapshot-marks.ts';
import { closingDays, type EntryWindow, type WindowState } from './marks-result.ts';

/**
 * By the two dates alone, both inclusive. The server's `editable` is also true outside the window for roles that are
 * exempt from it, so it is no deadline. One date is enough where it decides.
 */
export function entryWindow(
  { opens, closes }: Pick<AssessmentPeriod, 'opens' | 'closes'>,
  today: IsoDay,
  calendar: SchoolCalendar,
): EntryWindow {
  const shut = (state: WindowState): EntryWindow => ({
    state,
    opens,
    closes,
    schoolDays: null,
    estimated: false,
  });
  if (closes !== null && closes < today) return shut('closed');
  if (opens !== null && opens > today) return shut('not-yet-open');
  if (opens === null || closes === null) return shut('unknown');
  const { count, estimated } = daysUntil(calendar, today, closes);
  return {
    state: count <= closingDays ? 'closing' : 'open',
    opens,
    closes,
    schoolDays: count,
    estimated,
  };
}

/** A school asks this of the same few days for each of its sections, and days are counted one by one. */
const counted = new WeakMap<SchoolCalendar, Map<string, SchoolDays>>();

function daysUntil(calendar: SchoolCalendar, today: IsoDay, last: IsoDay): SchoolDays {
  const known = counted.get(calendar) ?? new Map<string, SchoolDays>();
  counted.set(calendar, known);
  const key = `${today}|${last}`;
  const days = known.get(key) ?? schoolDaysUntil(calendar, today, last);
  known.set(key, days);
  return days;
}
