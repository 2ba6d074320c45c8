import { parseSnapshot } from '../core/snapshot-schema.ts';
import type { Snapshot, SnapshotKind } from '../core/snapshot.ts';
import type { MarksInput } from '../core/marks/marks-input.ts';
import type { OpenPerson } from './people.ts';
import { loadAssignments } from './school-data.ts';

type Of<K extends SnapshotKind> = Extract<Snapshot, { kind: K }>;

const all = <K extends SnapshotKind>(person: OpenPerson, kind: K): Promise<Of<K>[]> =>
  person.sealed.all(kind, (value) => {
    const snapshot = parseSnapshot(value);
    return snapshot?.kind === kind ? (snapshot as Of<K>) : null;
  });

/** Everything read of a person that the check of mark entry uses; null while no assignments were read. */
export async function loadMarksInput(person: OpenPerson): Promise<MarksInput | null> {
  const assignments = await loadAssignments(person);
  if (assignments === null) return null;
  const [assessments, markRosters, subjectRosters, classRosters, entries, exemptions] = await Promise.all([
    all(person, 'assessment'),
    all(person, 'mark-roster'),
    all(person, 'subject-roster'),
    all(person, 'class-roster'),
    all(person, 'mark-entries'),
    all(person, 'mark-exemptions'),
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
