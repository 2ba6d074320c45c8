import { foldLetters } from '../text/fold.ts';
import type { Candidate } from './candidates.ts';
import type { RowFacts } from './row-facts.ts';

/**
 * Given names that so many people in Jordan bear that two children of one of them are no surprise, in any generation.
 * From general knowledge; what is missing here costs a question less, what is too much a question more.
 */
const common = new Set(
  foldLetters(
    'محمد أحمد محمود حمزة عمر علي خالد يوسف إبراهيم عبدالله عبدالرحمن حسن حسين مريم سارة نور ليان',
  ).split(' '),
);

/**
 * Which pairs are one child because nobody else there could be meant, though the grandfather's name is missing on one
 * side: the first name, the father's and the family name agree, nothing contradicts, and of the other children on the
 * two lists and in the sibling sections
 * - none bears any of the three names, and neither given name is a common one, or
 * - none bears the family name, none first and father's name together, and the years of birth agree.
 * Measured in docs/matching.md.
 */
export function borneByNobodyElse(
  a: readonly RowFacts[],
  b: readonly RowFacts[],
  siblings: readonly (readonly RowFacts[])[],
  nodeA: (index: number) => number,
  nodeB: (index: number) => number,
): (each: Candidate) => boolean {
  const bearers = new Map<string, Set<string>>();
  const count = (rows: readonly RowFacts[], who: (index: number) => string): void => {
    rows.forEach((row, index) => {
      for (const { place, name } of namesOf(row))
        bearers.set(place + name, (bearers.get(place + name) ?? new Set<string>()).add(who(index)));
    });
  };
  count(a, (index) => `a${nodeA(index)}`);
  count(b, (index) => `b${nodeB(index)}`);
  siblings.forEach((rows, at) => {
    count(rows, (index) => `${at}:${index}`);
  });
  return (each) => {
    const [rowA, rowB] = [a[each.a], b[each.b]];
    if (!rowA || !rowB || !lacksGrandfatherOnly(each)) return false;
    const own = new Set([`a${nodeA(each.a)}`, `b${nodeB(each.b)}`]);
    const names = [...namesOf(rowA), ...namesOf(rowB)];
    const isOwn = (places: readonly Place[]): boolean =>
      names
        .filter(({ place }) => places.includes(place))
        .every(({ place, name }) => [...(bearers.get(place + name) ?? [])].every((who) => own.has(who)));
    if (each.evidence.year === 'equal' && isOwn(['family', 'first and father'])) return true;
    return isOwn(['first', 'father', 'family']) && names.every(({ name }) => !common.has(name));
  };
}

function lacksGrandfatherOnly({ reason, evidence: { name, ids, birth, year, gender } }: Candidate): boolean {
  const open = ids.overall === 'unknown' && birth === 'unknown' && year !== 'differs' && gender !== 'differs';
  const sound = name.first === 'equal' && name.fatherAgrees && name.slips + name.doubts + name.differs === 0;
  const whole = name.agree === 2 && Math.min(name.onlyA, name.onlyB) === 0 && name.onlyA + name.onlyB > 0;
  return reason === 'name-incomplete' && open && sound && whole && !name.turned && !name.latin;
}

type Place = 'first' | 'father' | 'family' | 'first and father';

function namesOf({ name: { parts } }: RowFacts): readonly { readonly place: Place; readonly name: string }[] {
  const [first = '', father = ''] = parts.map((part) => part.loose);
  const family = parts.length > 2 ? (parts.at(-1)?.loose ?? '') : '';
  return [
    { place: 'first', name: first },
    { place: 'father', name: father },
    { place: 'family', name: family },
    { place: 'first and father', name: `${first} ${father}` },
  ];
}
