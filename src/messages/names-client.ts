import type { RosterStates } from '../core/school/roster-states.ts';
import { createClient } from './client.ts';
import { marksMessages } from './marks.ts';

/** Hands in how the names of the sections stand; loaded with the first check, so that no other page carries it. */
const send = createClient({ 'marks.names': marksMessages['marks.names'] });

export const keepNames = (names: RosterStates): Promise<unknown> => send('marks.names', names);
