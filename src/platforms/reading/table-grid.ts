import { cellText, looksLikeHeader, saysNothingThere, type Grid, type GridRow } from './grid.ts';
import type { Sight } from './sight.ts';
import { key, wholeNumber } from './text.ts';
import type { HeaderIndex } from './vocabulary.ts';

/** Rows and cells of a table or of ARIA roles, with what they span. */
interface RawRow {
  readonly element: Element;
  readonly cells: readonly { readonly element: Element; readonly span: number; readonly down: number }[];
  readonly part: 'head' | 'body' | 'foot';
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? '1');
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : 1;
};

const childrenOf = (element: Element, ...names: readonly string[]): Element[] => {
  const found: Element[] = [];
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (names.includes(child.tagName)) found.push(child);
  return found;
};

const tableRows = (table: Element): RawRow[] => {
  const rows: RawRow[] = [];
  const add = (row: Element, part: RawRow['part']): void => {
    const cells = childrenOf(row, 'TD', 'TH').map((element) => ({
      element,
      span: spanOf(element, 'colspan'),
      down: spanOf(element, 'rowspan'),
    }));
    if (cells.length > 0) rows.push({ element: row, cells, part });
  };
  for (const child of table.children) {
    if (child.tagName === 'TR') add(child, 'body');
    const part = ({ THEAD: 'head', TBODY: 'body', TFOOT: 'foot' } as const)[child.tagName];
    if (part !== undefined) for (const row of childrenOf(child, 'TR')) add(row, part);
  }
  return rows;
};

const cellRoles = '[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

/** Names under which grids note the column of a cell; the head's cells have the same. */
const columnNames = ['aria-colindex', 'col-id', 'data-field', 'data-column-id'];

/** Pinned columns stand in a row of their own beside the others': rows of one index are one row. */
const joinByIndex = (rows: readonly Element[]): Element[][] => {
  const joined: Element[][] = [];
  const byIndex = new Map<string, Element[]>();
  for (const row of rows) {
    const index = row.getAttribute('aria-rowindex') ?? row.getAttribute('row-index');
    const before = index === null ? undefined : byIndex.get(index);
    // The same index again in the same box is another row: the numbering says nothing then.
    if (before !== undefined && before.every((other) => other.parentElement !== row.parentElement)) {
      before.push(row);
      continue;
    }
    const own = [row];
    joined.push(own);
    if (index !== null) byIndex.set(index, own);
  }
  return joined;
};

const ariaRows = (root: Element): RawRow[] => {
  const rows: RawRow[] = [];
  const own = [...root.querySelectorAll('[role=row]')].filter(
    (row) => row.closest('[role=table],[role=grid],[role=treegrid]') === root,
  );
  const places = new Map<string, number>();
  for (const parts of joinByIndex(own)) {
    const cells = parts.flatMap((row) =>
      [...row.querySelectorAll(cellRoles)].filter((cell) => cell.closest('[role=row]') === row),
    );
    const [row] = parts;
    if (row === undefined) continue;
    // Column indexes and names put pinned and reordered cells into their real order.
    const place = (cell: Element, n: number): number => {
      const index = Number(cell.getAttribute('aria-colindex') ?? NaN);
      if (Number.isInteger(index)) return index;
      const name = columnNames.map((one) => cell.getAttribute(one)).find((one) => one !== null);
      return (name === undefined || name === null ? undefined : places.get(name)) ?? n;
    };
    cells.forEach((cell, n) => {
      if (cell.getAttribute('role') !== 'columnheader') return;
      for (const one of columnNames.slice(1)) {
        const name = cell.getAttribute(one);
        if (name !== null) places.set(name, place(cell, n));
      }
    });
    const ordered = cells
      .map((element, n) => ({ element, at: place(element, n) }))
      .sort((a, b) => a.at - b.at)
      .map(({ element }) => ({
        element,
        span: spanOf(element, 'colspan'),
        down: spanOf(element, 'rowspan'),
      }));
    if (ordered.length === 0) continue;
    const head = ordered.every(({ element }) => element.getAttribute('role') === 'columnheader');
    rows.push({ element: row, cells: ordered, part: head ? 'head' : 'body' });
  }
  return rows;
};

interface Laid {
  readonly row: RawRow;
  readonly cells: (Element | null)[];
  /** Number of different cells: one alone that spans the table is a message or a group heading. */
  readonly own: number;
}

const layOut = (rows: readonly RawRow[]): Laid[] => {
  const below: { element: Element; left: number }[] = [];
  return rows.map((row) => {
    const cells: (Element | null)[] = [];
    let column = 0;
    const fill = (): void => {
      for (let hanging = below[column]; hanging !== undefined && hanging.left > 0; hanging = below[column]) {
        cells[column] = hanging.element;
        hanging.left--;
        column++;
      }
    };
    for (const cell of row.cells) {
      fill();
      for (let n = 0; n < cell.span; n++) {
        cells[column] = cell.element;
        below[column] = { element: cell.element, left: cell.down - 1 };
        column++;
      }
    }
    fill();
    return { row, cells: [...cells].map((cell) => cell ?? null), own: row.cells.length };
  });
};

