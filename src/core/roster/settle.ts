import { munkres } from 'munkres';
import type { Candidate } from './candidates.ts';

/** What becomes of the candidates: pairs, and the rows that fit one another equally well. */
export interface Settled {
  readonly pairs: readonly Settlement[];
  readonly ambiguous: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
}

export interface Settlement {
  readonly candidate: Candidate;
  readonly verdict: 'match' | 'review';
  /** Another open row fits as well. */
  readonly rival: boolean;
}

/** A rival within this strength is as good: less than one part of a name. */
const rivalMargin = 6;
/** Candidates in a group that are still assigned as a whole. */
const largestAssignment = 400;
/** A namesake whose name is shown with one part less. */
const namesakeMargin = 15;

/**
 * Matches first, strongest first, each only where no open row fits as well on either side; what is left is paired for
 * review by the best assignment. `nodeA` and `nodeB` name the child of a row (duplicates are one child);
 * `isUnproven` tells where a row is one of several that only their name makes one child.
 */
export function settle(
  candidates: readonly Candidate[],
  nodeA: (row: number) => number,
  nodeB: (row: number) => number,
  isUnproven: (each: Candidate) => boolean,
): Settled {
  const best = new Map<string, Candidate>();
  for (const each of candidates) {
    const key = `${nodeA(each.a)}:${nodeB(each.b)}`;
    if (isBetter(each, best.get(key))) best.set(key, each);
  }
  const open = [...best.values()].sort(byStrength);
  const ofA = groupBy(open, (each) => nodeA(each.a));
  const ofB = groupBy(open, (each) => nodeB(each.b));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const pairs: Settlement[] = [];
  const isOpen = (each: Candidate): boolean => !takenA.has(nodeA(each.a)) && !takenB.has(nodeB(each.b));
  const around = (each: Candidate): readonly Candidate[] => [
    ...(ofA.get(nodeA(each.a)) ?? []),
    ...(ofB.get(nodeB(each.b)) ?? []),
  ];
  const hasRival = (each: Candidate): boolean =>
    around(each).some((other) => {
      if (other === each) return false;
      if (isOpen(other) && other.strength > each.strength - rivalMargin) return true;
      // Where the name alone speaks, one that shows a part less or is mistyped is a rival too, and it counts though
      // it has found its partner: exclusion is no evidence.
      return byName(each) && other.strength > each.strength - namesakeMargin;
    }) ||
    (byName(each) && (isUnproven(each) || isInterchangeable(each)));
  /** Two rows of either side that all fit one another by name: whoever is paired, it could be the other two. */
  const isInterchangeable = (each: Candidate): boolean =>
    (ofA.get(nodeA(each.a)) ?? []).some(
      (across) =>
        across !== each &&
        across.evidence.name.first !== 'near' &&
        (ofB.get(nodeB(each.b)) ?? []).some(
          (down) =>
            down !== each &&
            down.evidence.name.first !== 'near' &&
            ((isOpen(across) && isOpen(down)) || best.has(`${nodeA(down.a)}:${nodeB(across.b)}`)),
        ),
    );
  // A match closes rows and may so free another one of its rival; each round takes at least one, or it ends.
  for (let settled = true; settled;) {
    settled = false;
    for (const each of open)
      if (each.verdict === 'match' && isOpen(each) && !hasRival(each)) {
        takenA.add(nodeA(each.a));
        takenB.add(nodeB(each.b));
        pairs.push({ candidate: each, verdict: 'match', rival: false });
        settled = true;
      }
  }
  const left = open.filter(isOpen);
  const ambiguous: { a: readonly number[]; b: readonly number[] }[] = [];
  for (const group of connected(left, nodeA, nodeB)) {
    const chosen = assign(group, nodeA, nodeB);
    const equals = group.filter(
      (each) => !chosen.includes(each) && isEqualChoice(each, chosen, nodeA, nodeB),
    );
    for (const each of [...chosen, ...equals])
      pairs.push({ candidate: each, verdict: 'review', rival: hasRival(each) });
    const tied = group.filter((each) => hasRival(each) && each.verdict === 'match');
    if (tied.length > 0)
      ambiguous.push({ a: unique(tied.map((each) => each.a)), b: unique(tied.map((each) => each.b)) });
  }
  return { pairs, ambiguous };
}

