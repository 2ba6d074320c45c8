import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Row kinds of recorded answers, told by the columns that only they have. */
export const recordedKinds = [
  'studentResults',
  'results',
  'periods',
  'gradings',
  'items',
  'assessments',
  'statuses',
  'links',
  'members',
  'classStudents',
  'exemptions',
] as const;
export type RecordedKind = (typeof recordedKinds)[number];

type Row = Readonly<Record<string, unknown>>;

/** An id or a word as text; empty where it is neither. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export interface RecordedFile {
  readonly name: string;
  /** Address below the base as a listing beside the files gives it; empty where none does. */
  readonly query: string;
  readonly kind: RecordedKind | null;
  readonly rows: readonly Row[];
  readonly total: number;
}

const columns: Readonly<
  Record<RecordedKind, { readonly has: readonly string[]; readonly not?: readonly string[] }>
> = {
  studentResults: { has: ['student_id', 'assessment_period_id', 'mark_id'] },
  results: { has: ['student_id', 'assessment_period_id', 'marks', 'institution_classes_id'] },
  periods: { has: ['date_enabled', 'date_disabled', 'assessment_id'] },
  gradings: {
    has: ['assessment_id', 'education_subject_id', 'assessment_period_id', 'assessment_grading_type_id'],
  },
  items: { has: ['assessment_id', 'education_subject_id', 'weight'], not: ['assessment_period_id'] },
  assessments: {
    has: ['education_grade_id', 'academic_period_id', 'code', 'name'],
    not: ['assessment_id', 'student_id'],
  },
  statuses: {
    has: ['id', 'code'],
    not: ['education_grade_id', 'start_date', 'order', 'institution_id'],
  },
  links: { has: ['institution_class_id', 'institution_subject_id', 'status'] },
  members: {
    has: ['student_id', 'institution_class_id', 'institution_subject_id'],
    not: ['assessment_period_id'],
  },
  exemptions: {
    has: ['student_id', 'institution_class_id', 'education_subject_id', 'assessment_period_id'],
    not: ['marks', 'mark_id'],
  },
  classStudents: {
    has: ['student_id', 'institution_class_id'],
    not: ['institution_subject_id', 'assessment_period_id'],
  },
};

function kindOf(row: Row | undefined, query: string): RecordedKind | null {
  // An empty answer has no columns; its name or address says what is empty.
  if (row === undefined) {
    if (query.includes('AssessmentItemStudentExemptions')) return 'exemptions';
    return query.includes('AssessmentItemResults') ? 'results' : null;
  }
  const found = recordedKinds.find((kind) => {
    const { has, not = [] } = columns[kind];
    return has.every((name) => name in row) && !not.some((name) => name in row);
  });
  if (found !== 'statuses') return found ?? null;
  return row.code === 'CURRENT' || query.includes('StudentStatuses') ? found : null;
}

/**
 * Every JSON file of the folder (and of its folders) that holds an index answer. Names are free: what a file is, its columns say. A text
 * beside the files (README.md, *.txt, *.tsv) that names a file and its address on one line tells the address, and so the class of an
 * empty answer and the options of a finder; otherwise `_c7` in a file's name is taken for class 7.
 */
export function recordedFiles(folder: string): readonly RecordedFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const listings = [...paths, join(folder, '..', 'README.md')]
    .filter((path) => /\.(md|txt|tsv)$/.test(path))
    .flatMap((path) => readOr(path).split('\n'));
  return paths
    .filter((path) => path.endsWith('.json'))
    .sort()
    .flatMap((path): RecordedFile[] => {
      const body = parse(readOr(path));
      if (body === null) return [];
      const name = basename(path, '.json');
      const line = listings.find((text) => text.includes(`${name}.json`) || text.includes(`/${name}\``));
      const query =
        /`?(?:restful\/(?:v2\/)?)?([A-Z][A-Za-z]+[-.][A-Z][A-Za-z]+\.json\?[^`|]*)/.exec(line ?? '')?.[1] ??
        '';
      const { data, total } = body;
      return [
        { name, query, kind: kindOf(data[0], `${query} ${name}`), rows: data, total: total ?? data.length },
      ];
    });
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): { readonly data: readonly Row[]; readonly total?: number } | null {
  try {
    const body = JSON.parse(text) as { data?: unknown; total?: number };
    return Array.isArray(body.data) ? (body as { data: Row[]; total?: number }) : null;
  } catch {
    return null;
  }
}
