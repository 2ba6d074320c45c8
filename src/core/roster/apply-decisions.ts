import { rowFingerprint, type PairDecision } from './pair-decision.ts';
import type { RowFacts } from './row-facts.ts';

/** What recorded answers say about these two lists, by index; `stale` rested on facts that have changed. */
export interface AppliedDecisions {
  readonly same: readonly (readonly [a: number, b: number])[];
  readonly different: ReadonlySet<string>;
  readonly stale: readonly PairDecision[];
}

export const pairKey = (a: number, b: number): string => `${a}:${b}`;

export function applyDecisions(
  a: readonly RowFacts[],
  b: readonly RowFacts[],
  decisions: readonly PairDecision[],
): AppliedDecisions {
  if (decisions.length === 0) return { same: [], different: new Set(), stale: [] };
  const [inA, inB] = [lookUp(a), lookUp(b)];
  const same: (readonly [number, number])[] = [];
  const different = new Set<string>();
  const stale: PairDecision[] = [];
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  for (const decision of decisions) {
    const [rowsA, rowsB] = [inA.facts.get(decision.a.facts) ?? [], inB.facts.get(decision.b.facts) ?? []];
    const [i, j] = [rowsA[0], rowsB[0]];
    if (i === undefined || j === undefined) {
      // Both children are still here, but not as they were; one who left altogether needs no note.
      const known =
        (inA.who.has(decision.a.who) || i !== undefined) && (inB.who.has(decision.b.who) || j !== undefined);
      if (known) stale.push(decision);
    } else if (decision.answer === 'different') {
      // Rows that show exactly the same cannot be told apart by an answer either: it counts for all of them.
      for (const each of rowsA) for (const other of rowsB) different.add(pairKey(each, other));
    } else if (rowsA.length > 1 || rowsB.length > 1 || usedA.has(i) || usedB.has(j)) stale.push(decision);
    else {
      usedA.add(i);
      usedB.add(j);
      same.push([i, j]);
    }
  }
  return { same, different, stale };
}

function lookUp(rows: readonly RowFacts[]): { facts: Map<string, number[]>; who: Set<string> } {
  const facts = new Map<string, number[]>();
  const who = new Set<string>();
  rows.forEach(({ row }, index) => {
    const print = rowFingerprint(row);
    facts.set(print.facts, [...(facts.get(print.facts) ?? []), index]);
    who.add(print.who);
  });
  return { facts, who };
}
