import { reconcile } from '../../src/core/roster/reconcile.ts';
import { predict, type RosterCase } from './roster-case.ts';
import { paths, readLines, writeLines } from './lines.ts';

/** Class pairs in, predictions out, one per line. */
const [input, output] = paths('npm run eval:rosters -- CASES.jsonl[.gz] OUT.jsonl');
writeLines(
  output,
  readLines<RosterCase>(input, ['case', 'a', 'b']).map((line) => predict(line, reconcile)),
);
