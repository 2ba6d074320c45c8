import type { ComponentChildren } from 'preact';
import { breakLines, type TextWidth } from './break-lines.ts';
import type { PaperRow } from './cut-pages.ts';

/** A text of a cell; `label` stands before it: a proposal below the remark it belongs to. */
export interface Passage {
  readonly label?: string;
  readonly text: string;
}
/** A word or number of ours; texts of people; or a sign of one line: a tick, a box to tick. */
export type PaperCell = string | readonly Passage[] | { readonly sign: ComponentChildren };

/** What a cell shows of its passages, and whether more follows beneath the row. */
export interface LaidCell {
  readonly passages: readonly Passage[];
  readonly goesOn: boolean;
  /** A word or a number of ours, not a text with a direction of its own. */
  readonly plain: boolean;
  readonly sign?: ComponentChildren;
}
export interface LaidTail {
  /** The column it continues. */
  readonly column: number;
  readonly label: string | null;
  /** Of the whole text: a part may begin with a word of the other direction. */
  readonly direction: 'rtl' | 'ltr';
}
export interface LaidRow extends PaperRow {
  readonly cells: readonly LaidCell[];
  readonly heads: readonly LaidTail[];
}

export interface CellSizes {
  /** Millimetres that texts have, column by column. */
  readonly widths: readonly number[];
  /** The same for what goes on beneath a row. */
  readonly whole: number;
  readonly line: number;
  /** Air above and below the texts of a row. */
  readonly air: number;
}

/** Lines of a cell at the most; a longer text goes on beneath the row, in the whole width of the table. */
const mostLines = 14;

/** How a row stands on paper: none of it is lost, however long its texts are. */
export function layRow(row: readonly PaperCell[], sizes: CellSizes, widthOf: TextWidth): LaidRow {
  const cells: LaidCell[] = [];
  const heads: LaidTail[] = [];
  const tails: (readonly string[])[] = [];
  let most = 1;
  row.forEach((cell, column) => {
    if (typeof cell !== 'string' && 'sign' in cell) {
      cells.push({ passages: [], goesOn: false, plain: true, sign: cell.sign });
      return;
    }
    const passages = (typeof cell === 'string' ? [{ text: cell }] : cell).filter(({ text }) => text !== '');
    const broken = passages.map(({ label = '', text }) => {
      const before = label === '' ? '' : `${label}: `;
      return { before, lines: breakLines(before + text, sizes.widths[column] ?? sizes.whole, widthOf) };
    });
    const count = broken.reduce((sum, { lines }) => sum + lines.length, 0);
    // The last line of a cell that goes on says so.
    let room = count > mostLines ? mostLines - 1 : mostLines;
    most = Math.max(most, Math.min(count, mostLines));
    const shown: Passage[] = [];
    passages.forEach((passage, at) => {
      const { before = '', lines = [] } = broken[at] ?? {};
      const here = lines.slice(0, room).join('').slice(before.length);
      room -= Math.min(room, lines.length);
      if (here !== '') shown.push({ ...passage, text: here });
      const rest = passage.text.slice(here.length);
      if (rest === '') return;
      const label = here === '' ? (passage.label ?? null) : null;
      heads.push({ column, label, direction: directionOf(passage.text) });
      tails.push(breakLines(rest, sizes.whole, widthOf));
    });
    cells.push({ passages: shown, goesOn: count > mostLines, plain: typeof cell === 'string' });
  });
  return { cells, heads, tails, height: most * sizes.line + sizes.air };
}

/** As `dir="auto"` has it: that of the first letter. */
const directionOf = (text: string): 'rtl' | 'ltr' =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(/\p{L}/u.exec(text)?.[0] ?? 'ا') ? 'rtl' : 'ltr';
