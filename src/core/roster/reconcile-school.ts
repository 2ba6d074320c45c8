import { candidate, type Candidate } from './candidates.ts';
import { pairWithin } from './duplicates.ts';
import { reconcile, type ReconcileInput, type Reconciliation } from './reconcile.ts';
import type { RowFacts } from './row-facts.ts';

/**
 * A whole school against a whole school: the same rules as for a class, but only rows that share a block are compared:
 * an id, a birth date, or two parts of the name (in any places, so that turned names and a mistyped first name are
 * still found). Time grows with the number of rows, not with its square.
 */
export const reconcileSchool = (input: ReconcileInput): Reconciliation =>
  reconcile(input, { between: blockedCandidates, within: blockedWithin });

/**
 * A block of more rows than this says nothing (a first and a father's name that hundreds share); its rows still meet
 * in blocks of three parts, by id or by birth date.
 */
const largestBlock = 40;

const blockedCandidates = (a: readonly RowFacts[], b: readonly RowFacts[]): readonly Candidate[] =>
  pairsInBlocks(a, b, (i, j) => candidate(a, b, i, j));

const blockedWithin = (rows: readonly RowFacts[]): readonly Candidate[] =>
  pairsInBlocks(rows, rows, (i, j) => (i < j ? pairWithin(rows, i, j) : null));

function pairsInBlocks(
  a: readonly RowFacts[],
  b: readonly RowFacts[],
  compare: (i: number, j: number) => Candidate | null,
): readonly Candidate[] {
  const blocks = new Map<string, number[]>();
  b.forEach((row, index) => {
    for (const key of blockKeys(row)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const found: Candidate[] = [];
  a.forEach((row, index) => {
    const partners = new Set<number>();
    for (const key of blockKeys(row)) {
      const block = blocks.get(key) ?? [];
      if (block.length <= largestBlock) for (const each of block) partners.add(each);
    }
    for (const partner of [...partners].sort((x, y) => x - y)) {
      const one = compare(index, partner);
      if (one) found.push(one);
    }
  });
  return found;
}

function blockKeys({ name, bareIds, birth }: RowFacts): ReadonlySet<string> {
  const keys = new Set(bareIds.map((id) => `id ${id}`));
  if (birth) keys.add(`born ${birth.year}-${birth.month}-${birth.day}`);
  const parts = name.parts
    .slice(0, 5)
    .map((part) => part.loose)
    .sort();
  for (let i = 0; i < parts.length; i += 1)
    for (let j = i + 1; j < parts.length; j += 1) {
      keys.add(`${parts[i] ?? ''} ${parts[j] ?? ''}`);
      for (let k = j + 1; k < parts.length; k += 1)
        keys.add(`${parts[i] ?? ''} ${parts[j] ?? ''} ${parts[k] ?? ''}`);
    }
  return keys;
}
