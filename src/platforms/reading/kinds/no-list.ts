import type { GridFacts, RowFacts } from '../fields/facts.ts';
import { timesSaid } from '../page/said-of-entry.ts';
import { readClassText } from '../words/class-text.ts';
import { key, keyWithoutArticle } from '../words/text.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

/** What was taken for a list and is none of the kind it looks like. */

/** More than one row in five: a single one may be odd. */
const inManyRows = ({ rows }: GridFacts, says: (row: RowFacts) => boolean): boolean =>
  rows.filter(says).length * 5 > rows.length;

/** Several sections in one row: what was taken for a row holds a list, and is none of its entries. */
const namesSeveral = ({ chunks }: RowFacts): boolean =>
  new Set(chunks.flatMap(({ text }) => key(readClassText(text)?.section ?? '') || [])).size > 1;

const maySayTwice: readonly (Field | null)[] = [null, 'aside', 'actions', 'number'];

/** What was taken for a row says the same label of several: it holds a list, as the box of a page's content does. */
const saysTwice = ({ chunks }: RowFacts, headers: HeaderIndex): boolean => {
  const said = chunks.flatMap(({ label }) => label ?? []);
  return (
    new Set(said).size < said.length &&
    said.some((label, n) => said.indexOf(label) < n && !maySayTwice.includes(headers.fieldOf(label)))
  );
};

const periodOfDay = /^(?:حصه )?(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|\d)$/;

/** «الحصة: الأولى، الثالثة»: the periods of a day, not the lessons of a subject. */
export const isTimetable = ({ rows }: GridFacts): boolean =>
  rows.length > 0 &&
  rows.every(({ values }) => periodOfDay.test(keyWithoutArticle(values.get('lesson')?.text ?? '')));

export const holdsSections = (facts: GridFacts): boolean => inManyRows(facts, namesSeveral);

/**
 * «درس» twice in a row, in most of them: headings' rows, with the lessons below them. Below heads it is a column, and one
 * «اختبار قصير» of the sort «اختبار» says little.
 */
export const holdsSeveral = (facts: GridFacts, isOne: (text: string) => boolean): boolean =>
  !facts.stated.has('sort') &&
  facts.grid.headers.every((texts) => texts.length === 0) &&
  facts.rows.filter(({ row }) => timesSaid(row.element, isOne) > 1).length * 2 > facts.rows.length;

export const holdsLists = (facts: GridFacts, headers: HeaderIndex): boolean =>
  inManyRows(facts, (row) => saysTwice(row, headers));
