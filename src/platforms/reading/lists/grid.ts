import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { roleOf } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** What every layout is brought to before anything is decided: columns with header texts, rows with cells. */
export interface Grid {
  /** `seen`: from where the texts stand, not from what holds them. */
  readonly shape: 'table' | 'aria' | 'items' | 'chips' | 'seen';
  readonly root: Element;
  /** Header texts of each column, outermost first; empty where the column has none. */
  readonly headers: readonly (readonly string[])[];
  /** Texts of rows that stand inside the list, before its header. */
  readonly preface: readonly string[];
  /** There is a head whose columns do not fit the rows': then position says nothing about meaning. */
  readonly headMisfits: boolean;
  /** Elements that carry headers; their text is no context. */
  readonly headerElements: readonly Element[];
  readonly rows: readonly GridRow[];
  /** Rows in the page that a user does not see. */
  readonly hiddenRows: number;
  /** Where it was looked at: whether rows come only as one scrolls. */
  readonly virtual?: boolean;
  /** Beside its rows something stands for all of them: «الصف بأكمله». */
  readonly forAll?: boolean;
  /** The list says in words that it is empty. */
  readonly saysEmpty: boolean;
}

export interface GridRow {
  readonly element: Element;
  readonly cells: readonly (Element | null)[];
  /** Text of the heading row under which the row stands («الصف السابع الأساسي»). */
  readonly group: string | null;
}

/** Text of a cell as one string, pieces joined by a blank. */
export const cellText = (cell: Element, sight: Sight): string =>
  textPieces(cell, sight)
    .map((piece) => piece.text)
    .join(' ');

/** How many of the texts the vocabulary knows, and how many texts there are. */
export const knownHeaders = (
  texts: readonly string[],
  headers: HeaderIndex,
): { readonly known: number; readonly filled: number } => {
  const filled = texts.filter((text) => text !== '');
  // «وقت التسليم: —», «— العلامة» have their value with them, and head nothing.
  const known = filled.filter(
    (text) => !/[:：]\s*\S|^[-–—]+\s|\s[-–—]+$/.test(text) && headers.fieldOf(text) !== null,
  );
  return { known: known.length, filled: filled.length };
};

/** A header row is made of words the vocabulary knows: at least two, and at least half of what stands there. */
export const looksLikeHeader = (texts: readonly string[], headers: HeaderIndex): boolean => {
  const { known, filled } = knownHeaders(texts, headers);
  return known >= 2 && known * 2 >= filled;
};

/** «— العلامة» above «6 العلامة»: a value and its label below it. */
const endsAlike = (text: string, next: string, headers: HeaderIndex): boolean => {
  const label = / (\S+)$/.exec(text)?.[1];
  return (
    label !== undefined && text !== next && next.endsWith(` ${label}`) && headers.fieldOf(label) !== null
  );
};

/**
 * What looks like a head and is followed by a row that says one of its words again, in the same place and beside other
 * texts, is a row as well: «ت | … | طالب» above «أ | … | طالب».
 */
export const goesOnLike = (
  texts: readonly string[],
  next: readonly string[],
  headers: HeaderIndex,
): boolean =>
  texts.length === next.length &&
  texts.some(
    (text, n) =>
      (text !== '' && text === next[n] && headers.fieldOf(text) !== null) ||
      endsAlike(text, next[n] ?? '', headers) ||
      (roleOf(text) !== null && !text.startsWith('ال') && roleOf(next[n] ?? '') !== null),
  ) &&
  texts.some((text, n) => text !== next[n]);
