import { schoolShows, type SchoolFilter, type SchoolShow } from '../../../core/school/filter-rows.ts';
import type { SchoolRow } from '../../../core/school/school-table.ts';
import { useRouting } from '../use-route.ts';

export interface FilterUse {
  readonly filter: SchoolFilter;
  readonly set: (name: keyof SchoolFilter, value: string) => void;
  readonly clear: () => void;
  readonly isFiltered: boolean;
}

/** Filters in the address. A value that fits nothing is none. */
export function useSchoolFilter(rows: readonly SchoolRow[]): FilterUse {
  const { route, filter } = useRouting();
  const { grade = '', staffId = '', show = '' } = route.query;
  const used: SchoolFilter = {
    grade: rows.some((row) => row.grade === grade) ? grade : null,
    staffId: teachersOf(rows).some((teacher) => teacher.staffId === staffId) ? staffId : null,
    show: schoolShows.find((each): each is SchoolShow => each === show) ?? null,
  };
  return {
    filter: used,
    set: (name, value) => filter({ [name]: value }),
    clear: () => filter({ grade: '', staffId: '', show: '' }),
    isFiltered: Object.values(used).some((value) => value !== null),
  };
}

/** Grades of the school in their order, each with the words its classes are named by. */
export function gradesOf(
  rows: readonly SchoolRow[],
): readonly { readonly grade: string; readonly name: string }[] {
  const found = new Map<string, string>();
  for (const { grade, className } of rows) {
    if (grade === null || found.has(grade)) continue;
    // «الصف السابع-أ» without its section: what stands before the last sign that parts them.
    found.set(grade, className.replace(/\s*[-–(]\s*[^-–(]*$/u, '').trim() || className);
  }
  return [...found].map(([grade, name]) => ({ grade, name }));
}

/** In the order of the alphabet: an order by what is missing would be a ranking of persons. */
export function teachersOf(
  rows: readonly SchoolRow[],
): readonly { readonly staffId: string; readonly name: string }[] {
  const found = new Map(
    rows.flatMap(({ subjects }) =>
      subjects.flatMap(({ teachers }) =>
        teachers.map(({ staffId, name }) => [staffId, name ?? staffId] as const),
      ),
    ),
  );
  return [...found]
    .map(([staffId, name]) => ({ staffId, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ar'));
}

/** What a filter chose, for the paper: a part must not be taken for the whole. */
export function filterWords({ grade, staffId, show }: SchoolFilter, rows: readonly SchoolRow[]): FilterWords {
  return {
    names: [
      ...gradesOf(rows)
        .filter((each) => each.grade === grade)
        .map(({ name }) => name),
      ...teachersOf(rows)
        .filter((each) => each.staffId === staffId)
        .map(({ name }) => name),
    ],
    show,
  };
}

export interface FilterWords {
  readonly names: readonly string[];
  readonly show: SchoolShow | null;
}
