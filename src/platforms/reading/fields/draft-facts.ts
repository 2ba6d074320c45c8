import type { Grid, GridRow } from '../lists/grid.ts';
import type { Chunk } from '../page/chunks.ts';
import type { Field } from '../words/vocabulary.ts';

/** A row while its values are being brought to fields. */
export interface DraftRow {
  readonly row: GridRow;
  readonly values: Map<Field, Chunk>;
  /** What stands in its cells, column by column. */
  readonly cells: readonly (readonly Chunk[])[];
}

/** What is known of a list so far; each step of reading it adds to this. The fields are those of `GridFacts`. */
export interface DraftFacts {
  readonly grid: Grid;
  readonly rows: readonly DraftRow[];
  readonly stated: Set<Field>;
  readonly inferred: Set<Field>;
  readonly denied: Set<Field>;
  readonly unclear: Set<Field>;
  unknownNames: number;
  unknownColumns: number;
  unknownNumbers: number;
}

/** Gives a row the number that stood before or beside its person's name: of a kind that the page does not say. */
export const giveOtherId = (values: Map<Field, Chunk>, id: Chunk | null | undefined): void => {
  if (id !== null && id !== undefined && !values.has('otherId')) values.set('otherId', id);
};
