import { key } from '../reading/words/text.ts';
import type { Field, HeaderIndex } from '../reading/words/vocabulary.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** Rows in which a header that stands twice is looked for, as in `sheet-tables.ts`. */
const within = 80;

const ofPerson: ReadonlySet<Field | null> = new Set(['studentName', 'name', 'firstName']);

/** First columns of lists that stand beside each other under one header said again, and how wide each is; null: it is one list. */
const listsAcross = (
  row: SheetRow,
  headers: HeaderIndex,
): { readonly starts: readonly number[]; readonly width: number } | null => {
  const words = row.cells.map((cell) => (cell === undefined ? '' : key(cell.text)));
  const start = words.findIndex((word) => word !== '');
  const second = words.indexOf(words[start] ?? '', start + 1);
  if (start < 0 || second < 0 || row.cells[start] === row.cells[second]) return null;
  const width = second - start;
  const own = words.slice(start, second);
  const repeats = (from: number): boolean => own.every((word, n) => word === '' || words[from + n] === word);
  const named = row.cells
    .slice(start, second)
    .some((cell) => cell !== undefined && ofPerson.has(headers.fieldOf(cell.text)));
  if (own.filter((word) => word !== '').length < 2 || !named || !repeats(second)) return null;
  const starts = [start];
  for (let at = second; repeats(at); at += width) starts.push(at);
  const last = (starts.at(-1) ?? start) + width;
  // Something else at the end is no list of this form.
  return words.slice(last).some((word) => word !== '') ? null : { starts, width };
};

/**
 * A printed list is often cut in halves that stand beside each other, and two sections may. Each becomes rows of its own, in
 * its own columns; what stands above the first alone is the title of all.
 */
export const sideBySide = (rows: readonly SheetRow[], headers: HeaderIndex): readonly SheetRow[][] => {
  for (const [at, row] of rows.slice(0, within).entries()) {
    const across = listsAcross(row, headers);
    if (across === null) continue;
    const cut = ({ cells }: SheetRow, from: number): (SheetCell | undefined)[] =>
      cells.map((cell, column) => (column >= from && column < from + across.width ? cell : undefined));
    const filled = (cells: readonly (SheetCell | undefined)[]): boolean =>
      cells.some((cell) => cell !== undefined);
    const above = rows.slice(0, at);
    return across.starts.map((from) => {
      const hasTitle = above.some((each) => filled(cut(each, from)));
      return rows.flatMap((each, n) => {
        const cells = n < at && !hasTitle ? each.cells : cut(each, from);
        return filled(cells) ? [{ ...each, cells }] : [];
      });
    });
  }
  return [[...rows]];
};
