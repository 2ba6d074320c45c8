import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import type { SchoolCell } from './school-cell.ts';
import type { SchoolOverview } from './school-overview.ts';

/**
 * What is kept of a look at the school, to say what changed until the next one: counts and ids of classes, no name of a
 * child (architecture decision 5). Counts alone; which of two is "better" is for nobody to score.
 */
const count = z.number().check(z.int(), z.nonnegative());
export const schoolTraceSchema = z.object({
  schema: z.literal(1),
  /** When it was looked at (ms). */
  at: z.number(),
  totals: z.object({
    names: count,
    due: count,
    late: count,
    teacherless: z.nullable(count),
    checkedSections: count,
  }),
  classes: list(
    z.object({ id: z.string().check(z.maxLength(100)), names: count, marks: count, teaching: count }),
    500,
  ),
});
export type SchoolTrace = z.infer<typeof schoolTraceSchema>;

const marksOf = (cells: readonly SchoolCell[]): number => cells.reduce((sum, cell) => sum + cell.count, 0);

export const traceOf = ({ totals, rows }: SchoolOverview, at: number): SchoolTrace => ({
  schema: 1,
  at,
  totals: {
    names: totals.names,
    due: totals.due,
    late: totals.late,
    teacherless: totals.teacherless,
    checkedSections: totals.checkedSections,
  },
  classes: rows.slice(0, 500).map(({ classId, roster, marks, teaching }) => ({
    id: classId,
    names: roster.count,
    marks: marksOf(marks),
    teaching: teaching.count,
  })),
});

export const changeKinds = ['names', 'due', 'late', 'teacherless', 'checkedSections'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface SchoolChange {
  readonly since: number;
  /** Now less then, where it is not 0. */
  readonly totals: readonly { readonly kind: ChangeKind; readonly by: number }[];
  /** Classes in which a count is another one than before. */
  readonly classes: ReadonlySet<string>;
}

/** Null: nothing to compare with. */
export function changeSince(
  before: SchoolTrace | null,
  { totals, rows }: Pick<SchoolOverview, 'totals' | 'rows'>,
): SchoolChange | null {
  if (before === null) return null;
  const then = new Map(before.classes.map((each) => [each.id, each]));
  const moved = rows.filter(({ classId, roster, marks, teaching }) => {
    const was = then.get(classId);
    return (
      was === undefined ||
      was.names !== roster.count ||
      was.marks !== marksOf(marks) ||
      was.teaching !== teaching.count
    );
  });
  return {
    since: before.at,
    totals: changeKinds.flatMap((kind) => {
      const [now, then] = [totals[kind], before.totals[kind]];
      return now === null || then === null || now === then ? [] : [{ kind, by: now - then }];
    }),
    classes: new Set(moved.map(({ classId }) => classId)),
  };
}
