import { parseSnapshot } from '../core/snapshot-schema.ts';
import type { SchoolData } from '../core/school/school-data.ts';
import type { Snapshot, SnapshotKind, TeachingAssignmentsSnapshot } from '../core/snapshot.ts';
import { mergedSnapshot, parsePagesRead } from '../platforms/reading/merge-pages.ts';
import type { OpenPerson } from './people.ts';

type Of<K extends SnapshotKind> = Extract<Snapshot, { kind: K }>;

export const parseKind =
  <K extends SnapshotKind>(kind: K) =>
  (value: unknown): Of<K> | null => {
    const snapshot = parseSnapshot(value);
    return snapshot?.kind === kind ? (snapshot as Of<K>) : null;
  };

export const loadAssignments = (person: OpenPerson): Promise<TeachingAssignmentsSnapshot | null> =>
  person.sealed.get('teaching-assignments', 'own', parseKind('teaching-assignments'));

export async function loadSchoolData(person: OpenPerson): Promise<SchoolData> {
  const [list, assignments, pagesRead, classRosters, subjectRosters] = await Promise.all([
    person.sealed.get('section-list', 'own', parseKind('section-list')),
    loadAssignments(person),
    person.sealed.all('section-roster', parsePagesRead),
    person.sealed.all('class-roster', parseKind('class-roster')),
    person.sealed.all('subject-roster', parseKind('subject-roster')),
  ]);
  return {
    list,
    assignments,
    sectionRosters: pagesRead.map(mergedSnapshot),
    classRosters,
    subjectRosters,
    staffId: person.links.find((link) => link.platform === 'openemis')?.userKey ?? null,
  };
}
