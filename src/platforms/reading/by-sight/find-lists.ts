import { findHeads, type Head } from './find-heads.ts';
import { findRows } from './find-rows.ts';
import { joinHalves } from './join-halves.ts';
import type { Knowledge, SeenList } from './seen-list.ts';
import { around, heightOf, midY, overlapX, overlapY, widthOf, type Box, type TextBox } from './text-box.ts';

/** Frozen panes and sticky heads are drawn twice at one place: the same text over itself is one text. */
const once = (boxes: readonly TextBox[]): TextBox[] => {
  const byText = new Map<string, TextBox[]>();
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

const readBelow = (
  head: Head,
  heads: readonly Head[],
  boxes: readonly TextBox[],
  know: Knowledge,
): SeenList | null => {
  const { box } = head;
  const next = heads
    .filter((other) => other.box.top >= box.bottom - 1 && overlapX(other.box, box) > 0)
    .map((other) => other.box.top);
  const end = Math.min(...next, Infinity);
  const below = boxes.filter(
    ({ ink }) =>
      midY(ink) > box.bottom && midY(ink) < end && overlapX(ink, box) > Math.min(2, widthOf(ink) / 2),
  );
  const { columns, wide } = intoColumns(head, below);
  const rows = findRows(columns, wide, know);
  if (rows === null) return null;
  return { heads: columns.map((_, n) => head.cells[n] ?? []), rows };
};

/**
 * Lists as a person sees them: a line of words that name columns, and below it entries that stand in these columns and at
 * one height with each other. A list whose entries do not clearly stand in one row and one column is none.
 */
export const findLists = (all: readonly TextBox[], know: Knowledge): SeenList[] => {
  const boxes = once(all);
  const heads = findHeads(boxes, know);
  const lists = heads.flatMap((head) => readBelow(head, heads, boxes, know) ?? []);
  return joinHalves(lists);
};
