import type { Knowledge } from './seen-list.ts';
import { around, heightOf, midY, overlapX, overlapY, type Box, type TextBox } from './text-box.ts';

/** A line of headers: what names the columns of a list below it. */
export interface Head {
  /** From left to right; several boxes where one header has several pieces. */
  readonly cells: readonly (readonly TextBox[])[];
  readonly box: Box;
}

/** Edges this close are one edge. */
const same = 2;
/** Two lists beside each other have more between them than this; two panes of one list have not. */
const gutter = 8;

const boxOf = (cell: readonly TextBox[]): Box => around(cell.map(({ cell: box }) => box));
const makeHead = (cells: readonly (readonly TextBox[])[]): Head => ({
  cells,
  box: around(cells.map(boxOf)),
});
const textOf = (cell: readonly TextBox[]): string => cell.map(({ text }) => text).join(' ');

/** Header words that stand at one height. */
const linesOf = (words: readonly TextBox[]): TextBox[][] => {
  const lines: TextBox[][] = [];
  for (const word of [...words].sort((a, b) => midY(a.ink) - midY(b.ink))) {
    const line = lines.findLast((one) =>
      one.some(
        (other) =>
          Math.abs(midY(other.ink) - midY(word.ink)) <= Math.max(word.line, other.line) / 2 ||
          (Math.abs(other.cell.top - word.cell.top) <= same &&
            Math.abs(other.cell.bottom - word.cell.bottom) <= same),
      ),
    );
    if (line === undefined) lines.push([word]);
    else line.push(word);
  }
  return lines;
};

/** Pieces that stand above each other in one header, or beside each other in one cell, are one header. */
const joinPieces = (boxes: readonly TextBox[], { isOneCell }: Knowledge): TextBox[][] => {
  const cells: TextBox[][] = [];
  for (const box of [...boxes].sort((a, b) => a.ink.left - b.ink.left)) {
    const last = cells.at(-1);
    if (last !== undefined && (overlapX(boxOf(last), box.cell) > same || isOneCell([...last, box])))
      last.push(box);
    else cells.push([box]);
  }
  return cells;
};

/** The headers from the first known word to the last, and those that go on in the same row. */
const reach = (cells: readonly (readonly TextBox[])[], know: Knowledge): (readonly TextBox[])[] => {
  const isKnown = (cell: readonly TextBox[]): boolean => know.word(textOf(cell)) !== null;
  let from = cells.findIndex(isKnown);
  let to = cells.findLastIndex(isKnown);
  const goesOn = (cell: readonly TextBox[], next: readonly TextBox[] | undefined): boolean => {
    if (next === undefined) return false;
    const [a, b] = [boxOf(cell), boxOf(next)];
    const isLevel = Math.abs(a.top - b.top) <= same && Math.abs(a.bottom - b.bottom) <= same;
    return cell[0]?.holder === next[0]?.holder || (isLevel && -overlapX(a, b) <= gutter);
  };
  while (goesOn(cells[from] ?? [], cells[from - 1])) from--;
  while (goesOn(cells[to] ?? [], cells[to + 1])) to++;
  return cells.slice(from, to + 1);
};

/** «م | الاسم | الرقم | م | الاسم | الرقم»: the same headers once more are the head of another part. */
const repeats = (cells: readonly (readonly TextBox[])[]): number => {
  const texts = cells.map(textOf);
  for (let parts = Math.min(4, texts.length >> 1); parts > 1; parts--) {
    const length = texts.length / parts;
    if (Number.isInteger(length) && length > 1 && texts.every((text, n) => text === texts[n % length]))
      return length;
  }
  return texts.length;
};

/** Where a line of headers falls apart: at a gutter between holders, when the columns beside it have none. */
const splitAtGutters = (cells: readonly (readonly TextBox[])[]): (readonly TextBox[])[][] => {
  const gaps = cells.slice(1).map((cell, n) => -overlapX(boxOf(cells[n] ?? []), boxOf(cell)));
  const holds = cells.slice(1).map((cell, n) => cells[n]?.[0]?.holder === cell[0]?.holder);
  const hasTight = gaps.some((gap, n) => gap <= same || holds[n] === true);
  const parts: (readonly TextBox[])[][] = [[]];
  cells.forEach((cell, n) => {
    const gap = gaps[n - 1] ?? 0;
    if (n > 0 && hasTight && gap > gutter && holds[n - 1] === false) parts.push([]);
    parts.at(-1)?.push(cell);
  });
  return parts;
};

/** All lines of headers: at least two known words, and at least half of what stands there. */
export const findHeads = (boxes: readonly TextBox[], know: Knowledge): Head[] => {
  const words = boxes.filter(({ text }) => know.word(text) !== null);
  const heads: Head[] = [];
  for (const line of linesOf(words)) {
    if (line.length < 2) continue;
    const band = around(line.map(({ cell, ink, line: height }) => (heightOf(cell) < height ? ink : cell)));
    const level = boxes.filter(
      ({ ink }) => overlapY(ink, band) > heightOf(ink) / 2 && midY(ink) > band.top && midY(ink) < band.bottom,
    );
    const cells = reach(joinPieces(level, know), know);
    const known = cells.filter((cell) => know.word(textOf(cell)) !== null);
    if (known.length < 2 || known.length * 2 < cells.length) continue;
    const length = repeats(cells);
    if (length < cells.length)
      for (let at = 0; at < cells.length; at += length) heads.push(makeHead(cells.slice(at, at + length)));
    else for (const part of splitAtGutters(cells)) heads.push(makeHead(part));
  }
  return heads;
};
