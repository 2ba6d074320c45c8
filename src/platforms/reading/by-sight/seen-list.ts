import type { TextBox } from './text-box.ts';

/** A list found by where its texts stand. */
export interface SeenList {
  /** Boxes of each column's header; none: the column has no header. */
  readonly heads: readonly (readonly TextBox[])[];
  readonly rows: readonly SeenRow[];
}

export interface SeenRow {
  /** Boxes of each column, from top to bottom. */
  readonly cells: readonly (readonly TextBox[])[];
  /** The heading between the rows under which it stands. */
  readonly group: string | null;
}

/** What is known beside the boxes. */
export interface Knowledge {
  /** The meaning of a header; null: no word of a header. */
  word(text: string): string | null;
  /** Whether pieces that stand in one place stand in one cell, and are nobody else's. */
  isOneCell(boxes: readonly TextBox[]): boolean;
}
