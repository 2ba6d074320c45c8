import { hostileText, hostileUnits, textReaders } from '../unit/roster/support/hostile-texts.ts';
import type { Report } from './run.ts';

/** How much longer ten times as much of a hostile text takes to read: 10 where time grows with the length, 100 with its square. */
export function run(report: Report): void {
  for (const [name, read] of Object.entries(textReaders)) {
    const growth = Object.entries(hostileUnits).map(([unit, text]) => {
      const [long, short] = [hostileText(text, 100_000), hostileText(text, 10_000)];
      quickest(() => read(short)); // let the compiler warm up
      const ms = quickest(() => read(long));
      return { unit, ms, times: ms / quickest(() => read(short)) };
    });
    // What takes no time at all cannot be divided by.
    const worst = growth
      .filter(({ ms }) => ms >= 1)
      .reduce((most, one) => (one.times > most.times ? one : most), {
        unit: 'none takes a ms',
        ms: 0,
        times: 0,
      });
    report({
      name: `${name}, 100,000 letters against 10,000`,
      value: worst.times,
      unit: 'ratio',
      note: `${worst.unit}: ${worst.ms.toFixed(1)} ms processor time`,
    });
  }
}

/** The least processor time of a few runs, in milliseconds: the clock on the wall counts what else the machine does. */
function quickest(run: () => unknown): number {
  let best = Infinity;
  for (let times = 0; times < 6; times += 1) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return Math.max(best, 0.001);
}
