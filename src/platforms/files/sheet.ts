import { FaultError } from './fault.ts';
import { limits } from './limits.ts';
import { tidyCell } from './tidy-cell.ts';

/** What every kind of file is brought to before its meaning is asked: sheets of rows of cells. */

export interface SheetCell {
  /** As the file's own program would show it; white space kept out of the ends. */
  readonly text: string;
  /** The number behind the text, where the cell holds one: a date may be a bare number. */
  readonly number?: number;
  /** The program that wrote the file had already lost digits («9.99E+09», more than 15 digits): not to be read. */
  readonly lost?: boolean;
  /** A merged cell stands in all its places as the same object; so does one that spans. */
}

export interface SheetRow {
  /** Row number in the file, from 1. */
  readonly at: number;
  /** By column from 0; sparse files leave gaps. */
  readonly cells: readonly (SheetCell | undefined)[];
  readonly hidden: boolean;
  /** A line with more cells than the others: what stands behind the surplus separator is in the wrong columns. */
  readonly shifted?: boolean;
}

/** What was noticed about a sheet and must be said; the number says how often. */
export const sheetNotes = [
  'lost-digits',
  'formula-without-value',
  'error-values',
  'cut-cells',
  'open-quotes',
] as const;
export type SheetNote = (typeof sheetNotes)[number];

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly notes: Readonly<Partial<Record<SheetNote, number>>>;
  /** First day of the workbook's calendar: days are counted from 1900 or from 1904. */
  readonly epoch: 1900 | 1904;
}

export interface Workbook {
  readonly kind: 'xlsx' | 'csv' | 'html' | 'shown';
  readonly sheets: readonly Sheet[];
  /** As found; null where the format leaves no choice. */
  readonly encoding: string | null;
  readonly separator: string | null;
}

/** Gathers a sheet under the limits. */
export class SheetMaker {
  readonly name: string;
  readonly hidden: boolean;
  readonly epoch: 1900 | 1904;
  readonly #rows: SheetRow[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #notes: Partial<Record<SheetNote, number>> = {};

  constructor(name: string, hidden = false, epoch: 1900 | 1904 = 1900) {
    this.name = name;
    this.hidden = hidden;
    this.epoch = epoch;
  }

  note(note: SheetNote): void {
    this.#notes[note] = (this.#notes[note] ?? 0) + 1;
  }

  /** A cell under the limit of length, or undefined for an empty one. */
  cell(text: string, more: Omit<SheetCell, 'text'> = {}): SheetCell | undefined {
    const trimmed = tidyCell(text);
    if (trimmed === '' && more.lost !== true) return undefined;
    if (more.lost === true) this.note('lost-digits');
    if (trimmed.length <= limits.cell) return { text: trimmed, ...more };
    this.note('cut-cells');
    return { text: trimmed.slice(0, limits.cell), ...more };
  }

  hideColumns(from: number, to: number): void {
    for (let column = from; column <= Math.min(to, limits.columns); column++) this.#hiddenColumns.add(column);
  }

  add(at: number, cells: readonly (SheetCell | undefined)[], hidden = false, shifted = false): void {
    if (cells.length > limits.columns) throw new FaultError('too-many-columns');
    if (!cells.some((cell) => cell !== undefined)) return;
    if (this.#rows.length >= limits.rows) throw new FaultError('too-many-rows');
    this.#rows.push({ at, cells, hidden, ...(shifted ? { shifted } : {}) });
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  make(): Sheet {
    return {
      name: this.name,
      hidden: this.hidden,
      rows: this.#rows,
      hiddenColumns: this.#hiddenColumns,
      notes: this.#notes,
      epoch: this.epoch,
    };
  }
}
