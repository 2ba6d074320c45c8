import type { ListHint } from '../../profile.ts';
import { saysNothingThere } from '../words/empty-words.ts';
import { cellText, type Grid, type GridRow } from '../lists/grid.ts';
import { shownRoots } from '../page/shown-roots.ts';
import type { Sight } from '../page/sight.ts';
import { isTotal } from '../words/total-row.ts';
import { clean, key } from '../words/text.ts';
import { headerWords, type Field, type HeaderIndex } from '../words/vocabulary.ts';
import { oneList } from './one-list.ts';
import { isHead } from './rows-around.ts';
import { further } from './second-half.ts';
import { elementAt, queryAll } from './ways.ts';
import { withoutStaff } from './without-staff.ts';

/** The row that names the columns: the last of the table's head, or its first row. */
export const headRowOf = (row: Element): HTMLTableRowElement | null => {
  const table = row.tagName === 'TR' ? row.closest('table') : null;
  return table === null ? null : (table.tHead?.rows[table.tHead.rows.length - 1] ?? table.rows[0] ?? null);
};

/** What stands above a cell of a table, in the last row of its head or its first row; null where there is no table. */
export const headAbove = (row: Element, at: string): string | null => {
  const head = headRowOf(row);
  const cell = elementAt(row, at)?.closest('td,th') ?? null;
  if (head === null || head === row || cell?.parentElement !== row) return null;
  const text = clean(head.cells[(cell as HTMLTableCellElement).cellIndex]?.textContent ?? '');
  return text === '' ? null : text;
};

/**
 * The list that a person showed on a page of this kind. Null when it is not there any more, or when a column has another
 * header now than when it was shown: then the page is recognised, or asked about, like any other.
 */
export const taughtGrid = (
  body: Element,
  hint: ListHint,
  sight: Sight,
  headers: HeaderIndex,
): Grid | null => {
  const fields = Object.entries(hint.fields) as [Field, { readonly at: string; readonly head?: string }][];
  const rows: GridRow[] = [];
  let hiddenRows = 0;
  let saysEmpty = false;
  const found = shownRoots(body)
    .filter((root) => root.ownerDocument === body.ownerDocument)
    .flatMap((root) => queryAll(root, hint.rows));
  const [first] = found;
  if (first === undefined) return null;
  const moved = fields.some(
    ([, { at, head }]) =>
      head !== undefined && !found.some((row) => key(headAbove(row, at) ?? '') === key(head)),
  );
  if (moved) return null;
  const halves = [0, ...(hint.again === undefined ? [] : [hint.again])].toSorted((a, b) => a - b);
  const persons = withoutStaff(
    oneList(
      found,
      fields.map(([, { at }]) => at),
    ),
    sight,
  );
  const places = halves.flatMap((by) => persons.map((element) => ({ element, by })));
  for (const { element, by } of places) {
    if (element === headRowOf(element) && fields.some(([, { head }]) => head !== undefined)) continue;
    const text = cellText(element, sight);
    if (saysNothingThere(text)) saysEmpty = true;
    if (text === '' || saysNothingThere(text) || isTotal(text)) continue;
    const cells = fields.map(([, { at }]) => elementAt(element, further(at, by)));
    const lead = cells[0] ?? null;
    if (lead !== null && isHead(cellText(lead, sight), headers)) continue;
    // The last line of a sheet in halves may hold one person only.
    if (by !== 0 && cells.every((cell) => cell === null || cellText(cell, sight) === '')) continue;
    if (sight.hidden(element)) hiddenRows++;
    else rows.push({ element, cells, group: null });
  }
  return {
    shape: 'items',
    root: first.parentElement ?? body,
    // The shared word of each field: the rest of the reading treats the column as if its page had said it.
    headers: fields.map(([field]) => [headerWords[field].split('|')[0] ?? '']),
    preface: [],
    headMisfits: false,
    headerElements: [],
    rows,
    hiddenRows,
    saysEmpty,
  };
};
