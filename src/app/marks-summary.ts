import * as z from 'zod/mini';
import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { dayOf, marksSummarySchema, type MarksSummary } from '../core/marks/marks-summary.ts';
import { marksState, marksVerdict, type MarksState } from '../core/marks/marks-verdict.ts';
import { emptyTally, tallyOn, type MarksTally, type TallyOn } from '../core/marks/tally.ts';
import type { RowKind } from '../core/school/page-focus.ts';
import {
  mergeRosterStates,
  rosterStateOf,
  rosterStatesSchema,
  type RosterPart,
  type RosterStates,
} from '../core/school/roster-states.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import type { OpenPerson } from './people.ts';

/** Kept counts of the last check, and those of the check before it, for "what changed since". */

export interface KeptSummary {
  readonly summary: MarksSummary;
  readonly before: { readonly readAt: number; readonly missing: number; readonly closed: number } | null;
}

const key = 'marks';
const storeOf = (app: AppContext, profile: string): OpenStore => new OpenStore(app.db, profile);

const keptSchema = z.object({
  summary: marksSummarySchema,
  before: z.nullable(z.object({ readAt: z.number(), missing: z.number(), closed: z.number() })),
});

function parseKept(value: unknown): KeptSummary | null {
  const parsed = z.safeParse(keptSchema, value);
  return parsed.success ? parsed.data : null;
}

export const readSummary = (app: AppContext, profile: string): Promise<KeptSummary | null> =>
  storeOf(app, profile).get(key, parseKept);

/**
 * Takes what a page of ours counted; true when it is new. The one before moves back only when a complete check follows
 * an older complete one: half a check is nothing to compare with.
 */
export async function takeSummary(
  app: AppContext,
  person: OpenPerson,
  summary: MarksSummary,
): Promise<boolean> {
  let isNew = false;
  await storeOf(app, person.profile.id).change(key, parseKept, (kept): KeptSummary | null => {
    isNew = JSON.stringify(kept?.summary) !== JSON.stringify(summary);
    if (!isNew) return null;
    const last = kept?.summary;
    const moves = last?.complete === true && summary.complete && last.readAt < summary.readAt;
    return { summary, before: moves ? counted(last) : (kept?.before ?? null) };
  });
  return isNew;
}

function counted({ readAt, mine }: MarksSummary): KeptSummary['before'] {
  const due = mine.due.reduce((sum, { missing }) => sum + missing, 0);
  return { readAt, missing: due + mine.closed, closed: mine.closed };
}

/** One row of a list of OpenEMIS, as it stands today. */
export interface RowMarks {
  readonly id: string;
  readonly state: MarksState;
  readonly missing: number;
  /** Of them, those whose window is closed. */
  readonly late: number;
  readonly schoolDays: number | null;
}

/**
 * `of`: what the ids are. Ids that the summary does not know are `unchecked`, but for staff without a section once the
 * whole school was counted: nobody will ever check the marks of a librarian.
 */
export async function rowMarks(
  app: AppContext,
  profile: string,
  calendar: SchoolCalendar,
  of: RowKind,
  ids: readonly string[],
): Promise<RowMarks[]> {
  const [kept, { settings }] = await Promise.all([readSummary(app, profile), readDevice(app.db)]);
  const tallies = new Map((kept?.summary[of] ?? []).map(({ id, tally }) => [id, tally] as const));
  const now = app.now();
  const freshness = { now, maxAgeMs: settings.freshHours * 3_600_000 };
  const isDone = of === 'staff' && kept?.summary.complete === true;
  return ids.flatMap((id) => {
    const tally = tallies.get(id);
    if (isDone && tally === undefined) return [];
    const counts = tallyOn(tally ?? emptyTally, dayOf(kept?.summary, now), calendar);
    const readAt = tally === undefined ? null : (kept?.summary.readAt ?? null);
    const verdict = marksVerdict(counts, { readAt, complete: isWhole(tally) }, freshness);
    return {
      id,
      state: marksState(verdict, counts),
      missing: counts.missing,
      late: counts.closed,
      schoolDays: counts.next?.schoolDays ?? null,
    };
  });
}

/** How the names of a row stand, and whole days since that was seen; null: nothing was. */
export interface RosterRow extends Pick<RosterPart, 'state'> {
  readonly id: string;
  readonly days: number | null;
}

const rosterStatesKey = 'roster-states';
const parseStates = (value: unknown): RosterStates | null => {
  const parsed = z.safeParse(rosterStatesSchema, value);
  return parsed.success ? parsed.data : null;
};

/** Keeps how the names of the sections stand: all of it, or what a frame knows of its own data; true when it is new. */
export async function keepRosterStates(
  app: AppContext,
  profile: string,
  states: RosterStates,
  whole: boolean,
): Promise<boolean> {
  let isNew = false;
  await storeOf(app, profile).change(rosterStatesKey, parseStates, (kept) => {
    const next = whole ? states : mergeRosterStates(kept, states);
    isNew = JSON.stringify(kept) !== JSON.stringify(next);
    return isNew ? next : null;
  });
  return isNew;
}

/** Empty before anything was checked. "In order" does not outlive the set age. */
export async function rosterRows(
  app: AppContext,
  profile: string,
  of: RowKind,
  ids: readonly string[],
): Promise<RosterRow[]> {
  const [kept, { settings }] = await Promise.all([
    storeOf(app, profile).get(rosterStatesKey, parseStates),
    readDevice(app.db),
  ]);
  if (kept === null) return [];
  return ids.flatMap((id): RosterRow[] => {
    const found = rosterStateOf(kept, of, id);
    if (found === null) return [];
    const age = found.at === null ? null : app.now() - found.at;
    const isOld = age !== null && age > settings.freshHours * 3_600_000;
    return [
      {
        id,
        state: isOld && found.state === 'in-order' ? 'old' : found.state,
        days: age === null ? null : Math.max(0, Math.floor(age / 86_400_000)),
      },
    ];
  });
}

const isWhole = (tally: MarksTally | undefined): boolean =>
  tally !== undefined && tally.doubtful === 0 && tally.unreadable === 0;

/** What a popup shows without a check. */
export interface KeptMarks {
  /** Null: nobody is at the browser, or nothing was counted. */
  readonly summary: MarksSummary | null;
  readonly calendar: SchoolCalendar;
  readonly maxAgeMs: number;
}

export async function keptMarks(app: AppContext, calendar: SchoolCalendar): Promise<KeptMarks> {
  const { active, settings } = await readDevice(app.db);
  const kept = active === null ? null : await readSummary(app, active);
  return { summary: kept?.summary ?? null, calendar, maxAgeMs: settings.freshHours * 3_600_000 };
}

/** What is missing of her own today; null: nothing is known. For the toolbar and reminders. */
export async function dueToday(
  app: AppContext,
  profile: string,
  calendar: SchoolCalendar,
): Promise<TallyOn | null> {
  const kept = await readSummary(app, profile);
  return kept === null ? null : tallyOn(kept.summary.mine, dayOf(kept.summary, app.now()), calendar);
}
