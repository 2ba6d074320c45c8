import type { shownListOf } from '../platforms/ajyal/shown-list.ts';
import type { CountList } from '../platforms/reading/completeness/count-list.ts';
import { makeDoor } from './script-door.ts';

/** What is only needed where a list was recognised. */
export interface ListTools {
  /** Judging how complete a list is, by pagers, totals and filters. */
  readonly countList: CountList;
  /** A list as a person takes it over. */
  readonly shownListOf: typeof shownListOf;
}

export const countDoor = makeDoor<ListTools>('count');
