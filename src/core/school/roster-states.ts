import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import { joined } from './school-cell.ts';
import type { SchoolOverview } from './school-overview.ts';
import { badgeStates } from './view-types.ts';

/**
 * How the names of each row of OpenEMIS' own lists stand, kept open for the badges there: a state and the time of the
 * evidence by id of class, subject section or staff; no name and no count (architecture decisions 1 and 5).
 */
export const rowKinds = ['classes', 'sections', 'staff'] as const;
export type RowKind = (typeof rowKinds)[number];

const row = z.object({
  of: z.enum(rowKinds),
  id: z.string().check(z.maxLength(100)),
  state: z.enum(badgeStates),
  /** Capture time (ms) of the oldest evidence; null: there is none. */
  at: z.nullable(z.number()),
});
export const rosterStatesSchema = z.object({ schema: z.literal(1), rows: list(row, 8000) });
export type RosterState = z.infer<typeof row>;

export function rosterStatesOf({ rows }: Pick<SchoolOverview, 'rows'>): z.infer<typeof rosterStatesSchema> {
  const evidence = rows.flatMap(({ subjects }) => subjects.map((line) => line.evidence));
  const byStaff = evidence.flatMap((each) =>
    each.section.assignment.teachers.map(({ staffId }) => ({ id: staffId, each })),
  );
  const groups: readonly (readonly [RowKind, ReadonlyMap<string, readonly (typeof evidence)[number][]>])[] = [
    ['classes', Map.groupBy(evidence, ({ section }) => section.classId)],
    ['sections', Map.groupBy(evidence, ({ section }) => section.assignment.subjectSectionId)],
    [
      'staff',
      new Map(
        [...Map.groupBy(byStaff, ({ id }) => id)].map(
          ([id, all]) => [id, all.map(({ each }) => each)] as const,
        ),
      ),
    ],
  ];
  return {
    schema: 1,
    rows: groups.flatMap(([of, all]) =>
      [...all].flatMap(([id, parts]): RosterState[] => {
        const { look, at } = joined(parts);
        const state = badgeStates.find((each) => each === look);
        return state === undefined ? [] : [{ of, id, state, at: state === 'unchecked' ? null : at }];
      }),
    ),
  };
}
