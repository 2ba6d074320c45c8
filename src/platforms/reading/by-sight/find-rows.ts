import { isTotal } from '../words/total-row.ts';
import type { Knowledge, SeenRow } from './seen-list.ts';
import { around, heightOf, middleOf, midY, mostOf, overlapY, type Box, type TextBox } from './text-box.ts';

/** Edges this close are one edge. */
const same = 4;

/** The height a box takes: letters reach a little beyond their line, and into the next one's. */
const span = ({ cell, ink, line }: TextBox): Box => {
  const box = heightOf(cell) < line / 2 ? ink : cell;
  const less = Math.min(line / 4, heightOf(box) / 4);
  return { ...box, top: box.top + less, bottom: box.bottom - less };
};

/** What stands at one height in one column. */
const bandsOf = (column: readonly TextBox[]): Box[] => {
  const bands: Box[] = [];
  for (const box of column.map(span).sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last !== undefined && overlapY(last, box) > 0) bands[bands.length - 1] = around([last, box]);
    else bands.push(box);
  }
  return bands;
};

const pitchOf = (bands: readonly Box[]): number =>
  middleOf(bands.slice(1).map((band, n) => band.top - (bands[n]?.top ?? 0)));

type Cells = TextBox[][];

/** Every box in the one row it stands at the height of; null: one of them stands at the height of two. */
const layInto = (
  bands: readonly Box[],
  columns: readonly (readonly TextBox[])[],
  { isOneCell }: Knowledge,
): Cells[] | null => {
  const pitch = pitchOf(bands);
  // Half-way between two rows, but no farther from a row than it is to the next one.
  const edges = bands.map((band, n) => {
    const next = bands[n + 1];
    const room = Math.max(pitch - heightOf(band), 0);
    return next === undefined
      ? band.bottom + room
      : Math.min((band.bottom + next.top) / 2, band.bottom + room);
  });
  const starts = bands.map((band, n) => {
    const room = Math.max(pitch - heightOf(band), 0);
    const before = bands[n - 1];
    return before === undefined ? band.top - room : Math.max((band.top + before.bottom) / 2, band.top - room);
  });
  const rows: Cells[] = bands.map(() => columns.map(() => []));
  for (const [column, boxes] of columns.entries())
    for (const box of boxes) {
      const { top, bottom } = span(box);
      const at = bands.flatMap((_, n) =>
        Math.min(bottom, edges[n] ?? 0) - Math.max(top, starts[n] ?? 0) > 0.5 ? [n] : [],
      );
      const [first, last] = [at[0], at.at(-1)];
      if (first === undefined || last === undefined) continue;
      const { cell } = box;
      // A cell that goes down over several rows begins and ends with them.
      const covers =
        at.length > 1 &&
        cell.top <= (bands[first]?.top ?? 0) + same &&
        cell.bottom >= (bands[last]?.bottom ?? 0) - same;
      if (at.length > 1 && !covers) return null;
      for (const n of at) rows[n]?.[column]?.push(box);
    }
  const isClear = rows.every((cells) => cells.every((cell) => cell.length < 2 || isOneCell(cell)));
  return isClear ? rows : null;
};

/** `row`: has an entry in every main column; `part`: in at least half of them; `heading`: one text alone. */
type Kind = 'row' | 'part' | 'heading' | 'odd';

const kindsOf = (rows: readonly Cells[]): Kind[] => {
  const columns = rows[0]?.map((_, column) => column) ?? [];
  const has = (cells: Cells, column: number): boolean => (cells[column]?.length ?? 0) > 0;
  const main = columns.filter(
    (column) => rows.filter((cells) => has(cells, column)).length * 5 >= rows.length * 4,
  );
  const makes = columns.map((column) => mostOf(rows.flatMap((cells) => cells[column]?.[0]?.make ?? [])));
  return rows.map((cells) => {
    const own = main.filter((column) => has(cells, column));
    const alike = own.filter((column) => cells[column]?.[0]?.make === makes[column]);
    if (own.length === main.length && alike.length > 0) return 'row';
    if (own.length * 2 >= main.length && alike.length === own.length && own.length > 0) return 'part';
    return cells.filter((cell) => cell.length > 0).length === 1 ? 'heading' : 'odd';
  });
};

/** The rows, with the headings between them, up to where the list ends; null: something does not fit. */
const sift = (rows: readonly Cells[], bands: readonly Box[], wide: readonly TextBox[]): SeenRow[] | null => {
  const kinds = kindsOf(rows);
  const pitch = pitchOf(bands);
  const first = kinds.findIndex((kind) => kind === 'row' || kind === 'part');
  const last = kinds.lastIndexOf('row');
  const found: SeenRow[] = [];
  let group: string | null = null;
  let bottom = -Infinity;
  for (const [n, cells] of rows.entries()) {
    const [band, kind] = [bands[n], kinds[n]];
    if (n < first || band === undefined) continue;
    const between = wide.filter(({ ink }) => midY(ink) > bottom && midY(ink) < band.top);
    const isFar = found.length > 0 && band.top - bottom > pitch * 2 && between.length === 0;
    // Below a gap stands something else; were it more of the list, nobody could say where that ends.
    if (isFar && kinds[n - 1] !== 'heading') return n > last ? found : null;
    if (kind === 'odd') {
      // A row below the last one that is made otherwise: a sum, or an entry that must not get lost unsaid.
      if (n > last && isTotal(cells.flat()[0]?.text ?? '')) return found;
      return null;
    }
    bottom = band.bottom;
    if (kind === 'heading') {
      group = cells.flat()[0]?.text ?? group;
      continue;
    }
    if (wide.some((box) => overlapY(span(box), band) > 0)) return null;
    if (n > last && between.length > 0) return found;
    for (const { text } of between) group = text;
    found.push({ cells, group });
  }
  return found;
};

/**
 * Rows below a head, from the boxes of each column: the column with the most entries says where rows are, and each entry of
 * every other column must stand in exactly one of them. Null when no column can say so.
 */
export const findRows = (
  columns: readonly (readonly TextBox[])[],
  wide: readonly TextBox[],
  know: Knowledge,
): SeenRow[] | null => {
  const asked = new Set<number>();
  for (const bands of columns.map(bandsOf).sort((a, b) => b.length - a.length)) {
    if (asked.has(bands.length) || bands.length < 2) continue;
    const rows = layInto(bands, columns, know);
    const found = rows === null ? null : sift(rows, bands, wide);
    if (found !== null && !isOfLines(found)) return found;
    if (rows !== null && found === null) return null;
  }
  return null;
};

/** Every second row has one entry alone: second lines of rows, no rows. */
const isOfLines = (rows: readonly SeenRow[]): boolean => {
  const width = Math.max(...rows.map(({ cells }) => cells.filter((cell) => cell.length > 0).length));
  const alone = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length === 1);
  return width > 1 && alone.length * 4 > rows.length;
};
