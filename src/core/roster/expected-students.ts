import type { ClassRosterSnapshot, StudentRow, SubjectRosterSnapshot } from '../snapshot.ts';

/**
 * Who should stand in a section by OpenEMIS. Marks are entered against the subject list, the class list says who sits
 * there; a student may be in one and not the other (peers.md A.3 i), so both are read.
 */
export interface ExpectedStudent {
  /** Row numbers are those of the joined list, from 1. */
  readonly row: StudentRow;
  /**
   * current: in both lists and enrolled; class-only, subject-only: in one of them; left: withdrawn, transferred or
   * otherwise not enrolled, kept so that a name still standing on Darsak is explained.
   */
  readonly standing: 'current' | 'class-only' | 'subject-only' | 'left';
}

export function expectedStudents(
  subjectRoster: SubjectRosterSnapshot | null,
  classRoster: ClassRosterSnapshot | null,
): ExpectedStudent[] {
  const inSubject = byKey(subjectRoster?.data.students ?? []);
  const inClass = byKey(classRoster?.data.students ?? []);
  const keys = new Set([...inClass.keys(), ...inSubject.keys()]);
  return [...keys].map((key, index) => {
    const subject = inSubject.get(key);
    const member = inClass.get(key);
    const row = subject ?? member;
    if (row === undefined) throw new Error('A key without a row');
    return {
      row: { ...row, row: index + 1 },
      standing: standing(subject, member, subjectRoster, classRoster),
    };
  });
}

function standing(
  subject: StudentRow | undefined,
  member: StudentRow | undefined,
  subjectRoster: SubjectRosterSnapshot | null,
  classRoster: ClassRosterSnapshot | null,
): ExpectedStudent['standing'] {
  const enrolled = (row: StudentRow | undefined): boolean => row !== undefined && isEnrolled(row);
  if (!enrolled(subject) && !enrolled(member)) return 'left';
  // A list that could not be read says nothing about who is in it.
  if (subjectRoster === null || classRoster === null) return 'current';
  if (enrolled(subject) && enrolled(member)) return 'current';
  if (enrolled(member)) return 'class-only';
  // Enrolled in the subject list, but the class list says withdrawn: the class list is the enrolment.
  return member === undefined ? 'subject-only' : 'left';
}

/** At the end of a year nearly everybody is graduated, promoted or repeated (contract C4); that is not "left". */
const isEnrolled = (row: StudentRow): boolean => row.status !== 'WITHDRAWN' && row.status !== 'TRANSFERRED';

/** A student in two rows of one list (transferred there and back) counts once, by the enrolled row. */
function byKey(rows: readonly StudentRow[]): Map<string, StudentRow> {
  const found = new Map<string, StudentRow>();
  for (const row of rows) {
    const key = row.sourceKey ?? `row:${row.row}`;
    const before = found.get(key);
    if (before === undefined || (!isEnrolled(before) && isEnrolled(row))) found.set(key, row);
  }
  return found;
}
