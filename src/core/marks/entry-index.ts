import type { MarkEntriesSnapshot } from '../snapshot.ts';
import { unpackEntries, type Entry, type EntryKind } from './packed-entries.ts';

/** The entry that counts for one student, subject and period in the whole school. */
export interface CountingEntry extends Pick<Entry, 'kind'> {
  readonly classId: string;
  /** Any row of the student in any class has a number: what OpenEMIS' own report asks. */
  readonly anyNumber: boolean;
}

/** How well the entries of one class and subject are known. */
export type Coverage = 'complete' | 'partial' | 'none';

export interface EntryIndex {
  readonly column: (column: ColumnRef) => EntryColumn;
  readonly coverage: (classId: string, assessmentId: string, subjectId: string) => Coverage;
  /** The entries of the class are known by its own students (`ofMembers`), not by its rows. */
  readonly byMembers: (classId: string, assessmentId: string, subjectId: string) => boolean;
  /** The whole school was asked for this subject, so no entry in another class is overlooked. */
  readonly schoolWide: (assessmentId: string, subjectId: string) => boolean;
}

/** One subject and period of an assessment, over all classes. */
export interface EntryColumn {
  /** Of entries that say the same the same object; null: nobody has an entry. */
  readonly find: ((studentId: string) => CountingEntry | null) | null;
  /** Students of the class who have a row, whatever is in it. */
  readonly rowsIn: (classId: string) => number;
}

export interface ColumnRef {
  readonly assessmentId: string;
  readonly subjectId: string;
  readonly periodId: string;
}

const keyOf = ({ assessmentId, subjectId, periodId }: ColumnRef): string =>
  `${assessmentId}|${subjectId}|${periodId}`;

interface Column {
  readonly byStudent: Map<string, { readonly entry: CountingEntry; readonly created: number }>;
  readonly rows: Map<string, Set<string>>;
}

const emptyColumn = (): Column => ({ byStudent: new Map(), rows: new Map() });

/**
 * The latest row of a student counts, over all classes of the school, as the Results page shows it (contract C3); of two rows of the
 * same second the one that holds something.
 */
export function indexEntries(snapshots: readonly MarkEntriesSnapshot[]): EntryIndex {
  const columns = new Map<string, Column>();
  const alike = alikeEntries();
  // An older answer still holds marks that were taken back since.
  const newestFirst = [...snapshots].sort((a, b) => b.capturedAt - a.capturedAt);
  for (const [age, snapshot] of newestFirst.entries()) {
    const { data } = snapshot;
    const newer = newestFirst.slice(0, age).filter(({ capturedAt }) => capturedAt > snapshot.capturedAt);
    for (const packed of data.columns) {
      const covers = (other: MarkEntriesSnapshot): boolean =>
        (other.data.classId ?? packed.classId) === packed.classId &&
        asks(other, packed.assessmentId, packed.subjectId);
      if (newer.some(covers)) continue;
      const column = columns.get(keyOf(packed)) ?? emptyColumn();
      columns.set(keyOf(packed), column);
      const rows = column.rows.get(packed.classId) ?? new Set<string>();
      column.rows.set(packed.classId, rows);
      unpackEntries(packed).forEach((entry, index) => {
        const studentId = data.students[index];
        if (entry === null || studentId === undefined) return;
        rows.add(studentId);
        const before = column.byStudent.get(studentId);
        const anyNumber = hasNumber(entry) || (before?.entry.anyNumber ?? false);
        const isNewer =
          before === undefined || isLater(entry, { kind: before.entry.kind, created: before.created });
        const { kind, classId } = isNewer ? { kind: entry.kind, classId: packed.classId } : before.entry;
        column.byStudent.set(studentId, {
          entry: alike(kind, classId, anyNumber),
          created: isNewer ? entry.created : before.created,
        });
      });
    }
  }
  // Each class is asked about for every other class of its grade: looked up once.
  const newest = new Map<string, readonly MarkEntriesSnapshot[]>();
  const newestOf = (
    classId: string,
    assessmentId: string,
    subjectId: string,
  ): readonly MarkEntriesSnapshot[] => {
    const key = `${classId}|${assessmentId}|${subjectId}`;
    const known = newest.get(key);
    if (known !== undefined) return known;
    const of = newestFirst.filter(
      (each) => (each.data.classId ?? classId) === classId && asks(each, assessmentId, subjectId),
    );
    const found = of.filter(({ capturedAt }) => capturedAt === of[0]?.capturedAt);
    newest.set(key, found);
    return found;
  };
  return {
    column: (ref) => {
      const found = columns.get(keyOf(ref));
      return {
        find: found === undefined ? null : (studentId) => found.byStudent.get(studentId)?.entry ?? null,
        rowsIn: (classId) => found?.rows.get(classId)?.size ?? 0,
      };
    },
    coverage: (classId, assessmentId, subjectId) => {
      const found = newestOf(classId, assessmentId, subjectId);
      if (found.some(isComplete)) return 'complete';
      return found.length > 0 ? 'partial' : 'none';
    },
    byMembers: (...of) => newestOf(...of).every(({ data }) => data.ofMembers === true),
    schoolWide: (assessmentId, subjectId) =>
      snapshots.some(
        (each) => each.data.classId === null && isComplete(each) && asks(each, assessmentId, subjectId),
      ),
  };
}

const asks = ({ data }: MarkEntriesSnapshot, assessmentId: string, subjectId: string): boolean =>
  (data.assessmentId ?? assessmentId) === assessmentId && (data.subjectId ?? subjectId) === subjectId;

export const isComplete = ({ completeness }: Pick<MarkEntriesSnapshot, 'completeness'>): boolean =>
  completeness.state === 'complete';

export const hasNumber = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'mark' || kind === 'both';

/** Makes each different entry once: a school has tens of thousands, and a handful in each class that differ. */
function alikeEntries(): (kind: EntryKind, classId: string, anyNumber: boolean) => CountingEntry {
  const made = new Map<string, Map<EntryKind, [CountingEntry, CountingEntry]>>();
  return (kind, classId, anyNumber) => {
    const ofClass = made.get(classId) ?? new Map<EntryKind, [CountingEntry, CountingEntry]>();
    const known = ofClass.get(kind);
    const both = known ?? [
      { kind, classId, anyNumber: false },
      { kind, classId, anyNumber: true },
    ];
    if (known === undefined) made.set(classId, ofClass.set(kind, both));
    return both[Number(anyNumber) as 0 | 1];
  };
}

const isLater = (entry: Entry, before: Entry): boolean =>
  entry.created > before.created || (entry.created === before.created && before.kind === 'empty');