/** The most frequent number of columns: the table's width. */
const widthOf = (rows: readonly Laid[]): number => {
  const counts = new Map<number, number>();
  for (const { cells, own } of rows)
    if (own > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts)
    if (count > most || (count === most && cells > width)) {
      width = cells;
      most = count;
    }
  return width;
};

/** «المجموع», «المعدل»: a row that sums up others. */
const totalWords =
  /^(?:ال)?(?:مجموع|اجمالي|معدل|متوسط)(?!\p{L})|^(?:grand |sub)?total(?!\p{L})|^(?:average|sum)(?!\p{L})/u;
export const isTotal = (text: string): boolean => totalWords.test(key(text));

/** Reads a `table`, or an element with ARIA table or grid roles, into a Grid; null when it holds no rows of cells. */
export const readTable = (
  root: Element,
  sight: Sight,
  headers: HeaderIndex,
  strangers: readonly Element[] = [],
): Grid | null => {
  const aria = root.tagName !== 'TABLE';
  const raw = aria ? ariaRows(root) : tableRows(root);
  // A header cloned into a table of its own (sticky heads) belongs to the rows below it.
  const rows = layOut([...strangers.flatMap((table) => tableRows(table)), ...raw]);
  if (rows.length === 0) return null;
  const texts = new Map<Element, string>();
  const textOf = (cell: Element | null): string => {
    if (cell === null) return '';
    let text = texts.get(cell);
    if (text === undefined) texts.set(cell, (text = cellText(cell, sight)));
    return text;
  };
  const headRows: Laid[] = [];
  const body: Laid[] = [];
  for (const laid of rows) {
    if (laid.row.part === 'foot') continue;
    if (laid.row.part === 'head') headRows.push(laid);
    else body.push(laid);
  }
  const preface: string[] = [];
  // Headers as plain rows: a letterhead may stand before them.
  if (!headRows.some(({ cells }) => looksLikeHeader([...new Set(cells)].map(textOf), headers))) {
    const at = body
      .slice(0, 9)
      .findIndex(({ cells, own }) => own > 1 && looksLikeHeader([...new Set(cells)].map(textOf), headers));
    if (at >= 0) {
      const before = body.splice(0, at + 1);
      headRows.push(...before.slice(-1));
      for (const { cells } of before.slice(0, -1))
        for (const cell of new Set(cells)) if (textOf(cell) !== '') preface.push(textOf(cell));
    }
    // All `th` and nothing known: still a header, of columns whose meaning must be asked.
    else if (headRows.length === 0 && body[0]?.row.cells.every(({ element }) => element.tagName === 'TH'))
      headRows.push(...body.splice(0, 1));
  }
  const width = Math.max(widthOf(body), body.some(({ own }) => own > 1) ? 0 : widthOf(headRows));
  const columns: string[][] = Array.from({ length: width }, () => []);
  const headerElements: Element[] = [];
  for (const { row, cells } of headRows) {
    headerElements.push(row.element);
    // A head of another width than the body says nothing about the body's columns: better no header than a shifted one.
    if (cells.length !== width) continue;
    cells.forEach((cell, column) => {
      const text = textOf(cell);
      const texts = columns[column];
      // A row of numbers in the head holds maxima («10 10 20»), no names of columns.
      if (text !== '' && wholeNumber(text) === null && texts !== undefined && texts.at(-1) !== text)
        texts.push(text);
    });
  }
  const headKey = (cells: readonly (Element | null)[]): string => cells.map(textOf).join('|');
  const headKeys = new Set(headRows.map(({ cells }) => headKey(cells)));
  const headStarts = new Set(headRows.map(({ cells }) => textOf(cells[0] ?? null)));
  const kept: (GridRow & { cells: (Element | null)[] })[] = [];
  let hiddenRows = 0;
  let saysEmpty = false;
  let group: string | null = null;
  for (const { row, cells, own } of body) {
    const alone = own === 1 && (width > 1 || body.length === 1);
    if (alone) {
      const text = textOf(cells[0] ?? null);
      if (saysNothingThere(text)) saysEmpty = !sight.hidden(row.element) || saysEmpty;
      else if (!row.element.classList.contains('child') && text !== '' && text.length <= 80) group = text;
      continue;
    }
    if (sight.hidden(row.element)) {
      hiddenRows++;
      continue;
    }
    if (own > 1 && headStarts.has(textOf(cells[0] ?? null)) && headKeys.has(headKey(cells))) continue;
    const first = cells.map(textOf).find((text) => text !== '');
    if (first === undefined || isTotal(first)) continue;
    kept.push({ element: row.element, cells: cells.slice(0, width), group });
  }
  if (width === 0 && !saysEmpty) return null;
  // A column that nobody sees says nothing, whatever its head says.
  const model = kept[0]?.cells ?? headRows.at(-1)?.cells ?? [];
  model.forEach((cell, column) => {
    if (cell === null || !sight.hidden(cell)) return;
    if (columns[column] !== undefined) columns[column] = [];
    for (const { cells } of kept) cells[column] = null;
  });
  return {
    shape: aria ? 'aria' : 'table',
    root,
    headers: columns,
    preface,
    headMisfits: kept.length > 0 && headRows.length > 0 && columns.every((texts) => texts.length === 0),
    headerElements: [...headerElements, ...strangers],
    rows: kept,
    hiddenRows,
    saysEmpty,
  };
};
