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
      note: `${worst.unit}: ${worst.ms.toFixed(1)} ms`,
    });
  }
}

/** The least time of a few runs, in milliseconds: the others count what else the machine does. */
function quickest(run: () => unknown): number {
  let best = Infinity;
  for (let times = 0; times < 9; times += 1) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  // Most readers take only the beginning of so long a text, in no time that could be divided by.
  return Math.max(best, 0.05);
}
