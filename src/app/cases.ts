import * as z from 'zod/mini';
import { dayInAmman } from '../core/calendar/iso-day.ts';
import { schoolDaysUntil, type SchoolCalendar } from '../core/calendar/school-calendar.ts';
import { caseFileSchema, type CaseFile, type Reporter } from '../core/cases/case-file.ts';
import {
  caseListSchema,
  moved,
  since,
  stateOf,
  type CaseRecord,
  type CaseState,
} from '../core/cases/case-record.ts';
import { findCauses } from '../core/cases/find-causes.ts';
import { caseBasis } from '../core/cases/occurrences.ts';
import { settleCases } from '../core/cases/settle-cases.ts';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { caseFileDays } from '../store/retention.ts';
import { change } from './change.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { authorOf } from './feedback/open-feedback.ts';
import { receivedSectionChecks } from './feedback/section-checks.ts';
import { inTurn } from './in-turn.ts';
import { loadOwned } from './owned.ts';
import { keepOpenCases } from './open-cases.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { loadSchoolData } from './school-data.ts';

/**
 * Cases are what a person follows up herself: of the owned kinds, which retention leaves alone. They are one row, since
 * their keys are made of names and ids; a row that cannot be read is never written over.
 */
const kind = 'case';
const row = 'all';
const fileKind = 'case-file';
export { caseFileDays };

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
    const { sealed } = person.value;
    const kept = await readRecords(person.value);
    if (!kept.ok) return kept;
    const now = app.now();
    const [data, owned, device, checks, received, reporter] = await Promise.all([
      loadSchoolData(person.value),
      loadOwned(person.value),
      readDevice(app.db),
      receivedSectionChecks(app),
      sealed.all(fileKind, parseFile),
      authorOf(person.value),
    ]);
    const basis = caseBasis({
      data,
      decisions: owned.decisions.map(({ decision }) => decision),
      classrooms: owned.classrooms,
      freshness: { now, maxAgeMs: device.settings.freshHours * 3_600_000 },
      received: checks.ok ? checks.value.checks : [],
    });
    const causes = findCauses(basis, data.assignments);
    const records = settleCases(kept.value, causes, basis.checked, now);
    if (JSON.stringify(records) !== JSON.stringify(kept.value)) await sealed.put(kind, row, now, records);
    await keepOpenCases(app, person.value.profile.id, openOf(records));
    const { name, role, school } = reporter;
    return ok({
      records,
      justSolved: records.filter((record) => isJustSolved(record, now)).map(({ cause }) => cause.key),
      age: agesOf(records, calendar, now),
      received: received.toSorted((a, b) => b.madeAt - a.madeAt),
      reporter: { name, role, school },
      nothingRead: data.assignments === null && basis.evidence.length === 0,
    });
  });

const openOf = (records: readonly CaseRecord[]): number =>
  records.filter((record) => stateOf(record) === 'open').length;

/** For a day: the page is loaded anew with every change, and who looks a moment later has to hear of it too. */
const isJustSolved = ({ steps }: CaseRecord, now: number): boolean => {
  const last = steps.at(-1);
  return last?.to === 'solved' && last.by === 'check' && now - last.at < 86_400_000;
};

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
    await keepOpenCases(app, person.profile.id, openOf(records));
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
