import type { NamePartEvidence } from '../finding.ts';
import { doubled } from '../text/fold.ts';
import { compareParts, isMistyped, isOtherKind, mayBeJoined, type PartRelation } from './compare-parts.ts';
import { joinParts, type Part } from './part.ts';

/** What two names say about being one person's: counts over the aligned parts, and the parts themselves. */
export interface NameEvidence {
  readonly first: PartRelation;
  /** The first names differ by a slip of the finger that left no name on one side. */
  readonly typed: boolean;
  /** Parts after the first that agree (equal or spelling), that are slips, that are doubtful, that differ. */
  readonly agree: number;
  readonly slips: number;
  readonly doubts: number;
  readonly differs: number;
  /** Parts that stand on one side only. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** The father agrees, at most mistyped, in his place. */
  readonly fatherAgrees: boolean;
  /** Father and grandfather agree, at most mistyped, in their places. */
  readonly lineAgrees: boolean;
  /** A part differs and one after it agrees: two fathers or grandfathers, not two ways to write the family name. */
  readonly differsWithin: boolean;
  /** Neither side shows a grandfather for sure: first name, father, and what may be the family name. */
  readonly noGrandfather: boolean;
  /** Parts that agree only in spelling. */
  readonly spellings: number;
  /** Held together only by turning one name round without a sign in it that it is turned. */
  readonly turned: boolean;
  /** One of the two is written in Latin letters. */
  readonly latin: boolean;
  readonly parts: readonly NamePartEvidence[];
}

const costs: Readonly<Record<PartRelation, number>> = {
  equal: 0,
  spelling: 0.05,
  slip: 0.5,
  doubt: 1.1,
  near: 1.3,
  differs: 1.8,
};
const gapCost = 1;
const joinCost = 0.1;
/** Names have few parts; a cell with more holds something else as well. */
const mostParts = 8;

interface Step {
  readonly cost: number;
  readonly takeA: number;
  readonly takeB: number;
  readonly relation: PartRelation | null;
}

/** The cheapest way to lay two names beside one another, and what it says. */
export function align(allA: readonly Part[], allB: readonly Part[], latin: boolean): NameEvidence {
  const a = allA.slice(0, mostParts);
  const b = allB.slice(0, mostParts);
  // best[i][j]: the cheapest way to align what follows a[i] and b[j].
  const best: Step[][] = Array.from({ length: a.length + 1 }, () => []);
  for (let i = a.length; i >= 0; i -= 1)
    for (let j = b.length; j >= 0; j -= 1) (best[i] ?? [])[j] = cheapest(a, b, i, j, best);
  return count(a, b, best, latin);
}

function cheapest(
  a: readonly Part[],
  b: readonly Part[],
  i: number,
  j: number,
  best: readonly (readonly Step[])[],
): Step {
  const [a0, a1, b0, b1] = [a[i], a[i + 1], b[j], b[j + 1]];
  const after = (takeA: number, takeB: number): number => best[i + takeA]?.[j + takeB]?.cost ?? 0;
  let found: Step = { cost: a0 || b0 ? Infinity : 0, takeA: 0, takeB: 0, relation: null };
  const offer = (cost: number, takeA: number, takeB: number, relation: PartRelation | null): void => {
    if (cost < found.cost) found = { cost, takeA, takeB, relation };
  };
  const isFirst = i === 0 && j === 0;
  if (a0 && b0) {
    const relation = compareParts(a0, b0, isFirst);
    const otherKind = relation === 'differs' && !isFirst && isOtherKind(a0, b0);
    if (!otherKind) offer(costs[relation] + after(1, 1), 1, 1, relation);
    const joinA = a1 && mayBeJoined(a0, a1, b0) ? compareParts(joinParts(a0, a1), b0, isFirst) : 'differs';
    if (joinA !== 'differs' && joinA !== 'doubt')
      offer(costs[joinA] + joinCost + after(2, 1), 2, 1, joinA === 'equal' ? 'spelling' : joinA);
    const joinB = b1 && mayBeJoined(b0, b1, a0) ? compareParts(a0, joinParts(b0, b1), isFirst) : 'differs';
    if (joinB !== 'differs' && joinB !== 'doubt')
      offer(costs[joinB] + joinCost + after(1, 2), 1, 2, joinB === 'equal' ? 'spelling' : joinB);
  }
  if (a0 && a1 && b0 && b1 && isOneRun(a0, a1, b0, b1))
    offer(costs.spelling + joinCost + after(2, 2), 2, 2, 'spelling');
  // The first name is never skipped: it is the one that decides.
  const gap = isFirst ? 9 : gapCost;
  if (a0) offer(gap + after(1, 0), 1, 0, null);
  if (b0) offer(gap + after(0, 1), 0, 1, null);
  return found;
}

