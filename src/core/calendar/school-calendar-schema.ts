import * as z from 'zod/mini';
import { isoDay, type Weekday } from './iso-day.ts';
import type { DayRange, SchoolCalendar } from './school-calendar.ts';

/** Parses a calendar that settings or a policy file bring. */

const day = z.string().check(z.refine((text) => isoDay(text) !== null));
const range = z.object({ first: day, last: day }).check(z.refine(({ first, last }) => first <= last));
const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const weekday = z.pipe(
  z.int().check(z.gte(0), z.lte(6)),
  z.transform((value) => value as Weekday),
);

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
      .array(z.extend(range, { name: z.object({ ar: label, en: label }), certain: z.boolean() }))
      .check(z.maxLength(100)),
  })
  .check(z.refine(({ covers, terms }) => terms.every((term) => inside(term, covers))));

/** Null: not a calendar, a day that does not exist, or terms that overlap or lie outside what it covers. */
export function parseSchoolCalendar(value: unknown): SchoolCalendar | null {
  const parsed = z.safeParse(schoolCalendarSchema, value);
  return parsed.success ? parsed.data : null;
}
