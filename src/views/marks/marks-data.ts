import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { dayInAmman } from '../../core/calendar/iso-day.ts';
import type { SchoolCalendar } from '../../core/calendar/school-calendar.ts';
import type { MarkSheet, MarksResult } from '../../core/marks/marks-result.ts';
import { marksVerdict, type MarksVerdict } from '../../core/marks/marks-verdict.ts';
import { tallyOf, tallyOn, type TallyOn } from '../../core/marks/tally.ts';
import type { Format } from '../../i18n/format.ts';

/** A checked state of the marks, as the views share it. */
export interface CheckedMarks {
  readonly result: MarksResult;
  readonly calendar: SchoolCalendar;
  readonly staffId: string | null;
  readonly wholeSchool: boolean;
  readonly maxAgeMs: number;
}

/** How sheets stand together: counts of the day and the verdict on them. */
export function standing(
  marks: CheckedMarks,
  sheets: readonly MarkSheet[],
  now: number,
): { readonly counts: TallyOn; readonly verdict: MarksVerdict } {
  const tally = tallyOf(sheets);
  const counts = tallyOn(tally, dayInAmman(now + marks.result.clockShift), marks.calendar);
  const complete = tally.doubtful === 0 && sheets.length > 0;
  const verdict = marksVerdict(
    counts,
    { readAt: marks.result.oldest, complete },
    { now, maxAgeMs: marks.maxAgeMs },
  );
  return { counts, verdict };
}

/** A day as a date of the format; noon, so that no time zone turns it into its neighbour. */
export const dayText = (day: IsoDay, format: Format): string => format.date(Date.parse(`${day}T09:00:00Z`));
