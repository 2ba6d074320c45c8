import { mayShareFirst } from '../names/compare-names.ts';
import { compareBirths } from './compare-facts.ts';
import { judge, strength, type Judgement } from './judge.ts';
import { pairEvidence, type PairEvidence } from './pair-evidence.ts';
import type { RowFacts } from './row-facts.ts';

/** A pair of rows that may be one child; indices into the two lists. */
export interface Candidate extends Judgement {
  readonly a: number;
  readonly b: number;
  readonly evidence: PairEvidence;
  readonly strength: number;
}

export function candidate(
  a: readonly RowFacts[],
  b: readonly RowFacts[],
  i: number,
  j: number,
): Candidate | null {
  const judged = judgedPair(a, b, i, j);
  return judged?.verdict === 'none' ? null : judged;
}

/** The same, also where the verdict is that they are two children; null only where their names are far apart. */
export function judgedPair(
  a: readonly RowFacts[],
  b: readonly RowFacts[],
  i: number,
  j: number,
): Candidate | null {
  const [rowA, rowB] = [a[i], b[j]];
  if (!rowA || !rowB || !isWorthComparing(rowA, rowB)) return null;
  const evidence = pairEvidence(rowA, rowB);
  return { a: i, b: j, evidence, strength: strength(evidence), ...judge(evidence) };
}

/** Most pairs are two children and fail at the first name; only an equal id or a turned name make up for that. */
function isWorthComparing(a: RowFacts, b: RowFacts): boolean {
  if (mayShareFirst(a.name, b.name)) return true;
  if (mayBeTurned(a, b) || mayBeTurned(b, a)) return true;
  return a.bareIds.some((id) => b.bareIds.includes(id)) && compareBirths(a.birth, b.birth) !== 'differs';
}

/** The last part of one is the first of the other: one of the two may have its family name first. */
function mayBeTurned(a: RowFacts, b: RowFacts): boolean {
  const [last, first] = [a.name.parts.at(-1), b.name.parts[0]];
  return last !== undefined && last.key === first?.key && !first.familyShaped;
}

/** Every pair worth looking at; for a class against a class. */
export function allCandidates(a: readonly RowFacts[], b: readonly RowFacts[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      const one = candidate(a, b, i, j);
      if (one) found.push(one);
    }
  return found;
}
