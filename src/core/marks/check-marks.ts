import type { IsoDay } from '../calendar/iso-day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { checkSheets } from './check-sheets.ts';
import { marksFindings } from './marks-findings.ts';
import type { MarksInput } from './marks-input.ts';
import type { MarksResult } from './marks-result.ts';
import { classSummaries, periodSummaries, summaryOf, teacherSummaries } from './summarise.ts';

/**
 * Which marks are missing, in which window, and by when. Pure: `today` is the day in Amman by the server's clock
 * (`dayOfCheck`), the input what was read. Every cell of every section of the assignments, and of every section of a
 * class whose whole roster was read (a homeroom teacher's own class), is in exactly one state.
 */
export function checkMarks(input: MarksInput, today: IsoDay, calendar: SchoolCalendar): MarksResult {
  const checked = checkSheets(input, today, calendar);
  const { sheets } = checked;
  return {
    ...checked,
    school: summaryOf(sheets),
    periods: periodSummaries(sheets),
    classes: classSummaries(sheets),
    teachers: teacherSummaries(sheets),
    findings: marksFindings(sheets),
  };
}
