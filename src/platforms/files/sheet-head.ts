import { looksLikeHeader } from '../reading/lists/grid.ts';
import { clean, wholeNumber } from '../reading/words/text.ts';
import { isDay, isIdLike, isNameLike } from '../reading/words/values.ts';
import type { Field, HeaderIndex } from '../reading/words/vocabulary.ts';
import { filled, textsOf } from './row-texts.ts';
import type { SheetRow } from './sheet.ts';

/** The header of a table in a sheet: its words by column, and the rows that it takes. */
export interface Head {
  readonly texts: ReadonlyMap<number, readonly string[]>;
  readonly first: number;
  readonly last: number;
}

/** Rows of letterhead and labels in which a header is looked for. */
const headerWithin = 80;

const ofPerson: ReadonlySet<Field | null> = new Set(['studentName', 'name', 'firstName']);
const leading: ReadonlySet<Field | null> = new Set([...ofPerson, 'gradeSection', 'grade']);

/**
 * Reports print guardians, telephones and addresses beside what we know: three known words, one of them of a person or a
 * section, make a header however many others there are. A register has days beside them, and numbers are no words.
 */
export const isHeader = (row: SheetRow | undefined, headers: HeaderIndex): boolean => {
  const texts = textsOf(row).map(({ text }) => text);
  if (texts.length < 2 || texts.some((text) => isIdLike(text) || /^[:：]$/.test(text))) return false;
  const fields = texts.map((text) => headers.fieldOf(text));
  const known = fields.filter((field) => field !== null).length;
  const words = texts.filter((text) => wholeNumber(text) === null).length;
  return (
    looksLikeHeader(texts, headers) ||
    (known >= 3 && fields.some((field) => leading.has(field))) ||
    (known >= 2 && known === words && fields.some((field) => ofPerson.has(field)))
  );
};

/** A row of words only, over values of other kinds: a header whose words nobody knows. */
const looksLikeUnknownHeader = (rows: readonly SheetRow[], at: number): boolean => {
  const own = textsOf(rows[at]);
  const next = rows.slice(at + 1, at + 4);
  if (own.length < 2 || next.length === 0) return false;
  if (!own.every(({ text }) => /\p{L}/u.test(text) && text.length <= 60)) return false;
  return next.every((row) =>
    own.some(({ column }) => {
      const text = row.cells[column]?.text ?? '';
      return wholeNumber(text) !== null || isIdLike(text) || isDay(text);
    }),
  );
};

/** The one word over a list of names and nothing else. */
const isLoneHeader = (rows: readonly SheetRow[], at: number, headers: HeaderIndex): boolean => {
  const [only, second] = textsOf(rows[at]);
  const next = textsOf(rows[at + 1]);
  return (
    only !== undefined &&
    second === undefined &&
    ofPerson.has(headers.fieldOf(only.text)) &&
    next.length === 1 &&
    isNameLike(next[0]?.text ?? '')
  );
};

/**
 * A row directly above the header whose merged cells group columns, or a row below it that names their parts. A row of
 * numbers below a header holds maxima and no names.
 */
export const headAt = (rows: readonly SheetRow[], at: number, headers: HeaderIndex): Head => {
  let first = at;
  let last = at;
  const merged = (row: SheetRow | undefined): boolean => {
    const cells = filled(row);
    return new Set(cells.map(({ cell }) => cell)).size < cells.length;
  };
  const above = rows[at - 1];
  if (above !== undefined && merged(above) && isHeader(above, headers)) first = at - 1;
  const below = rows[at + 1];
  if (below !== undefined && merged(rows[at]) && filled(below).length > 1) {
    const texts = textsOf(below);
    const values = texts.filter(
      ({ text }) => wholeNumber(text) !== null || isIdLike(text) || isNameLike(text, 3),
    );
    if (values.length === 0 && !isHeader(below, headers)) last = at + 1;
    if (isHeader(below, headers)) last = at + 1;
  }
  const texts = new Map<number, string[]>();
  for (let n = first; n <= last; n++)
    for (const { cell, column } of filled(rows[n])) {
      const list = texts.get(column) ?? [];
      const text = clean(cell.text);
      if (text !== '' && wholeNumber(text) === null && list.at(-1) !== text) list.push(text);
      texts.set(column, list);
    }
  return { texts, first, last };
};

/** The row that is a header: one that is known as such, else one of words over values, else the one word over names. */
export const findHeader = (rows: readonly SheetRow[], headers: HeaderIndex): number | null => {
  const top = rows.slice(0, headerWithin);
  const kinds = [
    (at: number) => isHeader(rows[at], headers),
    (at: number) => looksLikeUnknownHeader(rows, at),
    (at: number) => isLoneHeader(rows, at, headers),
  ];
  for (const isOne of kinds) {
    const found = top.findIndex((_, at) => isOne(at));
    if (found >= 0) return found;
  }
  return null;
};
