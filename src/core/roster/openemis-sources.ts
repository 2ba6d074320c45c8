import type { ClassRosterSnapshot, Snapshot, SubjectRosterSnapshot } from '../snapshot.ts';

export const isFile = (snapshot: Snapshot | null): boolean => snapshot?.source.platform === 'file';

/**
 * The lists of OpenEMIS that a section is held against. Its REST service has two, and one without the other is half a
 * reading; a class list that a person gave as a file is all there is to be had.
 */
export const openemisSources = (
  subjectRoster: SubjectRosterSnapshot | null,
  classRoster: ClassRosterSnapshot | null,
): readonly (SubjectRosterSnapshot | ClassRosterSnapshot | null)[] =>
  subjectRoster === null && isFile(classRoster) ? [classRoster] : [subjectRoster, classRoster];
