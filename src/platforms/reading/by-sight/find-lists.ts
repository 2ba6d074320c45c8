import { boxOf, findHeads, makeHead, type Head } from './find-heads.ts';
import { findRows } from './find-rows.ts';
import { joinHalves } from './join-halves.ts';
import type { Knowledge, SeenList } from './seen-list.ts';
import { around, heightOf, midY, overlapX, overlapY, widthOf, type Box, type TextBox } from './text-box.ts';

/** Frozen panes and sticky heads are drawn twice at one place: the same text over itself is one text. */
export const once = <T extends TextBox>(boxes: readonly T[]): T[] => {
  const byText = new Map<string, T[]>();
  return boxes.filter((box) => {
    const others = byText.get(box.text) ?? [];
    byText.set(box.text, [...others, box]);
    return !others.some(
      ({ ink }) =>
        overlapX(ink, box.ink) * 2 > widthOf(box.ink) && overlapY(ink, box.ink) * 2 > heightOf(box.ink),
    );
  });
};

/** The columns a box stands in. */
const columnsAt = (box: Box, heads: readonly Box[]): number[] =>
  heads.flatMap((head, n) =>
    overlapX(box, head) > Math.max(2, Math.min(widthOf(box), widthOf(head)) / 5) ? [n] : [],
  );

/** Texts below a head by the column they stand in; `wide`: those that go over several. */
const intoColumns = (
  head: Head,
  below: readonly TextBox[],
): { readonly columns: TextBox[][]; readonly wide: TextBox[] } => {
  const heads = head.cells.map((cell) => around(cell.map(({ cell: box }) => box)));
  const columns: TextBox[][] = heads.map(() => []);
  const wide: TextBox[] = [];
  const loose: TextBox[] = [];
  for (const box of below) {
    const byCell = columnsAt(box.cell, heads);
    const at = byCell.length === 1 ? byCell : columnsAt(box.ink, heads);
    if (at.length > 1) wide.push(box);
    else if (at[0] === undefined) loose.push(box);
    else columns[at[0]]?.push(box);
  }
  // A column without a header, or one whose header stands at its other end: what stands below each other is one column.
  for (const box of loose) {
    const near = columns.flatMap((column, n) =>
      column.some(({ cell }) => overlapX(cell, box.cell) > Math.min(widthOf(cell), widthOf(box.cell)) / 2)
        ? [n]
        : [],
    );
    if (near.length > 1) wide.push(box);
    else if (near[0] === undefined) columns.push([box]);
    else columns[near[0]]?.push(box);
  }
  return { columns, wide };
};

/** Two lists beside each other have more between them than this; two panes of one list have not. */
const gutter = 8;

/** Where a line of headers falls apart: at a gutter between holders, while other columns of it have none between them. */
const splitAtGutters = (head: Head, columns: readonly (readonly TextBox[])[]): Head[] => {
  const { cells } = head;
  const extents = cells.map((cell, n) => around([boxOf(cell), ...(columns[n] ?? []).map((box) => box.cell)]));
  const between = cells.slice(1).map((cell, n) => {
    const [before, after] = [extents[n], extents[n + 1]];
    const gap = before === undefined || after === undefined ? 0 : -overlapX(before, after);
    return { gap, isHeld: cells[n]?.[0]?.holder === cell[0]?.holder };
  });
  if (!between.some(({ gap, isHeld }) => gap <= 2 || isHeld)) return [head];
  const parts: (readonly TextBox[])[][] = [[]];
  cells.forEach((cell, n) => {
    const before = between[n - 1];
    if (before !== undefined && before.gap > gutter && !before.isHeld) parts.push([]);
    parts.at(-1)?.push(cell);
  });
  return parts.map(makeHead);
};

/**
 * What a pane scrolls goes on below it, where the page has other things: of these two only the pane's own are of a list that
 * mostly stands in it.
 */
const withoutOverlaid = (below: readonly TextBox[]): readonly TextBox[] => {
  const floors = below.flatMap(({ pane, ink }) =>
    pane !== null && midY(ink) > pane.floor ? [pane.floor] : [],
  );
  if (floors.length === 0) return below;
  const floor = Math.min(...floors);
  const isOf = ({ pane }: TextBox): boolean => pane !== null && pane.floor <= floor + gutter;
  return below.filter(isOf).length * 2 < below.length
    ? below
    : below.filter((box) => isOf(box) || midY(box.ink) < floor);
};

const readBelow = (
  head: Head,
  heads: readonly Head[],
  boxes: readonly TextBox[],
  know: Knowledge,
): SeenList[] => {
  const { box } = head;
  const next = heads
    .filter((other) => other.box.top >= box.bottom - 1 && overlapX(other.box, box) > 0)
    .map((other) => other.box.top);
  const end = Math.min(...next, Infinity);
  const all = boxes.filter(
    ({ ink }) =>
      midY(ink) > box.bottom && midY(ink) < end && overlapX(ink, box) > Math.min(2, widthOf(ink) / 2),
  );
  const { columns, wide } = intoColumns(head, withoutOverlaid(all));
  const parts = splitAtGutters(head, columns);
  if (parts.length > 1) return parts.flatMap((part) => readBelow(part, heads, boxes, know));
  const rows = findRows(columns, wide, know);
  return rows === null ? [] : [{ heads: columns.map((_, n) => head.cells[n] ?? []), rows }];
};

/**
 * Lists as a person sees them: a line of words that name columns, and below it entries that stand in these columns and at
 * one height with each other. A list whose entries do not clearly stand in one row and one column is none.
 */
export const findLists = (all: readonly TextBox[], know: Knowledge): SeenList[] => {
  const boxes = once(all);
  const heads = findHeads(boxes, know);
  const lists = heads.flatMap((head) => readBelow(head, heads, boxes, know));
  return joinHalves(lists);
};
