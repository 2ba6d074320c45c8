import * as z from 'zod/mini';
import type { KeptMarks } from '../app/marks-summary.ts';
import { parseSchoolCalendar } from '../core/calendar/school-calendar-schema.ts';
import { dueLines, type DueToday } from '../core/marks/due-lines.ts';
import { dayOf, marksSummarySchema } from '../core/marks/marks-summary.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import { createClient } from './client.ts';
import { marksMessages } from './marks.ts';

/** What is missing today by the counts of the last check: no check is made, so it costs a popup little. */

const answer = z.object({
  summary: z.nullable(marksSummarySchema),
  calendar: z.custom<KeptMarks['calendar']>((value) => parseSchoolCalendar(value) !== null),
  maxAgeMs: z.number(),
});
const send = createClient({ 'marks.kept': { ...marksMessages['marks.kept'], answer } });

export async function askDue(now: number): Promise<Result<DueToday, Problem>> {
  const kept = await send('marks.kept', {});
  if (!kept.ok) return kept;
  const { summary, calendar, maxAgeMs } = kept.value;
  return ok(dueLines(summary, { today: dayOf(summary, now), calendar, freshness: { now, maxAgeMs } }));
}
