import * as z from 'zod/mini';
import { openBasisSchema, type ReadingView } from '../app/panel-basis.ts';
import type { CaseCounts } from '../app/case-counts.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import { overviewOf, schoolDataOf, sourcesOf } from '../core/school/engine.ts';
import type { SourceView } from '../core/school/view-types.ts';
import { todayList, type TodayItem } from '../core/today/today-list.ts';
import { createClient } from './client.ts';
import { askDue } from './due-client.ts';
import { panelMessages } from './panel.ts';
import type { ProfileView } from './people.ts';

/** What needs the person today, and what that rests on. */
export interface TodayView {
  readonly items: readonly TodayItem[];
  /** A principal's: what is late is hers to follow up, and nobody else's. */
  readonly wholeSchool: boolean;
  /** Sections and subjects in which marks are missing that are not among the items. */
  readonly moreMarks: number;
  readonly sources: readonly SourceView[];
  /** Milliseconds since the epoch; null: no mark was read. */
  readonly marksReadAt: number | null;
  readonly reading: ReadingView;
  /** Cases that a check closed within the last day. */
  readonly closedCases: number;
}

const answer = z.object({ basis: openBasisSchema, remarks: z.number() });
const send = createClient({ 'panel.today': { ...panelMessages['panel.today'], answer } });

/** Asks the background and works the list out here; loaded when the popup shows it. `now`: milliseconds since the epoch. */
export async function askToday(
  { links, roles }: Pick<ProfileView, 'links' | 'roles'>,
  now: number,
): Promise<Result<TodayView, Problem>> {
  const [role] = roles;
  const [today, due, cases] = await Promise.all([
    send('panel.today', {}),
    askDue(now),
    role === 'principal' ? casesNow() : noCases,
  ]);
  if (!today.ok) return today;
  if (!due.ok) return due;
  const { basis, remarks } = today.value;
  const data = schoolDataOf(basis.data);
  const read = data.list !== null || data.assignments !== null || data.sectionRosters.length > 0;
  const { view } = overviewOf(
    data,
    basis.decisions.map((record) => record.decision),
    { now, maxAgeMs: basis.maxAgeMs },
    basis.classrooms,
  );
  // What was read says whose it is; before that, what she is.
  const wholeSchool =
    data.assignments === null ? role === 'principal' : data.assignments.data.scope === 'school';
  return ok({
    items: todayList({
      linked: links.map(({ platform }) => platform),
      readsPlatforms: role === 'teacher' || role === 'principal',
      overview: read ? view : null,
      marks: due.value,
      wholeSchool,
      cases: cases?.open ?? null,
      remarks,
    }),
    wholeSchool,
    moreMarks: wholeSchool ? 0 : due.value.more,
    sources: read ? sourcesOf(view) : [],
    marksReadAt: due.value.readAt,
    reading: basis.reading,
    closedCases: cases?.justSolved ?? 0,
  });
}

const noCases: CaseCounts = { open: 0, justSolved: 0 };

/** Null: they cannot be read, which their own page explains; the rest of the day is shown all the same. */
async function casesNow(): Promise<CaseCounts | null> {
  const counts = await (await import('./case-counts-client.ts')).askCaseCounts().catch(() => null);
  return counts?.ok === true ? counts.value : null;
}
