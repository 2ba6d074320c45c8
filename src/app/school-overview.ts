import * as z from 'zod/mini';
import { dayInAmman } from '../core/calendar/iso-day.ts';
import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { checkSheets, dayOfCheck } from '../core/marks/check-sheets.ts';
import { schoolOverview, type OverviewInput, type SchoolOverview } from '../core/school/school-overview.ts';
import { rosterStatesOf } from '../core/school/roster-states.ts';
import { schoolTraceSchema, traceOf, type SchoolTrace } from '../core/school/school-trace.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { receivedSectionChecks } from './feedback/section-checks.ts';
import { marksInputWith } from './marks-data.ts';
import { keepRosterStates } from './marks-summary.ts';
import { loadOwned } from './owned.ts';
import type { OpenPerson } from './people.ts';
import { loadSchoolData } from './school-data.ts';
import { parseKind } from './stored-school.ts';

/** Everything that a look at the school is made of, loaded once. */
export interface SchoolBasis {
  readonly input: OverviewInput;
  readonly overview: SchoolOverview | null;
  /** Handed-over checks that are of a later version and could not be read. */
  readonly unreadChecks: number;
  /** Capture time (ms) of the oldest part of the marks; null: no marks were read. */
  readonly marksAt: number | null;
  readonly school: string | null;
  readonly year: string | null;
}

export async function loadSchoolBasis(
  person: OpenPerson,
  app: AppContext,
  calendar: SchoolCalendar,
  now = app.now(),
): Promise<SchoolBasis> {
  const [data, owned, device, checks, pageLists] = await Promise.all([
    loadSchoolData(person),
    loadOwned(person),
    readDevice(app.db),
    receivedSectionChecks(app),
    person.sealed.all('page-list', parseKind('page-list')),
  ]);
  const marksInput = await marksInputWith(person, data);
  const input: OverviewInput = {
    data,
    decisions: owned.decisions.map(({ decision }) => decision),
    classrooms: owned.classrooms,
    freshness: { now, maxAgeMs: device.settings.freshHours * 3_600_000 },
    received: checks.ok ? checks.value.checks : [],
    marks: marksInput === null ? null : checkSheets(marksInput, dayOfCheck(marksInput, now), calendar),
    pageLists,
  };
  return {
    input,
    overview: schoolOverview(input),
    unreadChecks: checks.ok ? checks.value.unread : 0,
    marksAt: input.marks?.oldest ?? null,
    school: data.assignments?.data.institution.name ?? null,
    year: data.assignments?.academicPeriod?.label ?? null,
  };
}

/** Today's last look, and the last one of an earlier day: what "since last time" is measured from. */
interface Kept {
  readonly last: SchoolTrace;
  readonly before: SchoolTrace | null;
}

const key = 'school';
const keptSchema = z.object({ last: schoolTraceSchema, before: z.nullable(schoolTraceSchema) });
const parseKept = (value: unknown): Kept | null => {
  const parsed = z.safeParse(keptSchema, value);
  return parsed.success ? parsed.data : null;
};
const isEarlierDay = (a: number, b: number): boolean => dayInAmman(a) < dayInAmman(b);

/** What to compare a look of `now` with; null: nobody looked on an earlier day. */
export async function lookBefore(app: AppContext, profile: string): Promise<SchoolTrace | null> {
  const kept = await new OpenStore(app.db, profile).get(key, parseKept);
  if (kept === null) return null;
  return isEarlierDay(kept.last.at, app.now()) ? kept.last : kept.before;
}

/** Keeps the counts of a look, and how each row of OpenEMIS' own lists stands, for the badges there. */
export async function keepLook(app: AppContext, profile: string, overview: SchoolOverview): Promise<void> {
  const look = traceOf(overview, app.now());
  const evidence = overview.rows.flatMap(({ subjects }) => subjects.map((line) => line.evidence));
  await keepRosterStates(app, profile, rosterStatesOf(evidence), true);
  await new OpenStore(app.db, profile).change(key, parseKept, (kept): Kept => ({
    last: look,
    before: kept !== null && isEarlierDay(kept.last.at, look.at) ? kept.last : (kept?.before ?? null),
  }));
}
