import { parseSnapshot } from '../core/snapshot-schema.ts';
import { newestRosters } from '../core/school/newest-rosters.ts';
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
  const [lists, assignments, pagesRead, classRosters, subjectRosters] = await Promise.all([
    person.sealed.all('section-list', parseKind('section-list')),
    loadAssignments(person),
    person.sealed.all('section-roster', parsePagesRead),
    person.sealed.all('class-roster', parseKind('class-roster')),
    person.sealed.all('subject-roster', parseKind('subject-roster')),
  ]);
  return {
    list: lists.toSorted((a, b) => b.capturedAt - a.capturedAt)[0] ?? null,
    assignments,
    sectionRosters: newestRosters(pagesRead.map(mergedSnapshot)),
    classRosters,
    subjectRosters,
    staffId: person.links.find((link) => link.platform === 'openemis')?.userKey ?? null,
  };
}
