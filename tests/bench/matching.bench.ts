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
  const before = process.cpuUsage();
  const times = cases.map((each) => predict(each, reconcile).ms).sort((x, y) => x - y);
  const used = process.cpuUsage(before).user / 1000 / cases.length;
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  report({
    name: 'class pair, median',
    value: at(0.5),
    unit: 'ms',
    note: `${cases.length} generated classes`,
  });
  report({ name: 'class pair, 95th percentile', value: at(0.95), unit: 'ms' });
  // On a machine that others use as well, this is what the work itself takes.
  report({ name: 'class pair, processor time', value: used, unit: 'ms', note: 'mean' });
  for (const size of [500, 1000, 2000, 5000]) {
    const [a, b] = school(size);
    const runs = Array.from({ length: 3 }, () => timed(() => reconcileSchool({ a, b }).pairs.length));
    const { value, used, result } = runs.reduce((best, run) => (run.value < best.value ? run : best));
    // Growth is judged by processor time: the rest is what else the machine does.
    const perRow = used / (size * Math.log2(size));
    const note = `${result} pairs; ${used.toFixed(0)} ms processor time; ${(perRow * 1000).toFixed(1)} µs per n·log2 n`;
    report({ name: `school, ${size} × ${size}`, value, unit: 'ms', note });
    await Promise.resolve();
  }
}

function timed(run: () => number): {
  readonly value: number;
  readonly used: number;
  readonly result: number;
} {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = run();
  return { result, value: performance.now() - start, used: process.cpuUsage(before).user / 1000 };
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
