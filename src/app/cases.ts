import * as z from 'zod/mini';
import { dayInAmman, endOfDayInAmman } from '../core/calendar/iso-day.ts';
import { schoolDaysUntil, type SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { caseFileSchema, type CaseFile, type Reporter } from '../core/cases/case-file.ts';
import { caseListSchema, moved, since, type CaseRecord, type CaseState } from '../core/cases/case-record.ts';
import { findCauses } from '../core/cases/find-causes.ts';
import { caseBasis } from '../core/cases/occurrences.ts';
import { settleCases } from '../core/cases/settle-cases.ts';
import { problem, type Problem } from '../core/problem.ts';
import { ageTimes, changesAt } from '../core/school/look-age.ts';
import type { EvidenceInput } from '../core/school/section-evidence.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { caseFileDays } from '../store/retention.ts';
import { countsOn, justSolvedAt, keepCounts, readCounts, type CaseCounts } from './case-counts.ts';
import { change } from './change.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { authorOf } from './feedback/open-feedback.ts';
import { receivedSectionChecks } from './feedback/section-checks.ts';
import { inTurn } from './in-turn.ts';
import { loadOwned } from './owned.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { loadSchoolData } from './school-data.ts';
import { schoolStamp } from './school-stamps.ts';

/**
 * Cases are what a person follows up herself: of the owned kinds, which retention leaves alone. They are one row, since
 * their keys are made of names and ids; a row that cannot be read is never written over.
 */
const kind = 'case';
const row = 'all';
const fileKind = 'case-file';
export { caseFileDays, type CaseCounts };

export interface Cases {
  readonly records: readonly CaseRecord[];
  /** Cases that a check closed within the last day, by key: it no longer found them. */
  readonly justSolved: readonly string[];
  /** School days since it stands as it does, by key; estimated where the calendar does not cover them. */
  readonly age: ReadonlyMap<string, number>;
  readonly received: readonly CaseFile[];
  readonly reporter: Reporter;
  /** Nothing was read yet of which a case could be made. */
  readonly nothingRead: boolean;
}

const parseRecords = (value: unknown): readonly CaseRecord[] | null => {
  const parsed = z.safeParse(caseListSchema, value);
  return parsed.success ? parsed.data : null;
};
const parseFile = (value: unknown): CaseFile | null => {
  const parsed = z.safeParse(caseFileSchema, value);
  return parsed.success ? parsed.data : null;
};

async function readRecords(person: OpenPerson): Promise<Result<readonly CaseRecord[], Problem>> {
  const read = await person.sealed.read(kind, row, parseRecords);
  if (read.state === 'read') return ok(read.value);
  // On a shared computer the key goes with the browser, and what it sealed is waste.
  const isWaste = read.state === 'none' || (read.state === 'shut' && person.profile.lock.way === 'session');
  return isWaste ? ok([]) : fail(problem('owned-unreadable'));
}

/** Works the cases out anew and keeps how they stand now. Fails with `owned-unreadable`, `locked` and their kind. */
export const checkCases = (app: AppContext, calendar: SchoolCalendar): Promise<Result<Cases, Problem>> =>
  // In turn with every other change, but told to nobody: whoever asks is shown the outcome.
  inTurn(async () => {
    const person = await openPerson(app);
    if (!person.ok) return person;
    const [found, received, reporter] = await Promise.all([
      settle(app, person.value),
      person.value.sealed.all(fileKind, parseFile),
      authorOf(person.value),
    ]);
    if (!found.ok) return found;
    const { records, nothingRead, now } = found.value;
    const { name, role, school } = reporter;
    return ok({
      records,
      justSolved: records
        .filter((record) => justSolvedAt(record, now) !== null)
        .map(({ cause }) => cause.key),
      age: agesOf(records, calendar, now),
      received: received.toSorted((a, b) => b.madeAt - a.madeAt),
      reporter: { name, role, school },
      nothingRead,
    });
  });

/**
 * How the cases stand, for whoever shows a number only. They are worked out anew where anything that they are made of has
 * changed since: so what a later check no longer finds is closed wherever somebody looks, and not on the page of cases alone.
 * Of a teacher only what she follows up already: nobody is given cases who never asked for them.
 */
export async function caseCounts(app: AppContext): Promise<Result<CaseCounts, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const { profile } = person.value;
  const [{ made }, kept] = await Promise.all([schoolStamp(person.value, app), readCounts(app, profile.id)]);
  const now = app.now();
  const settled = kept?.settled ?? null;
  const stands =
    settled === null ? !profile.roles.includes('principal') : settled.made === made && now < settled.until;
  if (stands) return ok(countsOn(kept ?? { open: 0, solvedAt: [] }, now));
  return inTurn(async () => {
    // Anew: another page may have settled them meanwhile, or locked her.
    const again = await openPerson(app);
    if (!again.ok) return again;
    const found = await settle(app, again.value);
    if (!found.ok) return found;
    const after = await readCounts(app, again.value.profile.id);
    return ok(countsOn(after ?? { open: 0, solvedAt: [] }, now));
  });
}

