import { childrenOf } from '../../own-parts.ts';

/** Rows and cells of a table or of ARIA roles, with what they span. */
export interface RawRow {
  readonly element: Element;
  readonly cells: readonly { readonly element: Element; readonly span: number; readonly down: number }[];
  readonly part: 'head' | 'body' | 'foot';
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? '1');
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : 1;
};

const childrenNamed = (element: Element, ...names: readonly string[]): Element[] =>
  childrenOf(element).filter((child) => names.includes(child.tagName));

export const tableRows = (table: Element): RawRow[] => {
  const rows: RawRow[] = [];
  const add = (row: Element, part: RawRow['part']): void => {
    const cells = childrenNamed(row, 'TD', 'TH').map((element) => ({
      element,
      span: spanOf(element, 'colspan'),
      down: spanOf(element, 'rowspan'),
    }));
    if (cells.length > 0) rows.push({ element: row, cells, part });
  };
  for (const child of childrenOf(table)) {
    if (child.tagName === 'TR') add(child, 'body');
    const part = ({ THEAD: 'head', TBODY: 'body', TFOOT: 'foot' } as const)[child.tagName];
    if (part !== undefined) for (const row of childrenNamed(child, 'TR')) add(row, part);
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

/** A head over a column of buttons may have no role: with it there are as many as the rows have cells. */
const withBareHeads = (rows: readonly RawRow[]): readonly RawRow[] => {
  const width = rows.find(({ part }) => part === 'body')?.cells.length ?? 0;
  return rows.map((row) => {
    const box = row.cells[0]?.element.parentElement ?? null;
    const boxes = box === null ? [] : childrenOf(box);
    return row.part === 'head' &&
      row.cells.length < width &&
      boxes.length === width &&
      row.cells.every(({ element }) => boxes.includes(element)) &&
      rows.every(({ part, cells }) => part === 'head' || cells.length === width)
      ? { ...row, cells: boxes.map((element) => ({ element, span: 1, down: 1 })) }
      : row;
  });
};

export const ariaRows = (root: Element): RawRow[] => {
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
  const whole = withBareHeads(rows);
  // Rows that are moved about as one scrolls stand in no order: their numbers give it.
  const at = whole.map(({ element, part }) =>
    part === 'head' ? -1 : Number(element.getAttribute('aria-rowindex') ?? NaN),
  );
  if (at.some((index) => Number.isNaN(index))) return [...whole];
  return whole
    .map((row, n) => ({ row, index: at[n] ?? 0 }))
    .sort((a, b) => a.index - b.index)
    .map(({ row }) => row);
};
