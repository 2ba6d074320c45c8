import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * One measured figure. Times depend on the machine, so what is compared between machines or days is a `ratio`:
 * two measurements of the same run divided by each other.
 */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  /** `ms`, `s`, `rows/s`, `bytes`, `ratio`, … */
  readonly unit: string;
  readonly note?: string;
}

/** Takes the lines of a bench as they are measured. */
export type Report = (line: BenchLine) => void;

/** What every `tests/bench/*.bench.ts` exports. */
export interface Bench {
  readonly run: (report: Report) => Promise<void> | void;
}

function isBench(module: unknown): module is Bench {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function';
}

const significant = (value: number): string => String(Number(value.toPrecision(4)));

/** Runs the benches one after the other: JSON lines while measuring, then a table. Words choose files by name. */
async function runBenches(words: readonly string[]): Promise<void> {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  const lines: BenchLine[] = [];
  for (const file of files) {
    const bench = file.replace(/\.bench\.ts$/, '');
    const module: unknown = await import(pathToFileURL(join(import.meta.dirname, file)).href);
    if (!isBench(module)) throw new Error(`${file} exports no run(report)`);
    await module.run((line) => {
      const named = { ...line, name: `${bench}: ${line.name}` };
      lines.push(named);
      console.log(JSON.stringify(named));
    });
  }
  if (lines.length === 0) {
    console.log(`nothing measured: ${String(files.length)} bench files`);
    return;
  }
  const width = Math.max(...lines.map((line) => line.name.length));
  console.log('');
  for (const { name, value, unit, note } of lines)
    console.log(
      `${name.padEnd(width)}  ${significant(value).padStart(10)} ${unit.padEnd(7)} ${note ?? ''}`.trimEnd(),
    );
}

if (process.argv[1] === import.meta.filename)
  await runBenches(process.argv.slice(2).filter((word) => !word.startsWith('--')));
