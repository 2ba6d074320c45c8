import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import type { RowKind } from './page-focus.ts';
import { joined } from './school-cell.ts';
import type { SectionEvidence } from './section-evidence.ts';
import { badgeStates } from './view-types.ts';

const id = z.string().check(z.maxLength(100));
/**
 * How the names of each subject section stand, kept open for the badges on OpenEMIS' own lists: a state and the time of
 * the evidence with the ids of its class and teachers; no name and no count (architecture decisions 1 and 5). Whoever
 * works checks out hands them in; a row of a list is made of those that belong to it.
 */
const part = z.object({
  section: id,
  classId: id,
  staff: list(id, 50),
  state: z.enum(badgeStates),
  /** Capture time (ms) of the evidence; null: there is none. */
  at: z.nullable(z.number()),
  /** Names were held against Darsak; without, only OpenEMIS' lists against each other. */
  checked: z.boolean(),
});
export const rosterStatesSchema = z.object({ schema: z.literal(2), parts: list(part, 8000) });
export type RosterStates = z.infer<typeof rosterStatesSchema>;
export type RosterPart = z.infer<typeof part>;

export const rosterStatesOf = (evidence: readonly SectionEvidence[]): RosterStates => ({
  schema: 2,
  parts: evidence.map(({ section: { assignment, classId }, state, open, at, by }) => ({
    section: assignment.subjectSectionId,
    classId,
    staff: assignment.teachers.map(({ staffId }) => staffId),
    state: open > 0 ? 'attention' : state,
    at: state === 'unchecked' ? null : at,
    checked: by !== null,
  })),
});

/**
 * What a frame knows from its own data, laid over what is kept: a check that a colleague handed over stands until a newer
 * one. Sections that are assigned no more go.
 */
export function mergeRosterStates(kept: RosterStates | null, fresh: RosterStates): RosterStates {
  const keyOf = ({ section, classId }: RosterPart): string => `${section}:${classId}`;
  const before = new Map(kept?.parts.map((each) => [keyOf(each), each]));
  return {
    schema: 2,
    parts: fresh.parts.map((now): RosterPart => {
      const then = before.get(keyOf(now));
      const stands = then?.checked === true && (!now.checked || (then.at ?? 0) > (now.at ?? 0));
      if (!stands) return now;
      // OpenEMIS disagreeing with itself is known from the newer reading in any case.
      return { ...then, staff: now.staff, ...(now.state === 'attention' && { state: 'attention' }) };
    }),
  };
}

const idsOf = {
  classes: ({ classId }: RosterPart) => [classId],
  sections: ({ section }: RosterPart) => [section],
  staff: ({ staff }: RosterPart) => staff,
} as const;

/** A row as the sum of its sections; null where none is known. */
export function rosterStateOf(
  { parts }: RosterStates,
  of: RowKind,
  row: string,
): Pick<RosterPart, 'state' | 'at'> | null {
  const own = parts.filter((each) => idsOf[of](each).includes(row));
  const { look, at } = joined(
    own.map(({ state, at: time, checked }) => ({ state, at: time, open: 0, checked })),
  );
  const state = badgeStates.find((each) => each === look);
  return state === undefined ? null : { state, at: state === 'unchecked' ? null : at };
}
