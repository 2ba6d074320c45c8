import { isoDay, dayInAmman } from '../../src/core/calendar/iso-day.ts';
import { writeLines } from './lines.ts';
import { evaluateMarks } from './marks/evaluate-marks.ts';

/** A folder of recorded REST answers in, the state of every cell out, and a table of the sums. */
const usage = 'usage: npm run eval:marks -- DIR [--today YYYY-MM-DD] [OUT.jsonl]';
const args = process.argv.slice(2);
const at = args.indexOf('--today');
const today = at < 0 ? dayInAmman(Date.now()) : isoDay(args[at + 1] ?? '');
const [folder, output] = at < 0 ? args : args.toSpliced(at, 2);
if (folder === undefined || today === null) {
  console.error(usage);
  process.exit(2);
}
const { cells, table, notes } = evaluateMarks(folder, today);
if (output !== undefined) writeLines(output, cells);
console.log(table);
for (const note of notes) console.log(note);
if (cells.length === 0) process.exitCode = 1;
