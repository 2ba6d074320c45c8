import { readRatio } from '../../../../src/core/activity/read-figure.ts';
import { keepAddress } from '../../../../src/core/feedback/keep-address.ts';
import { compareLabels, type LabelField } from '../../../../src/core/labels/compare-labels.ts';
import { birthDate, birthYear } from '../../../../src/core/text/birth-date.ts';
import { foldLetters } from '../../../../src/core/text/fold.ts';
import { idKey } from '../../../../src/core/text/id-key.ts';
import { numbersIn } from '../../../../src/core/text/national-number.ts';
import { textKey } from '../../../../src/core/text/text-key.ts';
import { reconcile } from '../../../../src/core/roster/reconcile.ts';
import { key } from '../../../../src/platforms/reading/words/text.ts';
import { isDay } from '../../../../src/platforms/reading/words/values.ts';

/** What a broken or malicious page may put in a cell: lone surrogates, only marks, runs that regular expressions trip over. */
export const hostileUnits = {
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

/** Everything of the core that takes a text as a page writes it, and what readers ask of every text of a page. */
export const textReaders: Readonly<Record<string, (text: string) => unknown>> = {
  foldLetters,
  textKey,
  idKey,
  birthDate,
  birthYear,
  numbersIn,
  keepAddress: (text) => keepAddress(`https://${text} x`),
  readRatio: (text) => readRatio(`1${text}?`),
  // What trims an end tries every run of signs that is not at the end.
  key: (text) => key(`${text}x`),
  isDay: (text) => isDay(`${text}x`),
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

/** A text of `length` made of one unit. */
export const hostileText = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
