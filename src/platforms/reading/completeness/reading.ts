import type { Snapshot } from '../../../core/snapshot.ts';
import type { CountList } from './count-list.ts';

/** Where a row of the snapshot stands in the page. */
export interface RowAt {
  readonly element: Element;
  /** The row's number in the snapshot, from 1. */
  readonly row: number;
}

/** What a page holds, read but not yet counted. */
export interface Reading {
  readonly kind: Snapshot['kind'];
  readonly rows: readonly RowAt[];
  /** Only names were read, of no student a number that the page names; or entries like those read stand elsewhere, too. */
  readonly mayGoOn: boolean;
  /** How complete it is, is judged by what `count` knows of pagers, totals and filters. */
  readonly snapshot: (count: CountList) => Snapshot;
}

/** What every snapshot of a page begins with. */
export type Head = Omit<Snapshot, 'kind' | 'data' | 'completeness' | 'academicPeriod'>;
