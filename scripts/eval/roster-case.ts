import type { ReconcileInput, Reconciliation } from '../../src/core/roster/reconciliation.ts';
import type { StudentRow } from '../../src/core/snapshot.ts';

/** One class pair of the evaluation set. */
export interface RosterCase {
  readonly case: string;
  readonly a: readonly StudentRow[];
  readonly b: readonly StudentRow[];
  readonly otherSections?: readonly {
    readonly side: 'A' | 'B';
    readonly section: unknown;
    readonly rows: readonly StudentRow[];
  }[];
}

export interface Prediction {
  readonly case: string;
  readonly pairs: readonly (readonly [number, number, 'match' | 'review', readonly string[]])[];
  readonly missingOnA: readonly number[];
  readonly missingOnB: readonly number[];
  readonly moved: readonly (readonly ['A' | 'B', number, number, number])[];
  readonly duplicates: readonly (readonly ['A' | 'B', number, number])[];
  readonly ms: number;
}

const upper = (side: 'a' | 'b'): 'A' | 'B' => (side === 'a' ? 'A' : 'B');

export function predict(line: RosterCase, reconcile: (input: ReconcileInput) => Reconciliation): Prediction {
  const start = performance.now();
  const found = reconcile({
    a: line.a,
    b: line.b,
    siblings: (line.otherSections ?? []).map(({ side, section, rows }) => ({
      side: side === 'A' ? 'a' : 'b',
      label: JSON.stringify(section),
      rows,
    })),
  });
  const ms = performance.now() - start;
  return {
    case: line.case,
    pairs: found.pairs.map(({ a, b, verdict, fields }) => [
      a,
      b,
      verdict,
      fields.filter((field) => field.verdict === 'differs').map(({ field }) => field),
    ]),
    missingOnA: found.missingOnA,
    missingOnB: found.missingOnB,
    moved: found.moved.map(({ side, row, sibling, otherRow }) => [upper(side), row, sibling, otherRow]),
    // A child listed three times is three pairs.
    duplicates: found.duplicates.flatMap(({ side, rows }) =>
      rows.flatMap((row, at) => rows.slice(at + 1).map((other) => [upper(side), row, other] as const)),
    ),
    ms,
  };
}
