import { schoolDaysUntil, type SchoolCalendar } from '../calendar/school-calendar.ts';
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
  const { count, estimated } = schoolDaysUntil(calendar, today, closes);
  return {
    state: count <= closingDays ? 'closing' : 'open',
    opens,
    closes,
    schoolDays: count,
    estimated,
  };
}
