import { runCommand, type Finished } from './run-command.ts';

/** How many tests a step ran, by its own report. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One command of `npm run check` or `npm test`. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Shows its output on success as well (a table worth reading). */
  readonly show?: boolean;
  /** Reads the step's own report; absent: the step counts as one test. */
  readonly count?: () => Counts;
}

/**
 * Runs the steps, at most `width` at a time, in the given order; prints one line when each ends and the whole output
 * of those that failed. All run, whatever fails: one look shows everything. Returns the sum of the counts.
 */
export async function runSteps(steps: readonly Step[], width: number): Promise<Counts> {
  const queue = [...steps];
  const counts: Counts[] = [];
  const worker = async (): Promise<void> => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const [command, ...args] = step.command;
      const done = await runCommand(command, args, { env: { NO_COLOR: '1', ...step.env } });
      const counted = tally(step, done);
      counts.push(counted);
      print(step, done, counted);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return counts.reduce(
    (sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }),
    { passed: 0, failed: 0 },
  );
}

/** A failed command is at least one failure, whatever its report says; so is one that left no report. */
function tally(step: Step, done: Finished): Counts {
  const good = done.code === 0;
  if (step.count === undefined) return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  try {
    const { passed, failed } = step.count();
    return { passed, failed: good ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function print(step: Step, done: Finished, { passed, failed }: Counts): void {
  const mark = failed === 0 ? 'ok  ' : 'FAIL';
  const counted = step.count === undefined ? '' : `  ${String(passed)} passed, ${String(failed)} failed`;
  console.log(`${mark} ${step.name.padEnd(22)}${done.seconds.toFixed(1).padStart(6)} s${counted}`);
  if (failed > 0)
    console.log(`\n--- ${step.name}: ${step.command.join(' ')}\n${done.output.trimEnd()}\n---\n`);
  else if (step.show) console.log(done.output.trimEnd().replace(/^/gm, '       '));
}