interface SettledCases extends Pick<Cases, 'records' | 'nothingRead'> {
  readonly now: number;
}

/** In turn only. */
async function settle(app: AppContext, person: OpenPerson): Promise<Result<SettledCases, Problem>> {
  const kept = await readRecords(person);
  if (!kept.ok) return kept;
  // Before the lists: what is written from here on asks for another check.
  const { made } = await schoolStamp(person, app);
  const now = app.now();
  const [data, owned, device, checks] = await Promise.all([
    loadSchoolData(person),
    loadOwned(person),
    readDevice(app.db),
    receivedSectionChecks(app),
  ]);
  const input: EvidenceInput = {
    data,
    decisions: owned.decisions.map(({ decision }) => decision),
    classrooms: owned.classrooms,
    freshness: { now, maxAgeMs: device.settings.freshHours * 3_600_000 },
    received: checks.ok ? checks.value.checks : [],
  };
  const basis = caseBasis(input);
  const records = settleCases(kept.value, findCauses(basis, data.assignments), basis.checked, now);
  if (JSON.stringify(records) !== JSON.stringify(kept.value))
    await person.sealed.put(kind, row, now, records);
  const times = ageTimes({ ...input, marks: null, pageLists: [] });
  // Names of a case that is long solved go by the day.
  const until = Math.min(changesAt(times, input.freshness) ?? Infinity, endOfDayInAmman(now));
  await keepCounts(app, person.profile.id, records, { made, until });
  return ok({ records, nothingRead: basis.evidence.length === 0 && basis.occurrences.length === 0, now });
}

const agesOf = (
  records: readonly CaseRecord[],
  calendar: SchoolCalendar,
  now: number,
): ReadonlyMap<string, number> =>
  new Map(
    records.map((record) => [
      record.cause.key,
      schoolDaysUntil(calendar, dayInAmman(since(record)), dayInAmman(now)).count,
    ]),
  );

/** What a person says of cases: sent, solved, or open again. */
export const moveCases = (
  app: AppContext,
  keys: readonly string[],
  to: CaseState,
): Promise<Result<null, Problem>> =>
  change(app, async (person) => {
    const kept = await readRecords(person);
    if (!kept.ok) return kept;
    const wanted = new Set(keys);
    const at = app.now();
    const records = kept.value.map((record) =>
      wanted.has(record.cause.key) ? moved(record, { at, to, by: 'person' }) : record,
    );
    await person.sealed.put(kind, row, at, records);
    await keepCounts(app, person.profile.id, records);
    return ok(null);
  });

/** Keeps a school's case file; the same file again changes nothing. */
export const takeCaseFile = (app: AppContext, file: CaseFile): Promise<Result<null, Problem>> =>
  change(app, async ({ sealed }) => {
    await sealed.put(fileKind, file.id, app.now(), file);
    return ok(null);
  });

export const removeCaseFile = (app: AppContext, id: string): Promise<Result<null, Problem>> =>
  change(app, async ({ sealed }) => {
    await sealed.remove(fileKind, id);
    return ok(null);
  });
