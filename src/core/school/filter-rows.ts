import type { SchoolLook } from './school-cell.ts';
import type { SchoolRow } from './school-table.ts';

/** What to show of the school; null: all. Kept in the address by the view. */
export const schoolShows = ['attention', 'names', 'teaching', 'marks', 'unsure', 'changed'] as const;
export type SchoolShow = (typeof schoolShows)[number];

export interface SchoolFilter {
  readonly grade: string | null;
  readonly staffId: string | null;
  readonly show: SchoolShow | null;
}

const unsure: readonly SchoolLook[] = ['unreadable', 'partial', 'old', 'unchecked'];
const missing: readonly SchoolLook[] = ['late', 'closing', 'due'];

/** `changed`: classes that changed since the last time. Rows stay in their order. */
export function filterRows(
  rows: readonly SchoolRow[],
  { grade, staffId, show }: SchoolFilter,
  changed: ReadonlySet<string>,
): readonly SchoolRow[] {
  const fits = (row: SchoolRow): boolean => {
    const cells = [row.roster, row.teaching, ...row.marks];
    switch (show) {
      case null:
        return true;
      case 'attention':
        return cells.some(({ look }) => look === 'attention' || missing.includes(look));
      case 'names':
        return row.roster.look === 'attention';
      case 'teaching':
        return row.teaching.look === 'attention';
      case 'marks':
        return row.marks.some(({ look }) => missing.includes(look));
      case 'unsure':
        return cells.some(({ look }) => unsure.includes(look));
      case 'changed':
        return changed.has(row.classId);
    }
  };
  return rows.filter(
    (row) =>
      (grade === null || row.grade === grade) &&
      (staffId === null ||
        row.subjects.some(({ teachers }) => teachers.some((teacher) => teacher.staffId === staffId))) &&
      fits(row),
  );
}
