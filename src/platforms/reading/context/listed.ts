import type { Grid } from '../lists/grid.ts';
import type { Context } from './context.ts';
import type { Title } from './title-over.ts';

/** A list of the page that may be part of another. */
export interface Listed {
  readonly grid: Grid;
  readonly context: Context;
  /** Whether its rows are persons. */
  readonly hasNames: boolean;
  /** What stands in its column of numbers; none: it has no such column. */
  readonly serials: readonly string[];
}

/** With what stands right over it. */
export interface Titled extends Listed {
  readonly title: Title;
}
