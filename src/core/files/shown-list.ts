import type { Completeness } from '../snapshot.ts';

/**
 * A list that a page showed when a person pressed our button there: cells of text, like a file's. It is in no store; it
 * goes from the page to the preview of files and is gone with either.
 */
export interface ShownList {
  /** What is said beside every result in the place of a file's name. */
  readonly name: string;
  /** When it was read, ms since the epoch. */
  readonly at: number;
  /** Statements above the list, its header, its rows. */
  readonly rows: readonly (readonly string[])[];
  /** What the page itself said of how much of the list it showed. */
  readonly completeness: Completeness;
}

/** Told from whatever else a preview is made of: a chosen file. */
export const isShownList = <T extends object>(source: T | ShownList): source is ShownList => 'rows' in source;
