import * as z from 'zod/mini';
import { openBasisSchema } from '../app/panel-basis.ts';
import type { ReadingView } from '../app/panel-basis.ts';
import { schoolCalendarSchema } from '../core/calendar/school-calendar-schema.ts';
import { marksSummarySchema } from '../core/marks/marks-summary.ts';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { overviewOf, schoolDataOf } from '../core/school/engine.ts';
import type { SourceView } from '../core/school/view-types.ts';
import { todayList, type TodayItem } from '../core/today/today-list.ts';
import type { ProfileView } from './people.ts';
import { send } from './send.ts';

/** What needs the person today, and what that rests on. */
export interface TodayView {
  readonly items: readonly TodayItem[];
  readonly sources: readonly SourceView[];
  /** Milliseconds since the epoch; null: no mark was read. */
  readonly marksReadAt: number | null;
  readonly reading: ReadingView;
}

const answerSchema = z.object({
  basis: openBasisSchema,
  marks: z.nullable(z.pick(marksSummarySchema, { lines: true, readAt: true })),
  calendar: schoolCalendarSchema,
  remarks: z.number(),
});

/** Asks the background and works the list out here; loaded when the popup shows it. `now`: milliseconds since the epoch. */
export async function askToday(
  { links, roles }: Pick<ProfileView, 'links' | 'roles'>,
  now: number,
): Promise<Result<TodayView, Problem>> {
  const answer = await send('panel.today', {});
  if (!answer.ok) return answer;
  const parsed = answerSchema.safeParse(answer.value);
  if (!parsed.success) return fail(problem('bad-message', 'panel.today'));
  const { basis, marks, calendar, remarks } = parsed.data;
  const data = schoolDataOf(basis.data);
  const read = data.list !== null || data.assignments !== null || data.sectionRosters.length > 0;
  const { view } = overviewOf(
    data,
    basis.decisions.map((record) => record.decision),
    { now, maxAgeMs: basis.maxAgeMs },
    basis.classrooms,
  );
  const [role] = roles;
  return ok({
    items: todayList({
      now,
      calendar,
      linked: links.map(({ platform }) => platform),
      readsPlatforms: role === 'teacher' || role === 'principal',
      overview: read ? view : null,
      marks,
      remarks,
    }),
    sources: read ? [view.darsak, view.openemis] : [],
    marksReadAt: marks?.readAt ?? null,
    reading: basis.reading,
  });
}
