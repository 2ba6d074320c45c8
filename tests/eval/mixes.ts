import { dateFormats, slips, structures, writings, type Habits, type NameDamage } from './damage.ts';
import type { Lookalike } from './people.ts';
import type { Random } from './random.ts';
import { strangeDates, strangeLooks, strangeParts, strangeSlips } from './strange.ts';

/** Which ids the two sides show: on both, on one, on none, row by row. */
export type Stratum = 'both' | 'one' | 'none' | 'mixed';

/** A world that classes are made of: who is in them, and how the two sides write. */
export interface Mix {
  /** How likely a class has two such children on both sides, and one on each side (the classic false merge). */
  readonly traps: readonly (readonly [kind: Lookalike, both: number, swap: number])[];
  /** Up to so many less one children are on one side only. */
  readonly leavers: number;
  readonly habits: (random: Random, stratum: Stratum) => readonly [Habits, Habits];
}

/** Much of everything: what a rule must stand, not what a school sees. */
function harshHabits(random: Random, stratum: Stratum): readonly [Habits, Habits] {
  const side = (ids: Habits['ids'], birth: boolean): Habits => {
    const name: Habits['name'][number][] = [];
    // The structure is made first, the writing on top of it.
    for (const [how, whole, some] of [
      ['dropGrand', 0.08, 0.15],
      ['dropFamily', 0.02, 0.1],
      ['twoPart', 0, 0.12],
      ['addGreat', 0.03, 0.15],
      ['fatherOnly', 0, 0.03],
      ['familyFirst', 0.05, 0.05],
      ['familyComma', 0.03, 0],
      ['sonOf', 0.02, 0.1],
    ] as const) {
      const damage = structures[how];
      if (damage && random.chance(whole)) name.push([1, damage]);
      else if (damage && random.chance(some)) name.push([0.05 + random.next() * 0.2, damage]);
    }
    for (const damage of Object.values(writings))
      if (random.chance(0.22)) name.push([random.chance(0.5) ? 1 : 0.3, damage]);
    for (const how of ['title', 'rowNumber', 'gluedId', 'cut'] as const) {
      const damage = structures[how];
      if (damage && random.chance(0.06)) name.push([random.chance(0.5) ? 1 : 0.2, damage]);
    }
    const gender = random.chance(0.4)
      ? random.pick([
          ['ذكر', 'أنثى'],
          ['M', 'F'],
          ['Male', 'Female'],
        ] as const)
      : null;
    return {
      name,
      ids,
      birth: birth ? random.pick(dateFormats) : null,
      gender,
      spoiltIds: random.chance(0.25),
      slips: random.chance(0.5) ? 0.1 : 0.02,
      slipKinds: slips,
      dated: false,
      strangeIds: 0,
    };
  };
  const some = (): 'both' | 'national' | 'openemis' => random.pick(['both', 'national', 'openemis'] as const);
  const [idsA, idsB]: readonly [Habits['ids'], Habits['ids']] =
    stratum === 'both'
      ? ['both', some()]
      : stratum === 'one'
        ? random.chance(0.5)
          ? ['none', some()]
          : [some(), 'none']
        : stratum === 'none'
          ? ['none', 'none']
          : ['mixed', random.pick(['mixed', 'openemis', 'national'] as const)];
  return [side(idsA, random.chance(0.75)), side(idsB, random.chance(0.75))];
}

/** Row-wise rates of structure on the two sides, and how likely a whole file is so: as a school's lists look. */
const fairStructures = [
  ['dropGrand', 0.04, 0.1, 0.04],
  ['addGreat', 0, 0.06, 0.03],
  ['twoPart', 0, 0.022, 0.008],
  ['dropFamily', 0, 0.016, 0.008],
  ['sonOf', 0, 0.015, 0.01],
  ['familyFirst', 0.05, 0, 0],
  ['familyComma', 0.01, 0, 0],
] as const;
const fairWritings = 'hamza marbuta maqsuraBack persian joined unseen spaces tashkeel tatweel article'.split(
  ' ',
);

function fairHabits(random: Random, stratum: Stratum): readonly [Habits, Habits] {
  const side = (ids: Habits['ids'], careful: boolean): Habits => {
    const name: Habits['name'][number][] = [];
    for (const [how, whole, rateA, rateB] of fairStructures) {
      const damage = structures[how];
      if (damage) name.push([random.chance(whole) ? 1 : careful ? rateB : rateA, damage]);
    }
    for (const how of fairWritings) {
      const damage = writings[how];
      if (damage && random.chance(careful ? 0.06 : 0.12)) name.push([random.chance(0.6) ? 1 : 0.3, damage]);
    }
    const title = structures['title'];
    if (title && random.chance(0.05)) name.push([1, title]);
    return {
      name,
      ids,
      birth: random.chance(0.75) ? random.pick(dateFormats) : null,
      gender: random.chance(0.35)
        ? random.pick([
            ['ذكر', 'أنثى'],
            ['M', 'F'],
          ] as const)
        : null,
      spoiltIds: random.chance(0.1),
      slips: careful ? 0.025 : 0.06,
      slipKinds: slips,
      dated: true,
      strangeIds: 0,
    };
  };
  const some = (): Habits['ids'] => random.pick(['both', 'either', 'either', 'openemis'] as const);
  const [idsA, idsB]: readonly [Habits['ids'], Habits['ids']] =
    stratum === 'both'
      ? ['either', some()]
      : stratum === 'one'
        ? random.chance(0.6)
          ? ['none', some()]
          : [some(), 'none']
        : stratum === 'none'
          ? ['none', 'none']
          : ['mixed', random.pick(['mixed', 'openemis', 'both'] as const)];
  return [side(idsA, false), side(idsB, true)];
}

/** The fair mix with one or two strange habits on a side, and strange slips. */
function strangeHabits(random: Random, stratum: Stratum): readonly [Habits, Habits] {
  const [a, b] = fairHabits(random, stratum);
  const spoil = (side: Habits): Habits => {
    const extra = (
      from: Readonly<Record<string, NameDamage>>,
      rates: readonly number[],
    ): Habits['name'][number] => [random.pick(rates), random.pick(Object.values(from))];
    return {
      ...side,
      name: [
        ...side.name,
        ...(random.chance(0.3) ? [extra(strangeParts, [0.03, 0.1])] : []),
        ...(random.chance(0.6) ? [extra(strangeLooks, [1, 0.3])] : []),
      ],
      birth: side.birth && random.chance(0.4) ? random.pick(strangeDates) : side.birth,
      slips: random.chance(0.5) ? 0.08 : 0.03,
      slipKinds: [...slips, ...strangeSlips],
      strangeIds: random.chance(0.4) ? 0.1 : 0,
    };
  };
  return [spoil(a), spoil(b)];
}

const fairTraps: Mix['traps'] = [
  ['twin', 0.28, 0],
  ['sibling', 0.1, 0.5],
  ['namesake', 0.175, 0.175],
  ['double', 0.12, 0],
];

export const mixes = {
  harsh: {
    traps: [
      ['twin', 0.5, 0.12],
      ['sibling', 0.25, 0.4],
      ['cousin', 0.15, 0.1],
      ['namesake', 0.25, 0.18],
      ['double', 0.1, 0],
    ],
    leavers: 3,
    habits: harshHabits,
  },
  fair: { traps: fairTraps, leavers: 5, habits: fairHabits },
  strange: { traps: fairTraps, leavers: 5, habits: strangeHabits },
} as const satisfies Readonly<Record<string, Mix>>;
