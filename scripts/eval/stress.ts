import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reconcile } from '../../src/core/roster/reconcile.ts';
import { generate } from '../../tests/eval/generate.ts';
import { mixes } from '../../tests/eval/mixes.ts';
import { score } from '../../tests/eval/score.ts';
import { predict } from './roster-case.ts';

/**
 * Fresh classes from this project's own generator, of one of its mixes (`tests/eval/mixes.ts`). `--save DIR/NAME` writes the cases (`.cases.jsonl`) and the
 * predictions (`.predictions.jsonl`) as well, in the form of the evaluation set.
 */
const { values } = parseArgs({
  options: {
    classes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    mix: { type: 'string', default: 'harsh' },
    errors: { type: 'string', default: '0' },
    save: { type: 'string' },
  },
});
const [classes, seed, shown] = [Number(values.classes), Number(values.seed), Number(values.errors)];
const mix = Object.entries(mixes).find(([name]) => name === values.mix)?.[1];
if (!mix || !(classes >= 1) || !Number.isInteger(seed) || !(shown >= 0)) {
  console.error(
    `usage: npm run eval:stress -- [--classes N] [--seed N] [--mix ${Object.keys(mixes).join('|')}] [--errors N] [--save PATH]`,
  );
  process.exit(2);
}
const cases = Array.from({ length: classes }, (_, at) => generate(seed * 1_000_000 + at, mix));
const predictions = cases.map((each) => predict(each, reconcile));
if (values.save !== undefined) {
  const lines = (list: readonly unknown[]): string =>
    list.map((each) => JSON.stringify(each) + '\n').join('');
  writeFileSync(`${values.save}.cases.jsonl`, lines(cases));
  writeFileSync(`${values.save}.predictions.jsonl`, lines(predictions));
}
const { figures, falseMerges, errors } = score(cases, predictions);
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(34)} ${value}`);
for (const line of falseMerges.slice(0, shown)) console.log(`false merge ${line}`);
for (const line of errors.slice(0, shown)) console.log(line);
process.exitCode = falseMerges.length > classes / 1000 ? 1 : 0;
