import { classOf } from '../../own-parts.ts';
import type { Grid, GridRow } from './grid.ts';
import { clean } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';

/** A printed sheet with the same head twice or thrice in a row: its entries stand side by side, and go on below each other. */
export const unfold = (whole: Grid): Grid => {
  // What parts the halves is a column of nothing.
  const isGap = whole.headers.map(
    (texts, n) =>
      texts.length === 0 && whole.rows.every(({ cells }) => clean(cells[n]?.textContent ?? '') === ''),
  );
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, n) => isGap[n] !== true);
  const grid = unfoldEven({
    ...whole,
    headers: kept(whole.headers),
    rows: whole.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  });
  return grid.headers.length < kept(whole.headers).length ? grid : unfoldEven(whole);
};
const isEmpty = (cell: Element | null): boolean => clean(cell?.textContent ?? '') === '';

/** A sheet of pictures: whole names in every cell that says anything, several in a row and no head. */
const areAllNames = ({ headers, rows }: Grid): boolean => {
  if (headers.length < 2 || headers.some((texts) => texts.length > 0)) return false;
  const cells = rows.flatMap((row) => row.cells.filter((cell) => !isEmpty(cell)));
  const names = cells.map((cell) => clean(cell?.textContent ?? ''));
  return (
    rows.length > 1 &&
    cells.length > rows.length &&
    new Set(names).size === names.length &&
    names.every((name) => isNameLike(name, 3))
  );
};

/** A picture and a name, and beside it a picture and a name: cells of the same class, and a whole name in the same place of each part. */
const arePersonsBeside = (rows: readonly GridRow[], width: number): boolean => {
  const [first] = rows;
  if (first === undefined || rows.length < 3) return false;
  const classes = first.cells.map((cell) => classOf(cell));
  const names = (at: number): boolean =>
    rows.every(({ cells }, n) => {
      const text = clean(cells[at]?.textContent ?? '');
      return (n === rows.length - 1 && at >= width && text === '') || holdsWholeName(cells[at]);
    });
  return (
    classes.every((one, n) => one !== '' && one === classes[n % width]) &&
    Array.from({ length: width }, (_, n) => n).some((n) =>
      classes.every((_, at) => at % width !== n || names(at)),
    )
  );
};
/** A name of three words or more, whatever stands beside it in the cell. */
export const holdsWholeName = (cell: Element | null | undefined): boolean =>
  cell != null && [cell, ...cell.querySelectorAll('*')].some((one) => isNameLike(clean(one.textContent), 3));

const unfoldEven = (grid: Grid): Grid => {
  const { headers, rows } = grid;
  if (areAllNames(grid))
    return {
      ...grid,
      headers: [[]],
      rows: rows.flatMap((row) =>
        row.cells.flatMap((cell) =>
          cell === null || isEmpty(cell) ? [] : { ...row, element: cell, cells: [cell] },
        ),
      ),
    };
  const heads = headers.map((texts) => texts.join('|'));
  const isBare = heads.every((head) => head === '');
  const parts = [2, 3].find((count) => {
    const width = heads.length / count;
    if (!Number.isInteger(width) || width < 2) return false;
    return isBare ? arePersonsBeside(rows, width) : heads.every((head, n) => head === heads[n % width]);
  });
  if (parts === undefined || (!isBare && new Set(heads.filter((head) => head !== '')).size < 2)) return grid;
  const width = heads.length / parts;
  const partOf = (row: GridRow, n: number): GridRow[] => {
    const cells = row.cells.slice(n * width, (n + 1) * width);
    // The last part may end before the others do.
    return cells.some((cell) => clean(cell?.textContent ?? '') !== '')
      ? [{ ...row, element: cells.find((cell) => cell !== null) ?? row.element, cells }]
      : [];
  };
  const all = Array.from({ length: parts }, (_, n) => n);
  return {
    ...grid,
    headers: headers.slice(0, width),
    // Below a head each part goes down by itself; persons side by side go on from row to row.
    rows: isBare
      ? rows.flatMap((row) => all.flatMap((n) => partOf(row, n)))
      : all.flatMap((n) => rows.flatMap((row) => partOf(row, n))),
  };
};
