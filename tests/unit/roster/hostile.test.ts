import { describe, expect, it } from 'vitest';
import { compareLabels, type LabelField } from '../../../src/core/labels/compare-labels.ts';
import { birthDate, birthYear } from '../../../src/core/text/birth-date.ts';
import { foldLetters } from '../../../src/core/text/fold.ts';
import { idKey } from '../../../src/core/text/id-key.ts';
import { numbersIn } from '../../../src/core/text/national-number.ts';
import { textKey } from '../../../src/core/text/text-key.ts';
import { reconcile } from '../../../src/core/roster/reconcile.ts';

/** What a broken or malicious page may put in a cell: lone surrogates, only marks, runs that regular expressions trip over. */
const units = {
  letter: 'ا',
  mark: '\u064e',
  'letter and mark': 'ب\u0651\u064e',
  'combining mark': '\u0301',
  surrogate: '\ud800',
  space: ' ',
  invisible: '\u200f',
  tatweel: '\u0640',
  nul: '\u0000',
  compound: 'عبد ',
  name: 'محمد ',
  title: 'الطالب ',
  'son of': 'بن ',
  comma: '، ',
  bracket: '(',
  colon: ':',
  digit: '1',
  'digit and dash': '1-',
  decimal: '1.0',
  power: '1e',
  slash: '1/',
  'doubled letter': 'وو',
  'ligature of a sentence': '\ufdfa',
  'grade word': 'الصف ',
  'month word': 'كانون ',
} as const;

const labelFields: readonly LabelField[] = ['grade', 'section', 'subject', 'class', 'term', 'period'];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  foldLetters,
  textKey,
  idKey,
  birthDate,
  birthYear,
  numbersIn,
  ...Object.fromEntries(
    labelFields.map((field) => [
      `a ${field} label`,
      (text: string) => compareLabels(field, text, `${text} السابع أ`),
    ]),
  ),
  'a row': (text) => {
    const row = { row: 1, name: text, nationalId: text, openemisNo: text, birthDate: text, gender: text };
    return reconcile({ a: [row], b: [{ ...row, name: `${text} الخطيب` }] });
  },
};

/** The least processor time of a few runs, in milliseconds: the clock on the wall counts what else the machine does. */
function quickest(run: () => unknown): number {
  let best = Infinity;
  for (let times = 0; times < 6; times += 1) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(Object.entries(units))(
    'takes ten times as long for ten times as much %s',
    { timeout: 60_000 },
    (_, unit) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const short = long.slice(0, 10_000);
      // A quadratic reader takes a hundred times as long. What a busy machine adds is up to a few garbage collections.
      expect(quickest(() => read(long))).toBeLessThan(40 * quickest(() => read(short)) + 100);
    },
  );
});
