import type { Prediction } from '../../scripts/eval/roster-case.ts';
import type { GeneratedCase } from './generate.ts';

/** What the stress run reports: the gate (false merges) and the figures that pay for it, as the evaluation set defines them. */
export interface Score {
  readonly figures: Readonly<Record<string, number>>;
  /** One line per wrong silent pair, with both rows. */
  readonly falseMerges: readonly string[];
  /** One line per pair that was not found and per child wrongly called missing or not called missing. */
  readonly errors: readonly string[];
}

/** Right answers among the given ones, and among those that should have been given. */
class Rate {
  right = 0;
  wrong = 0;
  wanted = 0;
  add(given: ReadonlySet<string>, truth: ReadonlySet<string>): void {
    for (const each of given)
      if (truth.has(each)) this.right += 1;
      else this.wrong += 1;
    this.wanted += truth.size;
  }
  get precision(): number {
    return share(this.right, this.right + this.wrong);
  }
  get recall(): number {
    return share(this.right, this.wanted);
  }
  get f1(): number {
    return harmonic(this.right, this.right + this.wrong, this.wanted);
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const harmonic = (right: number, given: number, wanted: number): number => share(2 * right, given + wanted);

export function score(cases: readonly GeneratedCase[], predictions: readonly Prediction[]): Score {
  const [missing, moves, duplicates] = [new Rate(), new Rate(), new Rate()];
  const [falseMerges, errors]: [string[], string[]] = [[], []];
  let [pairs, silent, found, wrongReviews, reviewRows, rows, perfect] = [0, 0, 0, 0, 0, 0, 0];
  let [groups, groupsKept] = [0, 0];
  cases.forEach((one, at) => {
    const { case: name, a, b, truth } = one;
    const prediction = predictions[at];
    if (!prediction) return;
    const childOf = children(truth);
    const groupOf = (rowA: number, rowB: number): number =>
      truth.ambiguous.findIndex((group) => group.a.includes(rowA) && group.b.includes(rowB));
    const seen = new Set<string>();
    const seenSilent = new Set<string>();
    const [reviewed, guessed] = [new Set<string>(), new Set<number>()];
    const show = (rowA: number | null, rowB: number | null): string =>
      `${name}: ${rowA === null ? '-' : JSON.stringify(a[rowA - 1])} | ${rowB === null ? '-' : JSON.stringify(b[rowB - 1])}`;
    let wrong = 0;
    for (const [rowA, rowB, verdict] of prediction.pairs) {
      const [ofA, ofB] = [childOf.a(rowA), childOf.b(rowB)];
      const group = groupOf(rowA, rowB);
      if (verdict === 'match' && (ofA !== ofB || group >= 0)) {
        wrong += 1;
        if (group >= 0) guessed.add(group);
        falseMerges.push(show(rowA, rowB));
        continue;
      }
      if (verdict === 'review') reviewed.add(`a${rowA}`).add(`b${rowB}`);
      if (ofA === ofB || group >= 0) {
        seen.add(ofA).add(ofB);
        if (verdict === 'match') seenSilent.add(ofA);
      } else wrongReviews += 1;
    }
    const real = [...new Set(truth.pairs.map(([rowA]) => childOf.a(rowA)))];
    pairs += real.length;
    found += real.filter((each) => seen.has(each)).length;
    silent += real.filter((each) => seenSilent.has(each)).length;
    for (const [rowA, rowB] of truth.pairs)
      if (!seen.has(childOf.a(rowA))) errors.push(`not found ${show(rowA, rowB)}`);
    reviewRows += reviewed.size;
    rows += a.length + b.length;
    groups += truth.ambiguous.length;
    groupsKept += truth.ambiguous.length - guessed.size;
    const [given, wanted] = missingOf(one, prediction, childOf);
    missing.add(given, wanted);
    for (const each of given) if (!wanted.has(each)) errors.push(`false alarm ${name} ${each}`);
    for (const each of wanted) if (!given.has(each)) errors.push(`not flagged ${name} ${each}`);
    moves.add(
      new Set(prediction.moved.map((each) => each.join(':'))),
      new Set(truth.movedSection.map((each) => each.join(':'))),
    );
    duplicates.add(
      new Set(prediction.duplicates.flatMap(([side, ...group]) => couples(side, group))),
      new Set([
        ...truth.duplicatesA.flatMap((group) => couples('A', group)),
        ...truth.duplicatesB.flatMap((group) => couples('B', group)),
      ]),
    );
    const whole =
      [...given].every((each) => wanted.has(each)) && [...wanted].every((each) => given.has(each));
    perfect += Number(wrong === 0 && whole && real.every((each) => seen.has(each)));
  });
  const figures = {
    classes: cases.length,
    'false merges': falseMerges.length,
    'false merges per 1,000 classes': (1000 * falseMerges.length) / cases.length,
    'at most, with 95 % confidence': (1000 * upperBound(falseMerges.length)) / cases.length,
    'pair F1': harmonic(found, found + wrongReviews + falseMerges.length, pairs),
    'pair recall': share(found, pairs),
    'silent recall': share(silent, pairs),
    'review share of rows': share(reviewRows, rows),
    'wrong review suggestions': wrongReviews,
    'missing F1': missing.f1,
    'missing recall': missing.recall,
    'false alarms per class': missing.wrong / cases.length,
    'perfect classes': share(perfect, cases.length),
    'moves precision': moves.precision,
    'moves recall': moves.recall,
    'duplicates precision': duplicates.precision,
    'duplicates recall': duplicates.recall,
    'ambiguous groups kept': share(groupsKept, groups),
    ...times(predictions),
  };
  const rounded = Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10_000) / 10_000]);
  return { falseMerges, errors, figures: Object.fromEntries(rounded) as Readonly<Record<string, number>> };
}

