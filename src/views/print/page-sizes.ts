import { breakLines, type TextWidth } from './break-lines.ts';
import type { CellSizes } from './paper-rows.ts';
import type { Orientation } from './paper-page.tsx';

/** What print.css makes of a page, in millimetres. */

/** Of a letterhead whose lines are known: they must be counted. */
export interface PaperHead {
  readonly start: readonly string[];
  readonly title: string;
  readonly subtitle?: string;
  readonly end: readonly string[];
}

/** A4 without the margins of `@page`. */
const pages = {
  portrait: { width: 186, height: 273 },
  landscape: { width: 273, height: 190 },
} as const;
/** Ten points at a line height of 1.5. */
export const lineHeight = 5.3;
const titleLine = 7.5;
const noteLine = 4.6;
/** Padding and border of a cell, both sides. */
const cellAir = 1.9;
const cellSide = 3.4;
/** The same where columns are many, as of marks in eight periods; their titles are smaller then, too. */
const tightSide = 1.4;
const tightTitle = 0.8;
const manyColumns = 9;
const gap = 4;
/** Signatures with the gap before them. */
export const endHeight = 34;
/** Label and air of what goes on beneath its row. */
export const tailHead = lineHeight + cellAir;
/** Browsers round; fonts that stand in for a missing letter are wider. */
const careful = 0.95;
/** Of the width: what the head's two sides, the foot's notes and the serial number take. */
const headSide = 0.25;
const footNotes = 0.8;

export const isTight = (columns: readonly unknown[]): boolean => columns.length >= manyColumns;

export function cellSizes(
  orientation: Orientation,
  columns: readonly { readonly share: number }[],
): CellSizes {
  const { width } = pages[orientation];
  const shared = columns.reduce((sum, { share }) => sum + share, 0);
  const side = isTight(columns) ? tightSide : cellSide;
  const inner = (share: number): number => careful * ((width * share) / 100 - side);
  return {
    widths: columns.map(({ share }) => inner(share)),
    whole: inner(shared),
    line: lineHeight,
    air: cellAir,
  };
}

/** The height that a page leaves to rows. `widthOf` at ten points, which is a little more than a note takes. */
export function roomOf(
  page: {
    readonly orientation: Orientation;
    readonly head: PaperHead;
    readonly columns: readonly {
      readonly title: string;
      readonly below?: string;
      readonly share: number;
    }[];
    readonly notes: readonly string[];
  },
  widthOf: TextWidth,
): number {
  const { orientation, head, columns, notes } = page;
  const { width, height } = pages[orientation];
  const lines = (texts: readonly string[], wide: number): number =>
    texts.reduce((sum, text) => sum + Math.max(1, breakLines(text, wide, widthOf).length), 0);
  const side = careful * width * headSide;
  // The title is half as large again.
  const middle = breakLines(head.title, side / 1.5, widthOf).length * titleLine;
  const beneath = head.subtitle === undefined ? 0 : lines([head.subtitle], side) * lineHeight;
  const letterhead =
    Math.max(lines(head.start, side) * lineHeight, lines(head.end, side) * lineHeight, middle + beneath) + 4;
  const { widths } = cellSizes(orientation, columns);
  // Titles are bold, which is wider.
  const scale = 1.1 * (isTight(columns) ? tightTitle : 1);
  const titles = Math.max(
    1,
    ...columns.map(({ title, below }, at) =>
      lines(below === undefined ? [title] : [title, below], (widths[at] ?? 0) / scale),
    ),
  );
  const foot = Math.max(1, lines(notes, careful * width * footNotes)) * noteLine;
  return height - letterhead - gap - (titles * lineHeight + cellAir) - gap - foot - gap;
}
