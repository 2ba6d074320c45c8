import type { StudentStatusCode } from '../snapshot.ts';

/** The letters of `MarkRosterSnapshot.sections.members`: the status of each student in the subject section. */
const letters: Readonly<Record<StudentStatusCode, string>> = {
  CURRENT: 'C',
  TRANSFERRED: 'T',
  WITHDRAWN: 'W',
  GRADUATED: 'G',
  PROMOTED: 'P',
  REPEATED: 'R',
  UNKNOWN: 'U',
};
const statuses = new Map(
  Object.entries(letters).map(([status, letter]) => [letter, status as StudentStatusCode]),
);

/** null: the student is not of this subject section. */
export const packMembers = (members: readonly (StudentStatusCode | null)[]): string =>
  members.map((status) => (status === null ? '.' : letters[status])).join('');

/** A letter that is none of ours stands for a status nobody can tell. */
export const unpackMembers = (packed: string): (StudentStatusCode | null)[] =>
  [...packed].map((letter) => (letter === '.' ? null : (statuses.get(letter) ?? 'UNKNOWN')));
