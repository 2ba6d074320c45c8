import { compareLabels, type LabelField } from '../../src/core/labels/compare-labels.ts';
import { paths, readLines, writeLines } from './lines.ts';

/** Label pairs in, `{id, value: true | false | null}` out. */
interface LabelPair {
  readonly id: string;
  readonly field: LabelField;
  readonly a: string;
  readonly b: string;
}

const [input, output] = paths('npm run eval:labels -- LABELS.jsonl OUT.jsonl');
writeLines(
  output,
  readLines<LabelPair>(input, ['id', 'field', 'a', 'b']).map(({ id, field, a, b }) => ({
    id,
    value: compareLabels(field, a, b),
  })),
);