/** The most that a rate can be when `count` were seen: the exact one-sided Poisson bound (3 for none: "rule of three"). */
function upperBound(count: number): number {
  const atMost = (mean: number): number => {
    let [term, sum] = [Math.exp(-mean), Math.exp(-mean)];
    for (let k = 1; k <= count; k += 1) {
      term *= mean / k;
      sum += term;
    }
    return sum;
  };
  let [low, high] = [count, 2 * count + 10];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (atMost(middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

function times(predictions: readonly Prediction[]): Readonly<Record<string, number>> {
  const ms = predictions.map((each) => each.ms).sort((x, y) => x - y);
  const at = (part: number): number => ms[Math.min(ms.length - 1, Math.floor(ms.length * part))] ?? 0;
  return { 'ms per class, median': at(0.5), 'ms per class, 99th percentile': at(0.99) };
}

const couples = (side: string, group: readonly number[]): readonly string[] =>
  [...group]
    .sort((x, y) => x - y)
    .flatMap((row, at, all) => all.slice(at + 1).map((other) => `${side}:${row}:${other}`));

type ChildOf = ReturnType<typeof children>;

/** Children called missing and children who are, by side; those whom nothing tells apart are left out, duplicates count once. */
function missingOf(
  { truth }: GeneratedCase,
  prediction: Prediction,
  childOf: ChildOf,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const [given, wanted] = [new Set<string>(), new Set<string>()];
  for (const side of ['a', 'b'] as const) {
    const open = (row: number): boolean => !truth.ambiguous.some((group) => group[side].includes(row));
    const name = (row: number): string => `${side === 'a' ? 'only A' : 'only B'} ${childOf[side](row)}`;
    const [told, real] =
      side === 'a' ? [prediction.missingOnB, truth.missingOnB] : [prediction.missingOnA, truth.missingOnA];
    for (const row of told.filter(open)) given.add(name(row));
    for (const row of real.filter(open)) wanted.add(name(row));
  }
  return [given, wanted];
}

/** Which child a row is, by a name that both sides share for a pair. */
function children(truth: GeneratedCase['truth']): {
  readonly a: (row: number) => string;
  readonly b: (row: number) => string;
} {
  const [a, b] = [new Map<number, string>(), new Map<number, string>()];
  truth.pairs.forEach(([rowA, rowB], at) => {
    a.set(rowA, `p${at}`);
    b.set(rowB, `p${at}`);
  });
  for (const [map, groups, side] of [
    [a, truth.duplicatesA, 'a'],
    [b, truth.duplicatesB, 'b'],
  ] as const)
    groups.forEach((group, at) => {
      const name = group.map((row) => map.get(row)).find((each) => each !== undefined) ?? `d${side}${at}`;
      for (const row of group) map.set(row, name);
    });
  return { a: (row) => a.get(row) ?? `a${row}`, b: (row) => b.get(row) ?? `b${row}` };
}
