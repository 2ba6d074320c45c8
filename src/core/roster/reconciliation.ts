import type { FieldEvidence, PairReason } from '../finding.ts';
import type { StudentRow } from '../snapshot.ts';
import type { PairDecision } from './pair-decision.ts';

/** a is Darsak (or the list to be checked), b is OpenEMIS. Rows are named by their `row` number, unique on its side. */
export type Side = 'a' | 'b';

export interface ReconcileInput {
  readonly a: readonly StudentRow[];
  readonly b: readonly StudentRow[];
  /** Other sections of the same grade: a missing child is looked for there before it is called missing. */
  readonly siblings?: readonly SiblingSection[];
  readonly decisions?: readonly PairDecision[];
}

export interface SiblingSection {
  readonly side: Side;
  readonly label: string;
  readonly rows: readonly StudentRow[];
}

export interface ReconciledPair {
  readonly a: number;
  readonly b: number;
  /** match: one child, nobody need be asked. review: a suggestion a person decides. */
  readonly verdict: 'match' | 'review';
  readonly reason: PairReason;
  /** The record the verdict was made from, field by field. */
  readonly fields: readonly FieldEvidence[];
}

export interface MovedStudent {
  /** Side of the class row, and its row. */
  readonly side: Side;
  readonly row: number;
  /** Index into `siblings`, and the row there. */
  readonly sibling: number;
  readonly otherRow: number;
  readonly fields: readonly FieldEvidence[];
}

export interface Reconciliation {
  readonly pairs: readonly ReconciledPair[];
  /** Rows of b without a partner on a, and the other way round; children who moved are among them. */
  readonly missingOnA: readonly number[];
  readonly missingOnB: readonly number[];
  readonly moved: readonly MovedStudent[];
  /** Rows of one side that are one child. */
  readonly duplicates: readonly { readonly side: Side; readonly rows: readonly number[] }[];
  /** Rows that fit one another equally well: only a person can tell. Their pairs are `review`, reason `rival`. */
  readonly ambiguous: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
  /** Decisions whose facts have changed since: set aside, to be shown with a note. */
  readonly stale: readonly PairDecision[];
}
