import type { MarksInput } from '../core/marks/marks-input.ts';
import type { SchoolData } from '../core/school/school-data.ts';
import type { SnapshotKind } from '../core/snapshot.ts';
import type { OpenPerson } from './people.ts';
import { loadAssignments, loadSubjectRosters, parseKind } from './stored-school.ts';

/** Everything read of a person that the check of mark entry uses; null before any mark was read. */
export async function loadMarksInput(person: OpenPerson): Promise<MarksInput | null> {
  const assignments = await loadAssignments(person);
  if (assignments === null) return null;
  const [subjectRosters, classRosters] = await Promise.all([
    loadSubjectRosters(person),
    person.sealed.all('class-roster', parseKind('class-roster')),
  ]);
  return marksInputWith(person, { assignments, subjectRosters, classRosters });
}

/** The same for whoever has the lists at hand already: a school's are large. */
export async function marksInputWith(
  person: OpenPerson,
  {
    assignments,
    subjectRosters,
    classRosters,
  }: Pick<SchoolData, 'assignments' | 'subjectRosters' | 'classRosters'>,
): Promise<MarksInput | null> {
  if (assignments === null) return null;
  const all = <K extends SnapshotKind>(kind: K) => person.sealed.all(kind, parseKind(kind));
  const [assessments, markRosters, entries, exemptions] = await Promise.all([
    all('assessment'),
    all('mark-roster'),
    all('mark-entries'),
    all('mark-exemptions'),
  ]);
  // Names alone were read so far.
  if (assessments.length === 0 && entries.length === 0) return null;
  return {
    assignments,
    assessments,
    assessmentsRead: assessments.length > 0,
    markRosters,
    subjectRosters,
    classRosters,
    entries,
    // One per class, empty where this OpenEMIS knows none: a class without one was not read.
    exemptions,
  };
}
