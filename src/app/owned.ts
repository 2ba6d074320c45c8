import * as z from 'zod/mini';
import { classroomSchema, type ClassroomList } from '../core/classroom/classroom-list.ts';
import {
  decisionId,
  decisionListSchema,
  mergeDecisions,
  type DecisionRecord,
} from '../core/decisions/decision-record.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { change } from './change.ts';
import type { OpenPerson } from './people.ts';

/**
 * What a person decided and saw herself. Sealed like the lists, but of the owned kinds, which retention leaves alone.
 * Decisions are one row: their fingerprints are made of names and must not stand in a readable key.
 */
export interface Owned {
  readonly decisions: readonly DecisionRecord[];
  readonly classrooms: readonly ClassroomList[];
}

const parsed =
  <T>(schema: z.ZodMiniType<T>) =>
  (value: unknown): T | null => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : null;
  };

const loadDecisions = async ({ sealed }: OpenPerson): Promise<readonly DecisionRecord[]> =>
  (await sealed.get('decision', 'all', parsed(decisionListSchema))) ?? [];

export async function loadOwned(person: OpenPerson): Promise<Owned> {
  const [decisions, classrooms] = await Promise.all([
    loadDecisions(person),
    person.sealed.all('classroom', parsed(classroomSchema)),
  ]);
  return { decisions, classrooms };
}

type Nothing = Result<Record<string, never>, Problem>;

/** One that was just taken, or all of a file. */
export const putDecisions = (app: AppContext, records: readonly DecisionRecord[]): Promise<Nothing> =>
  change(app, async (person) => {
    const merged = mergeDecisions(await loadDecisions(person), records);
    await person.sealed.put('decision', 'all', app.now(), merged);
    return ok({});
  });

export const undoDecision = (app: AppContext, id: string): Promise<Nothing> =>
  change(app, async (person) => {
    const kept = (await loadDecisions(person)).filter((record) => decisionId(record.decision) !== id);
    if (kept.length === 0) await person.sealed.remove('decision', 'all');
    else await person.sealed.put('decision', 'all', app.now(), kept);
    return ok({});
  });

/** A list without ticks and names is none: it goes. */
export const putClassroom = (app: AppContext, list: ClassroomList): Promise<Nothing> =>
  change(app, async ({ sealed }) => {
    const { key } = list.section;
    if (list.marks.length + list.others.length === 0) await sealed.remove('classroom', key);
    else await sealed.put('classroom', key, list.countedAt, list);
    return ok({});
  });
