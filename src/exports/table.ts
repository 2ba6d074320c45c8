/** What is exported: one table, or several as the sheets of one file. Texts come ready, in the reader's language. */

/** How a cell stands out; `null` in a cell is an empty cell, never a zero. */
export type Look = 'good' | 'due' | 'late' | 'quiet';

export type Value = string | number | null;
export type Cell = Value | { readonly value: Value; readonly look: Look };

export interface Column {
  readonly title: string;
  /** In characters; chosen from the title when left out. */
  readonly width?: number;
  /** Digits that are no number: kept as text in every program (leading zeros, 15 digits and more). */
  readonly id?: boolean;
  /** Long text: broken into lines inside its cell. */
  readonly wrap?: boolean;
}

export interface Table {
  /** Name of the sheet; made fit for a sheet's rules by the writer. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines above the header: what this is, of which school, read when. In XLSX only: CSV is for programs. */
  readonly lead?: readonly string[];
}

export const valueOf = (cell: Cell | undefined): Value =>
  cell === undefined || cell === null ? null : typeof cell === 'object' ? cell.value : cell;

export const lookOf = (cell: Cell | undefined): Look | null =>
  typeof cell === 'object' && cell !== null ? cell.look : null;
