import type { MarkEntriesSnapshot } from '../snapshot.ts';
import { unpackEntries, type Entry } from './packed-entries.ts';

/** The entry that counts for one student, subject and period in the whole school. */
export interface CountingEntry extends Entry {
  readonly classId: string;
  /** Any row of the student in any class has a number: what OpenEMIS' own report asks. */
  readonly anyNumber: boolean;
}

/** How well the entries of one class and subject are known. */
export type Coverage = 'complete' | 'partial' | 'none';

export interface EntryIndex {
  readonly find: (column: ColumnRef, studentId: string) => CountingEntry | null;
  /** Students of the class who have a row, whatever is in it. */
  readonly rowsIn: (column: ColumnRef, classId: string) => number;
  readonly coverage: (classId: string, assessmentId: string, subjectId: string) => Coverage;
  /** The whole school was asked for this subject, so no entry in another class is overlooked. */
  readonly schoolWide: (assessmentId: string, subjectId: string) => boolean;
}

export interface ColumnRef {
  readonly assessmentId: string;
  readonly subjectId: string;
  readonly periodId: string;
}

const keyOf = ({ assessmentId, subjectId, periodId }: ColumnRef): string =>
  `${assessmentId}|${subjectId}|${periodId}`;

interface Column {
  readonly byStudent: Map<string, CountingEntry>;
  readonly rows: Map<string, Set<string>>;
}

const emptyColumn = (): Column => ({ byStudent: new Map(), rows: new Map() });

/**
 * The latest row of a student counts, over all classes of the school, as the Results page shows it (contract C3); of two rows of the
 * same second the one that holds something.
 */
export function indexEntries(snapshots: readonly MarkEntriesSnapshot[]): EntryIndex {
  const columns = new Map<string, Column>();
  for (const { data } of snapshots) {
    for (const packed of data.columns) {
      const column = columns.get(keyOf(packed)) ?? emptyColumn();
      columns.set(keyOf(packed), column);
      const rows = column.rows.get(packed.classId) ?? new Set<string>();
      column.rows.set(packed.classId, rows);
      unpackEntries(packed).forEach((entry, index) => {
        const studentId = data.students[index];
        if (entry === null || studentId === undefined) return;
        rows.add(studentId);
        const before = column.byStudent.get(studentId);
        const anyNumber = hasNumber(entry) || (before?.anyNumber ?? false);
        const counts = before === undefined || isLater(entry, before);
        column.byStudent.set(
          studentId,
          counts ? { ...entry, classId: packed.classId, anyNumber } : { ...before, anyNumber },
        );
      });
    }
  }
  const asks = (snapshot: MarkEntriesSnapshot, assessmentId: string, subjectId: string): boolean =>
    (snapshot.data.assessmentId ?? assessmentId) === assessmentId &&
    (snapshot.data.subjectId ?? subjectId) === subjectId;
  return {
    find: (column, studentId) => columns.get(keyOf(column))?.byStudent.get(studentId) ?? null,
    rowsIn: (column, classId) => columns.get(keyOf(column))?.rows.get(classId)?.size ?? 0,
    coverage: (classId, assessmentId, subjectId) => {
      const of = snapshots.filter(
        (each) => (each.data.classId ?? classId) === classId && asks(each, assessmentId, subjectId),
      );
      if (of.some(isComplete)) return 'complete';
      return of.length > 0 ? 'partial' : 'none';
    },
    schoolWide: (assessmentId, subjectId) =>
      snapshots.some(
        (each) => each.data.classId === null && isComplete(each) && asks(each, assessmentId, subjectId),
      ),
  };
}

export const isComplete = ({ completeness }: Pick<MarkEntriesSnapshot, 'completeness'>): boolean =>
  completeness.state === 'complete';

export const hasNumber = ({ kind }: Entry): boolean => kind === 'mark' || kind === 'both';

const isLater = (entry: Entry, before: Entry): boolean =>
  entry.created > before.created || (entry.created === before.created && before.kind === 'empty');
