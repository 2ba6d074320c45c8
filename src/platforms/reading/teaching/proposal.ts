import type { Field } from '../words/vocabulary.ts';

/** A place that repeats in every row, with what stands there. */
export interface TaughtColumn {
  /** Way from the row: `td:nth-child(2)>span:nth-child(1)`. */
  readonly at: string;
  readonly head: string | null;
  /** What it seems to be, by its header or its values; the person decides. */
  readonly guess: Field | null;
  /** The first rows' texts; of rows without one an empty text. */
  readonly samples: readonly string[];
  /** The places of a name whose parts stand in columns of their own, in the order in which they make the name. */
  readonly parts?: readonly Pick<TaughtColumn, 'at' | 'head'>[];
}

export interface Proposal {
  /** CSS selector of the rows. */
  readonly rows: string;
  /** Rows in which a name stands at the place that was shown. */
  readonly count: number;
  readonly columns: readonly TaughtColumn[];
  /** Place of the column of names in `columns`. */
  readonly name: number;
  /** The same once more in each row, so many cells further: the halves of a sheet. */
  readonly again?: number;
}
