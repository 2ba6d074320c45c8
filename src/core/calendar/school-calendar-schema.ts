import * as z from 'zod/mini';
import { isoDay } from './iso-day.ts';
import type { DayRange, SchoolCalendar } from './school-calendar.ts';

/** Parses a calendar that settings or a policy file bring. */

const day = z.string().check(z.refine((text) => isoDay(text) !== null));
const days = { first: day, last: day };
const forwards = z.refine<DayRange>(({ first, last }) => first <= last);
const range = z.object(days).check(forwards);
const label = z.string().check(z.regex(/\S/), z.maxLength(100));
const weekday = z.literal([0, 1, 2, 3, 4, 5, 6]);

const inOrder = (ranges: readonly DayRange[]): boolean =>
  ranges.every(({ first }, i) => i === 0 || (ranges[i - 1]?.last ?? '') < first);
const inside = (part: DayRange, whole: DayRange): boolean =>
  whole.first <= part.first && part.last <= whole.last;

export const schoolCalendarSchema = z
  .object({
    year: label,
    covers: range,
    weekend: z.array(weekday).check(z.maxLength(6)),
    terms: z.array(range).check(z.minLength(1), z.maxLength(6), z.refine(inOrder)),
    holidays: z
      .array(
        z.object({ ...days, name: z.object({ ar: label, en: label }), certain: z.boolean() }).check(forwards),
      )
      .check(z.maxLength(100)),
  })
  .check(z.refine(({ covers, terms }) => terms.every((term) => inside(term, covers))));

/** Null: not a calendar, a day that does not exist, or terms that overlap or lie outside what it covers. */
export function parseSchoolCalendar(value: unknown): SchoolCalendar | null {
  const parsed = z.safeParse(schoolCalendarSchema, value);
  return parsed.success ? parsed.data : null;
}
