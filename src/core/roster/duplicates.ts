import type { NameEvidence } from '../names/compare-names.ts';
import { judgedPair, type Candidate } from './candidates.ts';
import { bareIds, idFields, type RowFacts } from './row-facts.ts';

/**
 * Rows of one side that are one child, as groups of indices. Id or birth date must agree; with neither to be seen, the
 * whole name must, and the other side must not have as many rows of that name: then they are namesakes.
 */
export function duplicateGroups(
  rows: readonly RowFacts[],
  pairs: readonly Candidate[],
  namesakes: (i: number, j: number) => boolean,
): readonly (readonly number[])[] {
  const group = rows.map((_, index) => index);
  for (const pair of pairs)
    if (pair.a < pair.b && isDuplicate(pair) && (hasOneId(pair) || !namesakes(pair.a, pair.b))) {
      const [from, to] = [group[pair.b], group[pair.a]];
      if (from !== undefined && to !== undefined)
        group.forEach((each, at) => each === from && (group[at] = to));
    }
  const groups = new Map<number, number[]>();
  group.forEach((each, index) => groups.set(each, [...(groups.get(each) ?? []), index]));
  return [...groups.values()].filter((each) => each.length > 1);
}

function isDuplicate({ verdict, evidence: { name, ids, birth } }: Candidate): boolean {
  // Twins share all but the first name, and are given names that are close: only an id, or half a name that a finger
  // explains, makes one child of two.
  const slip = name.first === 'slip' && name.agree >= 2 && (ids.overall === 'equal' || name.typed);
  const sure = name.first === 'equal' || name.first === 'spelling' || slip;
  if (verdict === 'none' || !sure || name.differs > 0 || birth === 'differs') return false;
  if (ids.overall === 'equal') return name.agree >= 1 || birth === 'equal';
  // Two national numbers are two children; a second OpenEMIS number is how a child comes to be there twice.
  if (ids.fields.nationalId === 'differs') return false;
  // Nobody else there has that first name and birth date, and no name but those of his own.
  const partOfOther = Math.min(name.onlyA, name.onlyB) === 0;
  if (birth === 'equal') return name.agree >= (partOfOther ? 1 : 2) && name.doubts === 0;
  // Of one whole name, a date one slip away is the same child's more often than another's.
  const whole = name.agree >= 3 && name.slips + name.doubts === 0;
  if ((birth === 'near' && !whole) || ids.overall === 'differs') return false;
  return (
    name.slips + name.doubts === 0 &&
    name.agree >= 2 &&
    (verdict === 'match' || name.onlyA === 0 || name.onlyB === 0)
  );
}

const hasOneId = ({ evidence: { ids } }: Candidate): boolean => ids.overall === 'equal';

/** Whether more than the name says that two rows are one child. */
export const isProven = (pair: Candidate): boolean =>
  isDuplicate(pair) && (hasOneId(pair) || pair.evidence.birth === 'equal');

/** A pair of one side that is worth a thought: maybe one child, or two of one name, whatever tells them apart there. */
export function pairWithin(rows: readonly RowFacts[], i: number, j: number): Candidate | null {
  const pair = judgedPair(rows, rows, i, j);
  return pair && (pair.verdict !== 'none' || isOneName(pair.evidence.name)) ? pair : null;
}

export function pairsWithin(rows: readonly RowFacts[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < rows.length; i += 1)
    for (let j = i + 1; j < rows.length; j += 1) {
      const one = pairWithin(rows, i, j);
      if (one) found.push(one);
    }
  return found;
}

/** Two names that may be one child's where nothing but the name is to be seen. */
export const isOneName = ({ first, agree, slips, doubts, differs }: NameEvidence): boolean =>
  (first === 'equal' || first === 'spelling') &&
  agree >= 2 &&
  slips <= Number(agree + slips >= 3) &&
  doubts + differs === 0;

/** The rows with the ids taken away that stand on two children of one side: such an id is nobody's. */
export function withoutSharedIds(
  rows: readonly RowFacts[],
  groups: readonly (readonly number[])[],
): readonly RowFacts[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((index) => [index, at] as const)));
  const shared = new Set<string>();
  for (const field of idFields) {
    const owner = new Map<string, number>();
    rows.forEach((row, index) => {
      const id = row.ids[field]?.replace(/^0+/, '');
      if (id === undefined) return;
      const first = owner.get(id);
      if (first === undefined) owner.set(id, index);
      else if (groupOf.get(first) === undefined || groupOf.get(first) !== groupOf.get(index))
        shared.add(field + id);
    });
  }
  if (shared.size === 0) return rows;
  const kept = (field: (typeof idFields)[number], id: string | null): string | null =>
    id === null || shared.has(field + id.replace(/^0+/, '')) ? null : id;
  return rows.map((row) => {
    const ids = {
      nationalId: kept('nationalId', row.ids.nationalId),
      openemisNo: kept('openemisNo', row.ids.openemisNo),
      otherId: kept('otherId', row.ids.otherId),
    };
    return { ...row, ids, bareIds: bareIds(ids) };
  });
}
