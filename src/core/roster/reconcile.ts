import type { NameEvidence } from '../names/compare-names.ts';
import { applyDecisions, pairKey } from './apply-decisions.ts';
import { allCandidates, type Candidate } from './candidates.ts';
import { duplicateGroups, isOneName, isProven, pairsWithin, withoutSharedIds } from './duplicates.ts';
import { findMoves } from './moves.ts';
import { fieldEvidence, pairEvidence } from './pair-evidence.ts';
import type { ReconcileInput, ReconciledPair, Reconciliation } from './reconciliation.ts';
import { listFacts, type RowFacts } from './row-facts.ts';
import { settle } from './settle.ts';

export type { ReconcileInput, ReconciledPair, Reconciliation } from './reconciliation.ts';
export { pairFingerprint, type PairDecision } from './pair-decision.ts';

/** How candidate pairs are found: all of them for a class, by blocks for a school. */
export interface CandidateSource {
  readonly between: (a: readonly RowFacts[], b: readonly RowFacts[]) => readonly Candidate[];
  readonly within: (rows: readonly RowFacts[]) => readonly Candidate[];
}

const everyPair: CandidateSource = { between: allCandidates, within: pairsWithin };

/**
 * Reconciles two rosters of one class: who is on both, who needs a person's look, who is missing, twice, or in a
 * sibling section (matching.md). Pure: the same input gives the same output, whatever the order of the rows.
 */
export function reconcile(input: ReconcileInput, source: CandidateSource = everyPair): Reconciliation {
  const [parsedA, parsedB] = [listFacts(input.a), listFacts(input.b)];
  const [withinA, withinB] = [source.within(parsedA), source.within(parsedB)];
  const first = source.between(parsedA, parsedB);
  const groupsA = duplicateGroups(parsedA, withinA, namesakes(first, withinB, 'a'));
  const groupsB = duplicateGroups(parsedB, withinB, namesakes(first, withinA, 'b'));
  const [a, b] = [withoutSharedIds(parsedA, groupsA), withoutSharedIds(parsedB, groupsB)];
  const decided = applyDecisions(a, b, input.decisions ?? []);
  const [nodeA, nodeB] = [nodeOf(groupsA), nodeOf(groupsB)];
  const [closedA, closedB] = [new Set<number>(), new Set<number>()];
  const pairs: ReconciledPair[] = [];
  const rowOf = (rows: readonly RowFacts[], index: number): number => rows[index]?.row.row ?? 0;

  for (const [i, j] of decided.same) {
    const [factsA, factsB] = [a[i], b[j]];
    if (!factsA || !factsB) continue;
    closedA.add(nodeA(i));
    closedB.add(nodeB(j));
    const fields = fieldEvidence(pairEvidence(factsA, factsB));
    pairs.push({ a: rowOf(a, i), b: rowOf(b, j), verdict: 'match', reason: 'decided-by-person', fields });
  }

  const siblings = (input.siblings ?? []).map((each) => ({ ...each, facts: listFacts(each.rows) }));
  const candidates = (a === parsedA && b === parsedB ? first : source.between(a, b)).filter(
    (each) =>
      !closedA.has(nodeA(each.a)) &&
      !closedB.has(nodeB(each.b)) &&
      !decided.different.has(pairKey(each.a, each.b)),
  );
  const [doubtA, doubtB] = [doubtful(groupsA, withinA, nodeA), doubtful(groupsB, withinB, nodeB)];
  const settled = settle(candidates, nodeA, nodeB, (each) => doubtA.has(each.a) || doubtB.has(each.b));
  const moves = findMoves({
    a,
    b,
    siblings,
    settled,
    nodeA,
    nodeB,
    closedA,
    closedB,
  });
  for (const { candidate, verdict, rival } of moves.kept) {
    closedA.add(nodeA(candidate.a));
    closedB.add(nodeB(candidate.b));
    pairs.push({
      a: rowOf(a, candidate.a),
      b: rowOf(b, candidate.b),
      verdict,
      reason: rival ? 'rival' : candidate.reason,
      fields: fieldEvidence(candidate.evidence),
    });
  }
  const missing = (
    rows: readonly RowFacts[],
    node: (index: number) => number,
    closed: ReadonlySet<number>,
  ): readonly number[] =>
    rows
      .flatMap((facts, index) => (closed.has(node(index)) || node(index) !== index ? [] : [facts.row.row]))
      .sort((x, y) => x - y);
  const groupsOf = (side: 'a' | 'b', rows: readonly RowFacts[], groups: readonly (readonly number[])[]) =>
    groups.map((group) => ({ side, rows: group.map((index) => rowOf(rows, index)).sort((x, y) => x - y) }));
  return {
    pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b),
    missingOnA: missing(b, nodeB, closedB),
    missingOnB: missing(a, nodeA, closedA),
    moved: moves.moved,
    duplicates: [...groupsOf('a', a, groupsA), ...groupsOf('b', b, groupsB)],
    ambiguous: settled.ambiguous.map((group) => ({
      a: group.a.map((index) => rowOf(a, index)),
      b: group.b.map((index) => rowOf(b, index)),
    })),
    stale: decided.stale,
  };
}

/** The child of a row: the first row of its group of duplicates. */
function nodeOf(groups: readonly (readonly number[])[]): (index: number) => number {
  const node = new Map(groups.flatMap((group) => group.map((index) => [index, group[0] ?? index] as const)));
  return (index) => node.get(index) ?? index;
}

/**
 * Rows for which a name alone cannot speak: those of groups that only a name makes one child (the same full name twice
 * may as well be two children), and those with a namesake on their own side, whatever tells the two apart there.
 */
function doubtful(
  groups: readonly (readonly number[])[],
  within: readonly Candidate[],
  node: (index: number) => number,
): ReadonlySet<number> {
  const proven = new Set(within.filter(isProven).flatMap((each) => [each.a, each.b]));
  const namesake = within.filter((each) => node(each.a) !== node(each.b) && isOneName(each.evidence.name));
  return new Set([
    ...groups.flat().filter((index) => !proven.has(index)),
    ...namesake.flatMap((each) => [each.a, each.b]),
  ]);
}

/** Two rows are namesakes, not one child, when the other side has rows of two children that one or the other may be. */
function namesakes(
  between: readonly Candidate[],
  withinOther: readonly Candidate[],
  side: 'a' | 'b',
): (i: number, j: number) => boolean {
  const partners = new Map<number, Set<number>>();
  for (const each of between) {
    const [own, other] = side === 'a' ? [each.a, each.b] : [each.b, each.a];
    if (maybeOne(each.evidence.name)) partners.set(own, (partners.get(own) ?? new Set()).add(other));
  }
  const isOneChild = new Set(withinOther.filter(isProven).map((each) => pairKey(each.a, each.b)));
  return (i, j) => {
    const others = [...new Set([...(partners.get(i) ?? []), ...(partners.get(j) ?? [])])];
    return others.some((x) => others.some((y) => x < y && !isOneChild.has(pairKey(x, y))));
  };
}

const maybeOne = ({ first, differs }: NameEvidence): boolean =>
  differs === 0 && (first === 'equal' || first === 'spelling' || first === 'slip');
