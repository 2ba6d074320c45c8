import type { StudentRow } from '../../src/core/snapshot.ts';
import { wrongDate, writeId, type Habits } from './damage.ts';
import { mixes, type Mix, type Stratum } from './mixes.ts';
import { child, lookalike, type Child, type Lookalike } from './people.ts';
import { Random } from './random.ts';
import { strangeId } from './strange.ts';

/** A generated class pair with its truth, in the form of the evaluation set. */
export interface GeneratedCase {
  readonly case: string;
  readonly stratum: string;
  readonly section: { readonly grade: string; readonly section: string };
  readonly a: readonly StudentRow[];
  readonly b: readonly StudentRow[];
  readonly otherSections: readonly {
    readonly side: 'A' | 'B';
    readonly section: unknown;
    readonly rows: readonly StudentRow[];
  }[];
  readonly truth: {
    readonly pairs: readonly (readonly [number, number, string])[];
    readonly missingOnA: readonly number[];
    readonly missingOnB: readonly number[];
    readonly duplicatesA: readonly (readonly number[])[];
    readonly duplicatesB: readonly (readonly number[])[];
    readonly movedSection: readonly (readonly ['A' | 'B', number, number, number])[];
    readonly ambiguous: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
    readonly traps: readonly string[];
  };
}

type Placed = { readonly child: Child; readonly onA: boolean; readonly onB: boolean };
const strata: readonly Stratum[] = ['both', 'one', 'none', 'mixed'];

/** Class `seed` of a mix; the same arguments give the same class. */
export function generate(seed: number, mix: Mix = mixes.harsh): GeneratedCase {
  const random = new Random(seed * 7919 + 1);
  const stratum = strata[seed % 4] ?? 'both';
  const [habitsA, habitsB] = mix.habits(random, stratum);
  const gender = random.chance(0.5) ? 'm' : 'f';
  const year = 2008 + random.below(10);
  const traps: string[] = [];
  const placed: Placed[] = Array.from({ length: 22 + random.below(20) }, () => ({
    child: child(random, gender, year),
    onA: true,
    onB: true,
  }));
  const trap = (kind: Lookalike, swap: boolean): void => {
    const at = random.below(placed.length);
    const of = placed[at];
    if (!of) return;
    const second = lookalike(random, of.child, kind);
    traps.push(swap ? `${kind}_swap` : kind);
    if (swap) placed[at] = { child: of.child, onA: true, onB: false };
    placed.push({ child: second, onA: !swap, onB: true });
  };
  for (const [kind, both, swap] of mix.traps) {
    if (random.chance(both)) trap(kind, false);
    if (random.chance(swap)) trap(kind, true);
  }
  for (let extra = random.below(mix.leavers); extra > 0; extra -= 1) {
    const at = random.below(placed.length);
    const one = placed[at];
    // Two children of one name whom one side does not both show cannot be told apart by anybody.
    if (one?.onA && one.onB && placed.every((each) => each === one || !isNamedLike(each.child, one.child)))
      placed[at] = random.chance(0.5) ? { ...one, onA: false } : { ...one, onB: false };
  }
  return write(seed, stratum, placed, habitsA, habitsB, traps, random, year);
}

const isNamedLike = (one: Child, other: Child): boolean =>
  Object.values(one.parts).join(' ') === Object.values(other.parts).join(' ');

