import type { MarksInput } from '../core/marks/marks-input.ts';
import type { SnapshotKind } from '../core/snapshot.ts';
import type { OpenPerson } from './people.ts';
import { loadAssignments, parseKind } from './stored-school.ts';

/** Everything read of a person that the check of mark entry uses; null before any mark was read. */
export async function loadMarksInput(person: OpenPerson): Promise<MarksInput | null> {
  const assignments = await loadAssignments(person);
  if (assignments === null) return null;
  const all = <K extends SnapshotKind>(kind: K) => person.sealed.all(kind, parseKind(kind));
  const [assessments, markRosters, subjectRosters, classRosters, entries, exemptions] = await Promise.all([
    all('assessment'),
    all('mark-roster'),
    all('subject-roster'),
    all('class-roster'),
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
