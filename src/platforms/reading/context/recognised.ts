import type { Signal } from '../../reader.ts';
import type { KindHints } from '../../profile.ts';
import type { Context } from './context.ts';
import type { GridFacts } from '../fields/facts.ts';
import type { Grid } from '../lists/grid.ts';

/** A list of the page with a meaning: what it is, how sure we are, and on what grounds. */
export interface Recognised {
  readonly spec: KindHints;
  readonly body: Element;
  readonly grid: Grid;
  readonly facts: GridFacts;
  readonly context: Context;
  readonly score: number;
  readonly signals: readonly Signal[];
}
