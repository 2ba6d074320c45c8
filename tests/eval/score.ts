import type { Prediction } from '../../scripts/eval/roster-case.ts';
import type { GeneratedCase } from './generate.ts';

/** What the stress run reports: the gate (false merges) and the figures that pay for it. */
export function score(
  cases: readonly GeneratedCase[],
  predictions: readonly Prediction[],
): { readonly figures: Readonly<Record<string, number>>; readonly falseMerges: readonly string[] } {
  const falseMerges: string[] = [];
  let [pairs, silent, found, wrongReviews, reviewRows, rows, alarms, missing, missed, perfect] =
    Array<number>(10).fill(0) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
  cases.forEach(({ case: name, a, b, truth }, at) => {
    const prediction = predictions[at];
    if (!prediction) return;
    const childOf = children(truth);
    const isAmbiguous = (rowA: number, rowB: number): boolean =>
      truth.ambiguous.some((group) => group.a.includes(rowA) && group.b.includes(rowB));
    const [seen, seenSilent, reviewed] = [new Set<string>(), new Set<string>(), new Set<string>()];
    let wrong = 0;
    for (const [rowA, rowB, verdict] of prediction.pairs) {
      const [one, other] = [childOf.a(rowA), childOf.b(rowB)];
      if (verdict === 'match' && (one !== other || isAmbiguous(rowA, rowB))) {
        wrong += 1;
        falseMerges.push(
          `${name}: «${a[rowA - 1]?.name ?? ''}» ${JSON.stringify(a[rowA - 1])} «${b[rowB - 1]?.name ?? ''}» ${JSON.stringify(b[rowB - 1])}`,
        );
      }
      if (verdict === 'review') reviewed.add(`a${rowA}`).add(`b${rowB}`);
      if (one === other || isAmbiguous(rowA, rowB)) {
        seen.add(one);
        seen.add(other);
        if (verdict === 'match') seenSilent.add(one);
      } else if (verdict === 'review') wrongReviews += 1;
    }
    const real = truth.pairs.map(([rowA]) => childOf.a(rowA));
    pairs += real.length;
    found += real.filter((each) => seen.has(each)).length;
    silent += real.filter((each) => seenSilent.has(each)).length;
    reviewRows += reviewed.size;
    rows += a.length + b.length;
    const falseAlarms = [
      ...prediction.missingOnB.filter(
        (row) => !truth.missingOnB.includes(row) && !truth.ambiguous.some((group) => group.a.includes(row)),
      ),
      ...prediction.missingOnA.filter(
        (row) => !truth.missingOnA.includes(row) && !truth.ambiguous.some((group) => group.b.includes(row)),
      ),
    ].length;
    const notFlagged = [
      ...truth.missingOnB.filter(
        (row) => !prediction.missingOnB.includes(row) && prediction.pairs.some(([rowA]) => rowA === row),
      ),
      ...truth.missingOnA.filter(
        (row) => !prediction.missingOnA.includes(row) && prediction.pairs.some(([, rowB]) => rowB === row),
      ),
    ].length;
    alarms += falseAlarms;
    missing += truth.missingOnA.length + truth.missingOnB.length;
    missed += notFlagged;
    perfect += Number(
      wrong === 0 && falseAlarms === 0 && notFlagged === 0 && real.every((each) => seen.has(each)),
    );
  });
  const share = (part: number, whole: number): number =>
    Math.round((whole === 0 ? 1 : part / whole) * 10_000) / 10_000;
  return {
    falseMerges,
    figures: {
      classes: cases.length,
      'false merges': falseMerges.length,
      'pair recall': share(found, pairs),
      'silent recall': share(silent, pairs),
      'review share of rows': share(reviewRows, rows),
      'wrong review suggestions': wrongReviews,
      'missing children': missing,
      'missing, not flagged': missed,
      'false alarms per class': share(alarms, cases.length),
      'perfect classes': share(perfect, cases.length),
      'ms per class': share(
        predictions.reduce((sum, each) => sum + each.ms, 0),
        cases.length,
      ),
    },
  };
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
  for (const [map, groups] of [
    [a, truth.duplicatesA],
    [b, truth.duplicatesB],
  ] as const)
    groups.forEach((group, at) => {
      const name = group.map((row) => map.get(row)).find((each) => each !== undefined) ?? `d${at}`;
      for (const row of group) map.set(row, name);
    });
  return { a: (row) => a.get(row) ?? `a${row}`, b: (row) => b.get(row) ?? `b${row}` };
}
