import type { Snapshot } from '../core/snapshot.ts';

/** What is sealed as one row: a snapshot, or all subject rosters of a class that one answer brought. */
export interface AnswerRow extends Pick<Snapshot, 'kind' | 'capturedAt'> {
  readonly key: string;
  readonly value: Snapshot | readonly Snapshot[];
}

/**
 * A principal's reading gets all subject rosters of a class in one answer, and they lie in one row: to open a school's eight
 * hundred one by one took most of the first look at it.
 */
export function answerRows(snapshots: readonly Snapshot[]): readonly AnswerRow[] {
  const groups = Map.groupBy(snapshots, (each) =>
    each.kind === 'subject-roster' ? each.data.classId : each,
  );
  return [...groups].flatMap(([of, all]): readonly AnswerRow[] => {
    const [first, ...others] = all;
    if (first === undefined) return [];
    const { kind, capturedAt } = first;
    return typeof of === 'string' && others.length > 0
      ? [{ kind, capturedAt, key: of, value: all }]
      : [{ kind, capturedAt, key: snapshotKey(first), value: first }];
  });
}

/** The ids a snapshot was asked with; of the other kinds there is one. */
const snapshotKey = ({ data }: { readonly data: object }): string => {
  const ids = data as Partial<Record<string, string | null>>;
  const fields = ['subjectSectionId', 'classId', 'assessmentId', 'subjectId', 'list'];
  return fields.flatMap((field) => (field in ids ? (ids[field] ?? '') : [])).join(':') || 'own';
};
