import type { Reconciliation } from '../roster/reconciliation.ts';
import type { StudentRow } from '../snapshot.ts';

/** A child of the two lists: once where both rows are known to be the same child, else one line for each row. */
export interface ListedStudent {
  readonly darsak: StudentRow | null;
  readonly openemis: StudentRow | null;
}

/**
 * The union of both lists in the order of the first, then of the second. A pair still to be reviewed stays two lines:
 * nobody has said that it is one child. Further rows of a child who stands twice on one side are left out.
 */
export function listedStudents(
  a: readonly StudentRow[],
  b: readonly StudentRow[],
  { pairs, duplicates }: Pick<Reconciliation, 'pairs' | 'duplicates'>,
): readonly ListedStudent[] {
  const matches = pairs.filter((pair) => pair.verdict === 'match');
  const partner = new Map(matches.map((pair) => [pair.a, pair.b]));
  const taken = new Set(matches.map((pair) => pair.b));
  const again = (side: 'a' | 'b', isPaired: (row: number) => boolean): ReadonlySet<number> =>
    new Set(
      duplicates
        .filter((group) => group.side === side)
        .flatMap(({ rows }) => {
          const kept = rows.find(isPaired) ?? rows[0];
          return rows.filter((row) => row !== kept);
        }),
    );
  const againA = again('a', (row) => partner.has(row));
  const againB = again('b', (row) => taken.has(row));
  const byRow = new Map(b.map((row) => [row.row, row]));
  return [
    ...a
      .filter(({ row }) => partner.has(row) || !againA.has(row))
      .map((row) => ({ darsak: row, openemis: byRow.get(partner.get(row.row) ?? -1) ?? null })),
    ...b
      .filter(({ row }) => !taken.has(row) && !againB.has(row))
      .map((row) => ({ darsak: null, openemis: row })),
  ];
}
