import type { Grid } from '../lists/grid.ts';
import type { Counted } from '../words/counted-nouns.ts';

/** The list whose signs are read. */
export interface SignedList {
  readonly grid: Grid;
  readonly counted: Counted;
  /** The section the list is of. */
  readonly section: string | null;
  readonly read: number;
  /** Rows of teachers among the students. */
  readonly staff: number;
}
