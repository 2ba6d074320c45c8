import { parseSnapshot } from '../core/snapshot-schema.ts';
import type {
  ClassRosterSnapshot,
  SectionListSnapshot,
  SectionRosterSnapshot,
  Snapshot,
  SnapshotKind,
  SubjectRosterSnapshot,
  TeachingAssignmentsSnapshot,
} from '../core/snapshot.ts';
import { mergedSnapshot, parsePagesRead } from '../platforms/reading/merge-pages.ts';
import type { OpenPerson } from './people.ts';

/** Everything read for a person, unsealed. Small: a teacher has 3 to 8 sections of 25 to 45 students. */
export interface SchoolData {
  readonly list: SectionListSnapshot | null;
  readonly assignments: TeachingAssignmentsSnapshot | null;
  readonly sectionRosters: readonly SectionRosterSnapshot[];
  readonly classRosters: ReadonlyMap<string, ClassRosterSnapshot>;
  /** By `subjectSectionId:classId`. */
  readonly subjectRosters: ReadonlyMap<string, SubjectRosterSnapshot>;
  /** OpenEMIS staff id of the linked account; null while none is linked. */
  readonly staffId: string | null;
}

type Of<K extends SnapshotKind> = Extract<Snapshot, { kind: K }>;

const parseKind =
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
    classRosters: new Map(classRosters.map((roster) => [roster.data.classId, roster])),
    subjectRosters: new Map(
      subjectRosters.map((roster) => [`${roster.data.subjectSectionId}:${roster.data.classId}`, roster]),
    ),
    staffId: person.links.find((link) => link.platform === 'openemis')?.userKey ?? null,
  };
}
