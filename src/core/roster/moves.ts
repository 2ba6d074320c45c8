import { candidate, type Candidate } from './candidates.ts';
import { fieldEvidence } from './pair-evidence.ts';
import type { MovedStudent, Side, SiblingSection } from './reconciliation.ts';
import type { RowFacts } from './row-facts.ts';
import type { Settled, Settlement } from './settle.ts';

interface MoveInput {
  readonly a: readonly RowFacts[];
  readonly b: readonly RowFacts[];
  readonly siblings: readonly (SiblingSection & { readonly facts: readonly RowFacts[] })[];
  readonly settled: Settled;
  readonly nodeA: (index: number) => number;
  readonly nodeB: (index: number) => number;
  readonly closedA: ReadonlySet<number>;
  readonly closedB: ReadonlySet<number>;
}

/** Pairs that stand after the sibling sections were looked through, and the children found there. */
export interface Moves {
  readonly kept: readonly Settlement[];
  readonly moved: readonly MovedStudent[];
}

/** Strengths this near say the same. */
const margin = 6;

/**
 * A child without a sure partner in the class is looked for in the sibling sections of the other platform. A row there
 * that fits better than the suggestion in the class replaces it; one that fits better than a match, or as well as one by
 * name alone, makes it a question.
 */
export function findMoves(input: MoveInput): Moves {
  const ofA = new Map(input.settled.pairs.map((pair) => [input.nodeA(pair.candidate.a), pair]));
  const ofB = new Map(input.settled.pairs.map((pair) => [input.nodeB(pair.candidate.b), pair]));
  const moved: MovedStudent[] = [];
  const dropped = new Set<Settlement>();
  const asked = new Set<Settlement>();
  for (const side of ['a', 'b'] as const) {
    const [rows, node, pairs, closed] =
      side === 'a' ? [input.a, input.nodeA, ofA, input.closedA] : [input.b, input.nodeB, ofB, input.closedB];
    for (let index = 0; index < rows.length; index += 1) {
      if (closed.has(node(index)) || node(index) !== index) continue;
      const found = bestSibling(rows, index, side, input.siblings);
      if (!found) continue;
      const pair = pairs.get(node(index));
      if (pair?.verdict === 'match') {
        // Where the name alone speaks, a namesake in the sibling section is a rival as one in the class is.
        const ahead = pair.candidate.reason === 'full-name' ? -margin : margin;
        if (found.candidate.strength > pair.candidate.strength + ahead) asked.add(pair);
        continue;
      }
      if (pair && found.candidate.strength <= pair.candidate.strength) continue;
      if (found.rival) continue;
      if (pair) dropped.add(pair);
      moved.push({
        side,
        row: rows[index]?.row.row ?? 0,
        sibling: found.sibling,
        otherRow: found.row,
        fields: fieldEvidence(found.candidate.evidence),
      });
    }
  }
  const kept = input.settled.pairs
    .filter((pair) => !dropped.has(pair))
    .map((pair) => (asked.has(pair) ? { ...pair, verdict: 'review' as const, rival: true } : pair));
  return { kept, moved };
}

/**
 * A match; or a name that lacks the grandfather only. The child is missing from the class anyway, so what is at stake is
 * where to look, not whom to merge.
 */
function isFound({ verdict, reason, evidence: { name } }: Candidate): boolean {
  if (verdict === 'match') return true;
  const sound = name.slips + name.doubts + name.differs === 0 && !name.turned && !name.latin;
  return reason === 'name-incomplete' && sound && name.agree >= 2;
}

interface Found {
  readonly candidate: Candidate;
  readonly sibling: number;
  readonly row: number;
  readonly rival: boolean;
}

function bestSibling(
  rows: readonly RowFacts[],
  index: number,
  side: Side,
  siblings: MoveInput['siblings'],
): Found | null {
  let best: Found | null = null;
  siblings.forEach((section, sibling) => {
    if (section.side === side) return;
    for (let other = 0; other < section.facts.length; other += 1) {
      const one = candidate(rows, section.facts, index, other);
      if (!one || !isFound(one)) continue;
      const row = section.facts[other]?.row.row ?? 0;
      const near = best !== null && Math.abs(best.candidate.strength - one.strength) < margin;
      if (best === null || one.strength > best.candidate.strength)
        best = { candidate: one, sibling, row, rival: near };
      else if (near) best = { ...best, rival: true };
    }
  });
  return best;
}
