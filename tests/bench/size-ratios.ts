import type { BenchLine, Report } from './run.ts';

/**
 * What a step costs for each remark at one size beside what it costs at the size before, of the same run: 1 where the cost
 * grows as the number does, more where many remarks make each of them dearer.
 */
export class SizeRatios {
  readonly #report: Report;
  readonly #before = new Map<string, { readonly size: number; readonly each: number }>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** A line that is no step of this kind. */
  plain(line: BenchLine): void {
    this.#report(line);
  }

  add(what: string, size: number, line: BenchLine): void {
    this.#report(line);
    const before = this.#before.get(what);
    const each = line.value / size;
    this.#before.set(what, { size, each });
    if (before === undefined) return;
    const words = (count: number): string => count.toLocaleString('en');
    this.#report({
      name: `${what}, for each of ${words(size)} to each of ${words(before.size)}`,
      value: each / before.each,
      unit: 'ratio',
    });
  }
}
