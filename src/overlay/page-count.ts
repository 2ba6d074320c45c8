import type { CountList } from '../platforms/reading/count-list.ts';
import { makeDoor } from './script-door.ts';

/** Judging how complete a list is, by pagers, totals and filters: only where a list was recognised. */
export const countDoor = makeDoor<CountList>('count');
