import { parseSnapshot } from '../core/snapshot-schema.ts';
import { subjectRosterKey, type StoredSchool } from '../core/school/school-data.ts';
import type { Snapshot, SnapshotKind, TeachingAssignmentsSnapshot } from '../core/snapshot.ts';
import { parsePages } from './kept-pages.ts';
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

const parseSubjectRoster = parseKind('subject-roster');

/**
 * Alone or by class, as the answers brought them (`answer-rows.ts`): of one roster that lies in two rows the newer reading.
 * What does not parse is left out by itself.
 */
export async function loadSubjectRosters({ sealed }: OpenPerson): Promise<readonly Of<'subject-roster'>[]> {
  const rows = await sealed.all('subject-roster', (value) =>
    [value].flat().flatMap((each) => parseSubjectRoster(each) ?? []),
  );
  const newestLast = rows.flat().sort((a, b) => a.capturedAt - b.capturedAt);
  return [...new Map(newestLast.map((each) => [subjectRosterKey(each), each])).values()];
}

/** Everything read for a person as it lies in the store: the background hands it out, whoever shows it adds pages up. */
export async function loadStoredSchool(person: OpenPerson): Promise<StoredSchool> {
  const [lists, assignments, sectionPages, classRosters, subjectRosters] = await Promise.all([
    person.sealed.all('section-list', parseKind('section-list')),
    loadAssignments(person),
    person.sealed.all('section-roster', parsePages),
    person.sealed.all('class-roster', parseKind('class-roster')),
    loadSubjectRosters(person),
  ]);
  return {
    list: lists.toSorted((a, b) => b.capturedAt - a.capturedAt)[0] ?? null,
    assignments,
    sectionPages,
    classRosters,
    subjectRosters,
    staffId: person.links.find((link) => link.platform === 'openemis')?.userKey ?? null,
  };
}