function writeRow(of: Child, row: number, how: Habits, random: Random): StudentRow {
  const { first, father, grand, family } = of.parts;
  let name = [first, father, grand, family].join(' ');
  for (const [rate, damage] of how.name) if (random.chance(rate)) name = damage(name, random, of.parts);
  if (random.chance(how.slips)) name = random.pick(how.slipKinds)(name, random, of.parts);
  const shows = (kind: 'national' | 'openemis'): boolean =>
    how.ids === 'both' ||
    how.ids === kind ||
    (how.ids === 'either' && (kind === 'national') === (of.nationalId !== null)) ||
    (how.ids === 'mixed' && random.chance(0.4));
  const write = (id: string | null): string | undefined =>
    id !== null && random.chance(how.strangeIds) ? strangeId(id, random) : writeId(id, random, how.spoiltIds);
  const number =
    how.dated && of.nationalId !== null
      ? `2${String(of.birth.year).slice(2)}9${of.nationalId.slice(4)}`
      : of.nationalId;
  const nationalId = shows('national') ? write(number) : undefined;
  const openemisNo = shows('openemis') ? write(of.openemisNo) : undefined;
  const born = random.chance(0.02) ? wrongDate(of.birth, random) : of.birth;
  const birthDate = how.birth && !random.chance(0.04) ? how.birth(born) : undefined;
  const gender = how.gender?.[of.gender === 'm' ? 0 : 1];
  return {
    row,
    name,
    ...(nationalId === undefined ? {} : { nationalId }),
    ...(openemisNo === undefined ? {} : { openemisNo }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function write(
  seed: number,
  stratum: string,
  placed: readonly Placed[],
  habitsA: Habits,
  habitsB: Habits,
  traps: readonly string[],
  random: Random,
  year: number,
): GeneratedCase {
  const list = (keep: (each: Placed) => boolean, doubles: boolean): Child[] => {
    const children = placed.filter(keep).map((each) => each.child);
    if (doubles && random.chance(0.15)) children.push(random.pick(children));
    return random.shuffle(children);
  };
  const [childrenA, childrenB] = [list((each) => each.onA, true), list((each) => each.onB, true)];
  const rows = (children: readonly Child[], how: Habits): StudentRow[] =>
    children.map((each, at) => writeRow(each, at + 1, how, random));
  const [a, b] = [rows(childrenA, habitsA), rows(childrenB, habitsB)];
  const rowsOf = (children: readonly Child[], of: Child): number[] =>
    children.flatMap((each, at) => (each === of ? [at + 1] : []));
  const pairs = placed.flatMap((each): readonly (readonly [number, number, string])[] => {
    const [rowA, rowB] = [rowsOf(childrenA, each.child)[0], rowsOf(childrenB, each.child)[0]];
    return each.onA && each.onB && rowA !== undefined && rowB !== undefined ? [[rowA, rowB, 'any']] : [];
  });
  const other = otherSection(placed, habitsB, random, year);
  return {
    case: `gen-${seed}`,
    stratum,
    section: { grade: '7', section: 'أ' },
    a,
    b,
    otherSections: [
      { side: 'B', section: { grade: '7', section: 'ب' }, rows: rows(other.children, habitsB) },
    ],
    truth: {
      pairs,
      missingOnB: placed
        .filter((each) => each.onA && !each.onB)
        .flatMap((each) => rowsOf(childrenA, each.child)),
      missingOnA: placed
        .filter((each) => each.onB && !each.onA)
        .flatMap((each) => rowsOf(childrenB, each.child)),
      duplicatesA: placed.map((each) => rowsOf(childrenA, each.child)).filter((group) => group.length > 1),
      duplicatesB: placed.map((each) => rowsOf(childrenB, each.child)).filter((group) => group.length > 1),
      movedSection: other.moved.flatMap((each) =>
        rowsOf(childrenA, each)
          .slice(0, 1)
          .map((row) => ['A', row, 0, other.children.indexOf(each) + 1] as const),
      ),
      ambiguous: ambiguous(placed, childrenA, childrenB, a, b),
      traps,
    },
  };
}

/** The sibling section: strangers, one child who moved there, and siblings and namesakes of children of the class. */
function otherSection(
  placed: readonly Placed[],
  _: Habits,
  random: Random,
  year: number,
): { children: readonly Child[]; moved: readonly Child[] } {
  const gone = placed.filter((each) => each.onA && !each.onB).map((each) => each.child);
  const moved = gone.filter(() => random.chance(0.4)).slice(0, 1);
  const gender = placed[0]?.child.gender ?? 'm';
  const strangers = Array.from({ length: 14 }, () => child(random, gender, year));
  const decoys = placed
    .filter(() => random.chance(0.03))
    .map((each) => lookalike(random, each.child, random.pick(['sibling', 'cousin'] as const)));
  return { children: random.shuffle([...moved, ...strangers, ...decoys]), moved };
}

/** Different children of one full name of whom at least two show no id or date on both sides: nothing tells them apart. */
function ambiguous(
  placed: readonly Placed[],
  childrenA: readonly Child[],
  childrenB: readonly Child[],
  a: readonly StudentRow[],
  b: readonly StudentRow[],
): GeneratedCase['truth']['ambiguous'] {
  const rowsOf = (children: readonly Child[], of: Child): number[] =>
    children.flatMap((each, at) => (each === of ? [at + 1] : []));
  const shows = (
    rows: readonly StudentRow[],
    at: readonly number[],
    field: 'nationalId' | 'openemisNo' | 'birthDate',
  ): boolean => at.length === 0 || at.some((row) => rows[row - 1]?.[field] !== undefined);
  const isTold = (of: Child): boolean =>
    (['nationalId', 'openemisNo', 'birthDate'] as const).some(
      (field) => shows(a, rowsOf(childrenA, of), field) && shows(b, rowsOf(childrenB, of), field),
    );
  const groups = new Map<string, Child[]>();
  for (const { child: each } of placed) {
    const { first, father, grand, family } = each.parts;
    const name = [first, father, grand, family].join(' ');
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.filter((each) => !isTold(each)))
    .filter((group) => group.length > 0)
    .map((group) => ({
      a: group.flatMap((each) => rowsOf(childrenA, each)),
      b: group.flatMap((each) => rowsOf(childrenB, each)),
    }));
}
