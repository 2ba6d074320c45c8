import type {
  ClassRosterSnapshot,
  SectionListSnapshot,
  SectionRosterSnapshot,
  SubjectRosterSnapshot,
  TeachingAssignmentsSnapshot,
} from '../snapshot.ts';

/** Everything read for a person, as it lies at hand. Small: a teacher has 3 to 8 sections of 25 to 45 students. */
export interface SchoolData {
  readonly list: SectionListSnapshot | null;
  readonly assignments: TeachingAssignmentsSnapshot | null;
  /** Pages of one roster already added up. */
  readonly sectionRosters: readonly SectionRosterSnapshot[];
  readonly classRosters: readonly ClassRosterSnapshot[];
  readonly subjectRosters: readonly SubjectRosterSnapshot[];
  /** OpenEMIS staff id of the linked account; null while none is linked. */
  readonly staffId: string | null;
}

/** The same as it is kept: of each roster the pages that were read, in their order, not added up. */
export interface StoredSchool extends Omit<SchoolData, 'sectionRosters'> {
  readonly sectionPages: readonly (readonly SectionRosterSnapshot[])[];
}

/** `subjectSectionId:classId`: one subject section in one class. */
export const subjectRosterKey = ({ data }: Pick<SubjectRosterSnapshot, 'data'>): string =>
  `${data.subjectSectionId}:${data.classId}`;