/** The same letters with the spaces elsewhere: رائدبني خالد for رائد بني خالد. */
function isOneRun(a0: Part, a1: Part, b0: Part, b1: Part): boolean {
  if (a0.key === b0.key || (!a0.key.startsWith(b0.key) && !b0.key.startsWith(a0.key))) return false;
  const [a, b] = [a0.key + a1.key, b0.key + b1.key];
  return Math.abs(a.length - b.length) <= 1 && a.replace(doubled, '$1') === b.replace(doubled, '$1');
}

/** Parts beyond the first that a run stands for, where each is a name of its own: محمدأحمد is two, نورهان one. */
function namesBeyondFirst(run: readonly Part[], other: readonly Part[]): number {
  const pieces = run.length >= other.length ? run : other;
  return pieces.every((part) => part.known || part.familyShaped) ? pieces.length - 1 : 0;
}

function count(
  a: readonly Part[],
  b: readonly Part[],
  best: readonly (readonly Step[])[],
  latin: boolean,
): NameEvidence {
  const tally = { equal: 0, spelling: 0, slip: 0, doubt: 0, near: 0, differs: 0 };
  const parts: NamePartEvidence[] = [];
  let inLine = true;
  let first: PartRelation = 'differs';
  let onlyA = 0;
  let onlyB = 0;
  let line = 0;
  let differing = false;
  let differsWithin = false;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const step = best[i]?.[j];
    if (!step || step.takeA + step.takeB === 0) break;
    const shownA =
      a
        .slice(i, i + step.takeA)
        .map((part) => part.shown)
        .join(' ') || null;
    const shownB =
      b
        .slice(j, j + step.takeB)
        .map((part) => part.shown)
        .join(' ') || null;
    const agrees = step.relation === 'equal' || step.relation === 'spelling' || step.relation === 'slip';
    const beyond =
      step.takeA + step.takeB > 2 && agrees
        ? namesBeyondFirst(a.slice(i, i + step.takeA), b.slice(j, j + step.takeB))
        : 0;
    inLine &&= agrees;
    differsWithin ||= differing && agrees;
    differing ||= step.relation === 'differs';
    if (step.relation === null) {
      if (step.takeA) onlyA += 1;
      else onlyB += 1;
    } else if (i === 0 && j === 0) {
      first = step.relation;
      tally[step.relation] += beyond;
      if (inLine) line += beyond;
    } else {
      tally[step.relation] += 1 + beyond;
      if (inLine) line += 1 + beyond;
    }
    parts.push({ a: shownA, b: shownB, verdict: shown(step.relation, shownA, shownB) });
    i += step.takeA;
    j += step.takeB;
  }
  return {
    first,
    typed: first === 'slip' && a[0] !== undefined && b[0] !== undefined && isMistyped(a[0], b[0]),
    agree: tally.equal + tally.spelling,
    slips: tally.slip,
    doubts: tally.doubt,
    differs: tally.differs + tally.near,
    onlyA,
    onlyB,
    fatherAgrees: line >= 1,
    lineAgrees: line >= 2,
    differsWithin,
    noGrandfather: [a, b].every(
      ([, , third, fourth]) => third !== undefined && fourth === undefined && (!third.given || third.family),
    ),
    spellings: tally.spelling,
    turned: false,
    latin,
    parts,
  };
}

/** As a person sees it: letters folded by the key are a spelling, and a doubt is shown as the difference it may be. */
function shown(
  relation: PartRelation | null,
  a: string | null,
  b: string | null,
): NamePartEvidence['verdict'] {
  if (relation === null) return 'missing';
  if (relation === 'equal') return a === b ? 'equal' : 'spelling';
  return relation === 'doubt' ? 'slip' : relation === 'near' ? 'differs' : relation;
}
