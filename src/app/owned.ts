import * as z from 'zod/mini';
import { classroomSchema, type ClassroomList } from '../core/classroom/classroom-list.ts';
import {
  decisionId,
  decisionListSchema,
  decisionRecordSchema,
  mergeDecisions,
  type DecisionRecord,
} from '../core/decisions/decision-record.ts';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Read } from '../store/sealed.ts';
import { change } from './change.ts';
import type { AppContext } from './context.ts';
import type { OpenPerson } from './people.ts';

/**
 * What a person decided and saw herself. Sealed like the lists, but of the owned kinds, which retention leaves alone.
 * Decisions are one row: their fingerprints are made of names and must not stand in a readable key. A row that cannot
 * be read (of a newer version, or damaged) is never written over: it stays as it is, whatever is written beside it.
 */
export interface Owned {
  readonly decisions: readonly DecisionRecord[];
  readonly classrooms: readonly ClassroomList[];
  /** Set where decisions are kept and none of them can be read: then none may be added either. */
  readonly problem: Problem | null;
  /** Records of decisions that cannot be read and are kept. */
  readonly unreadable: number;
}

type Nothing = Result<Record<string, never>, Problem>;

const parsed =
  <T>(schema: z.ZodMiniType<T>) =>
  (value: unknown): T | null => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : null;
  };

interface Kept {
  readonly records: readonly DecisionRecord[];
  /** Where `records` stand: several rows after one became readable again. */
  readonly at: readonly string[];
  readonly unreadable: readonly unknown[];
}

/** On a shared computer the key goes with the browser, and what it sealed is waste until retention comes by. */
const isWaste = (person: OpenPerson, read: Read<unknown>): boolean =>
  read.state === 'none' || (read.state === 'shut' && person.profile.lock.way === 'session');

async function readDecisions(person: OpenPerson): Promise<Kept> {
  const kept = { records: [] as readonly DecisionRecord[], at: [] as string[], unreadable: [] as unknown[] };
  for (const key of await person.sealed.keys('decision')) {
    const read = await person.sealed.read('decision', key, parsed(decisionListSchema));
    if (read.state === 'read') {
      kept.records = mergeDecisions(kept.records, read.value);
      kept.at.push(key);
    } else if (!isWaste(person, read)) kept.unreadable.push(read.state === 'unreadable' ? read.raw : null);
  }
  return kept;
}

const problemOf = ({ at, unreadable }: Kept): Problem | null =>
  at.length === 0 && unreadable.length > 0 ? problem('owned-unreadable') : null;

export async function loadOwned(person: OpenPerson): Promise<Owned> {
  const [kept, classrooms] = await Promise.all([
    readDecisions(person),
    person.sealed.all('classroom', parsed(classroomSchema)),
  ]);
  return {
    decisions: kept.records,
    classrooms,
    problem: problemOf(kept),
    unreadable: kept.unreadable.length,
  };
}

const changeDecisions = (
  app: AppContext,
  next: (records: readonly DecisionRecord[]) => readonly DecisionRecord[],
): Promise<Nothing> =>
  change(app, async (person) => {
    const kept = await readDecisions(person);
    const found = problemOf(kept);
    if (found !== null) return fail(found);
    const [first = 'all', ...others] = kept.at;
    const records = next(kept.records);
    // An empty list says, beside a record that cannot be read, that the person started anew.
    if (records.length === 0 && kept.unreadable.length === 0) await person.sealed.remove('decision', first);
    else await person.sealed.put('decision', first, app.now(), records);
    for (const key of others) await person.sealed.remove('decision', key);
    return ok({});
  });

/** One that was just taken, or all of a file. */
export const putDecisions = (app: AppContext, records: readonly DecisionRecord[]): Promise<Nothing> =>
  changeDecisions(app, (before) => mergeDecisions(before, records));

export const undoDecision = (app: AppContext, id: string): Promise<Nothing> =>
  changeDecisions(app, (before) => before.filter((record) => decisionId(record.decision) !== id));

/**
 * Begins a list beside records that cannot be read, with those of their decisions that can (`kept`). They stay: a later
 * version that understands them brings their decisions back by itself.
 */
export const startDecisionsAnew = (app: AppContext): Promise<Result<{ kept: number }, Problem>> =>
  change(app, async (person) => {
    const { unreadable, at } = await readDecisions(person);
    if (at.length > 0 || unreadable.length === 0) return ok({ kept: 0 });
    const single = parsed(decisionRecordSchema);
    const saved = unreadable
      .flatMap((raw): unknown[] => (Array.isArray(raw) ? raw : []))
      .map(single)
      .filter((record) => record !== null);
    await person.sealed.put('decision', `all-${String(app.now())}`, app.now(), mergeDecisions([], saved));
    return ok({ kept: saved.length });
  });

/** The tick list of a section; null where nothing was ticked. */
export async function loadClassroom(
  person: OpenPerson,
  key: string,
): Promise<Result<ClassroomList | null, Problem>> {
  const read = await person.sealed.read('classroom', key, parsed(classroomSchema));
  if (read.state === 'read') return ok(read.value);
  return isWaste(person, read) ? ok(null) : fail(problem('owned-unreadable'));
}

/** A list without ticks and names is none: it goes. */
export const putClassroom = (app: AppContext, list: ClassroomList): Promise<Nothing> =>
  change(app, async (person) => {
    const { key } = list.section;
    const before = await loadClassroom(person, key);
    if (!before.ok) return before;
    if (list.marks.length + list.others.length === 0) await person.sealed.remove('classroom', key);
    else await person.sealed.put('classroom', key, list.countedAt, list);
    return ok({});
  });

/** Removes the tick list of a section, also one that cannot be read. */
export const removeClassroom = (app: AppContext, key: string): Promise<Nothing> =>
  change(app, async ({ sealed }) => {
    await sealed.remove('classroom', key);
    return ok({});
  });
