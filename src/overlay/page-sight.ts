import type { See } from '../platforms/reading/recognise.ts';
import { makeDoor } from './script-door.ts';

/** Reading lists from where their texts stand: only where the structure did not say what the rows and columns are. */
export const sightDoor = makeDoor<See>('sight');