/** Nothing but the name speaks for the pair. */
const byName = ({ reason }: Candidate): boolean => reason === 'full-name';

const byStrength = (x: Candidate, y: Candidate): number => y.strength - x.strength || x.a - y.a || x.b - y.b;
const isBetter = (x: Candidate, y: Candidate | undefined): boolean =>
  y === undefined || (x.verdict !== y.verdict ? x.verdict === 'match' : byStrength(x, y) < 0);
const unique = (rows: readonly number[]): readonly number[] => [...new Set(rows)].sort((x, y) => x - y);

function groupBy(
  list: readonly Candidate[],
  of: (each: Candidate) => number,
): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const each of list) {
    const group = groups.get(of(each));
    if (group) group.push(each);
    else groups.set(of(each), [each]);
  }
  return groups;
}

/** Candidates that hang together by shared rows. */
function connected(
  list: readonly Candidate[],
  nodeA: (row: number) => number,
  nodeB: (row: number) => number,
): readonly (readonly Candidate[])[] {
  const ofA = groupBy(list, (each) => nodeA(each.a));
  const ofB = groupBy(list, (each) => nodeB(each.b));
  const seen = new Set<Candidate>();
  const groups: Candidate[][] = [];
  for (const start of list) {
    if (seen.has(start)) continue;
    const group: Candidate[] = [];
    const waiting = [start];
    seen.add(start);
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      group.push(each);
      for (const next of [...(ofA.get(nodeA(each.a)) ?? []), ...(ofB.get(nodeB(each.b)) ?? [])])
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
    }
    groups.push(group.sort(byStrength));
  }
  return groups;
}

/** The assignment of a group with the greatest strength in all. */
function assign(
  group: readonly Candidate[],
  nodeA: (row: number) => number,
  nodeB: (row: number) => number,
): readonly Candidate[] {
  if (group.length === 1) return group;
  if (group.length > largestAssignment) return greedy(group, nodeA, nodeB);
  const rows = unique(group.map((each) => nodeA(each.a)));
  const columns = unique(group.map((each) => nodeB(each.b)));
  const at = new Map(group.map((each) => [`${nodeA(each.a)}:${nodeB(each.b)}`, each] as const));
  const highest = 1000;
  const costs = rows.map((row) =>
    columns.map((column) => highest - Math.max(0, (at.get(`${row}:${column}`)?.strength ?? -highest) + 100)),
  );
  return munkres(costs).flatMap(([row, column]) => {
    const each = at.get(`${rows[row] ?? -1}:${columns[column] ?? -1}`);
    return each ? [each] : [];
  });
}

/** Strongest first; where a group is too large for the best assignment (its cost grows with the cube). */
function greedy(
  group: readonly Candidate[],
  nodeA: (row: number) => number,
  nodeB: (row: number) => number,
): readonly Candidate[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return group.filter((each) => {
    if (takenA.has(nodeA(each.a)) || takenB.has(nodeB(each.b))) return false;
    takenA.add(nodeA(each.a));
    takenB.add(nodeB(each.b));
    return true;
  });
}

/** Left over by the assignment, yet as good as what was chosen for its row: kept for a person, not called missing. */
function isEqualChoice(
  each: Candidate,
  chosen: readonly Candidate[],
  nodeA: (row: number) => number,
  nodeB: (row: number) => number,
): boolean {
  const a = chosen.find((other) => nodeA(other.a) === nodeA(each.a));
  const b = chosen.find((other) => nodeB(other.b) === nodeB(each.b));
  if (a && b) return false;
  const held = a ?? b;
  return each.verdict === 'match' && held !== undefined && each.strength > held.strength - rivalMargin;
}
