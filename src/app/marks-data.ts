import type { MarksInput } from '../core/marks/marks-input.ts';
import type { SnapshotKind } from '../core/snapshot.ts';
import type { OpenPerson } from './people.ts';
import { loadAssignments, parseKind } from './school-data.ts';

/** Everything read of a person that the check of mark entry uses; null while no assignments were read. */
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
  return {
    assignments,
    assessments,
    assessmentsRead: assessments.length > 0,
    markRosters,
    subjectRosters,
    classRosters,
    entries,
    exemptions: exemptions.length === 0 ? null : exemptions,
  };
}
