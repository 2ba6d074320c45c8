import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import type { MarksSummary } from '../core/marks/marks-summary.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { openFeedback } from './feedback/open-feedback.ts';
import { readSummary } from './marks-summary.ts';
import type { OpenBasis } from './panel-basis.ts';
import { readBasis } from './panel-basis-of.ts';
import { openPerson } from './people.ts';

/** From which the popup works out what needs its person today. */
export interface TodayBasis {
  readonly basis: OpenBasis;
  readonly marks: Pick<MarksSummary, 'lines' | 'readAt'> | null;
  readonly calendar: SchoolCalendar;
  /** Remarks that lie in nobody else's hands. */
  readonly remarks: number;
}

export async function todayBasis(
  app: AppContext,
  calendar: SchoolCalendar,
): Promise<Result<TodayBasis, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const [basis, kept, feedback] = await Promise.all([
    readBasis(app, person.value),
    readSummary(app, person.value.profile.id),
    openFeedback(app),
  ]);
  const remarks = feedback.ok ? await feedback.value.rows.count('mine') : 0;
  const marks = kept === null ? null : { lines: kept.summary.lines, readAt: kept.summary.readAt };
  return ok({ basis, marks, calendar, remarks });
}
