import { predict } from '../../scripts/eval/roster-case.ts';
import { reconcile } from '../../src/core/roster/reconcile.ts';
import { reconcileSchool } from '../../src/core/roster/reconcile-school.ts';
import type { StudentRow } from '../../src/core/snapshot.ts';
import { generate } from '../eval/generate.ts';

/** Times of the matching core on generated rosters: a class pair, and whole schools with blocking. */
export async function run(
  report: (line: { name: string; value: number; unit: string; note?: string }) => void,
): Promise<void> {
  const cases = Array.from({ length: 300 }, (_, at) => generate(at));
  for (const each of cases.slice(0, 60)) predict(each, reconcile); // let the compiler warm up
  const times = cases.map((each) => predict(each, reconcile).ms).sort((x, y) => x - y);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  report({
    name: 'class pair, median',
    value: at(0.5),
    unit: 'ms',
    note: `${cases.length} generated classes`,
  });
  report({ name: 'class pair, 95th percentile', value: at(0.95), unit: 'ms' });
  for (const size of [500, 1000, 2000, 5000]) {
    const [a, b] = school(size);
    const start = performance.now();
    const found = reconcileSchool({ a, b });
    const value = performance.now() - start;
    const perRow = value / (size * Math.log2(size));
    const note = `${found.pairs.length} pairs; ${(perRow * 1000).toFixed(1)} µs per n·log2 n`;
    report({ name: `school, ${size} × ${size}`, value, unit: 'ms', note });
    await Promise.resolve();
  }
}

/** Both lists of as many generated classes as fill `size` rows, numbered through. */
function school(size: number): readonly [readonly StudentRow[], readonly StudentRow[]] {
  const [a, b]: [StudentRow[], StudentRow[]] = [[], []];
  for (let seed = 0; a.length < size || b.length < size; seed += 1) {
    const one = generate(500_000 + seed);
    for (const row of one.a) a.push({ ...row, row: a.length + 1 });
    for (const row of one.b) b.push({ ...row, row: b.length + 1 });
  }
  return [a.slice(0, size), b.slice(0, size)];
}
