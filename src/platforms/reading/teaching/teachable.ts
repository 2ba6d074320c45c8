import type { Field } from '../words/vocabulary.ts';

/** What a column of a roster can be taught to be. */
export const teachable = [
  'nationalId',
  'openemisNo',
  'otherId',
  'status',
  'birthDate',
  'gender',
  'serial',
] as const satisfies readonly Field[];
