import * as z from 'zod/mini';
import { resultTypes } from './snapshot-marks.ts';
import {
  completenessReasons,
  filePlatforms,
  pageLists,
  type Snapshot,
  type SnapshotKind,
  type StudentRow,
  type StudentStatusCode,
} from './snapshot.ts';

/**
 * Parses snapshots at every boundary: messages from a page, unsealed rows, imported files. Bounds are generous
 * (a school has at most a few thousand students) and exist so that a hostile page cannot fill the store.
 */

/** A bounded list that nobody changes after parsing. */
export const list = <T extends z.core.$ZodType>(
  item: T,
  most = 5000,
  least = 0,
): z.ZodMiniReadonly<z.ZodMiniArray<T>> =>
  z.readonly(z.array(item).check(z.minLength(least), z.maxLength(most)));

const text = z.string().check(z.maxLength(500));
const maybeText = z.nullable(text);
const time = z.number().check(z.nonnegative());
const count = z.number().check(z.int(), z.nonnegative());

const platform = z.enum(['darsak', 'openemis', 'ajyal', 'file']);

export const completenessSchema = z.object({
  state: z.enum(['complete', 'partial', 'unknown']),
  read: count,
  expected: z.nullable(count),
  page: z.exactOptional(z.object({ current: count, of: z.nullable(count) })),
  reasons: list(z.enum(completenessReasons), 20, 1),
});

export const accountSchema = z.object({ platform, host: text, userKey: text, displayName: text });
const periodSchema = z.object({ id: maybeText, label: text });

const statusCode = z.enum([
  'CURRENT',
  'TRANSFERRED',
  'WITHDRAWN',
  'GRADUATED',
  'PROMOTED',
  'REPEATED',
  'UNKNOWN',
]);

export const studentRowSchema = z.object({
  row: count,
  name: text,
  nationalId: z.exactOptional(text),
  openemisNo: z.exactOptional(text),
  otherId: z.exactOptional(text),
  birthDate: z.exactOptional(text),
  gender: z.exactOptional(text),
  status: z.exactOptional(statusCode),
  listedOn: z.exactOptional(text),
  sourceKey: z.exactOptional(text),
});
const mostStudents = 5000;

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 500;
const plainFields: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['row', (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0],
  ...['name', 'nationalId', 'openemisNo', 'birthDate', 'gender', 'listedOn', 'sourceKey'].map(
    (field) => [field, isText] as const,
  ),
  ['status', (value: unknown) => statusCode.options.includes(value as StudentStatusCode)],
]);

/** A row in which nothing is to be changed or refused. What is less plain is for the schema to judge. */
function isPlainRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  for (const field in row) {
    if (plainFields.get(field)?.((row as Readonly<Record<string, unknown>>)[field]) !== true) return false;
  }
  return 'row' in row && 'name' in row;
}

/** A school's lists have 20,000 rows, nearly all of them plain: those are not taken apart and made anew one by one. */
const plainRows = z.custom<readonly StudentRow[]>(
  (value) => Array.isArray(value) && value.length <= mostStudents && value.every(isPlainRow),
);
export const studentsSchema = z.readonly(z.union([plainRows, list(studentRowSchema, mostStudents)]));

const sectionLabel = { label: text, grade: maybeText, section: maybeText, subject: maybeText };
const sectionRow = z.object({
  ...sectionLabel,
  row: count,
  studentCount: z.nullable(count),
  teacherName: maybeText,
  path: maybeText,
});

const assignment = z.object({
  subjectSectionId: text,
  subjectId: text,
  subject: text,
  educationGradeId: text,
  classes: list(z.object({ id: text, name: text }), 100),
  teachers: list(z.object({ staffId: text, name: maybeText }), 100),
});

export const assessmentPeriodSchema = z.object({
  id: text,
  code: maybeText,
  name: text,
  term: maybeText,
  start: maybeText,
  end: maybeText,
  opens: maybeText,
  closes: maybeText,
  editable: z.nullable(z.boolean()),
});
export const gradingSchema = z.object({
  periodId: text,
  resultType: z.enum(resultTypes),
  max: z.nullable(z.number()),
  passMark: z.nullable(z.number()),
});
const packed = z.string().check(z.maxLength(60_000));

const head = {
  schema: z.literal(1),
  source: z.object({
    platform,
    host: text,
    reader: text,
    readerVersion: count,
    path: z.exactOptional(text),
    file: z.exactOptional(z.object({ standsFor: z.enum(filePlatforms), name: text, id: text })),
  }),
  account: z.nullable(accountSchema),
  academicPeriod: z.nullable(periodSchema),
  capturedAt: time,
  serverTime: z.exactOptional(time),
  completeness: completenessSchema,
};

const snapshotOf = <K extends SnapshotKind, D extends z.core.$ZodType>(kind: K, data: D) =>
  z.object({ ...head, kind: z.literal(kind), data });

/** One schema per kind, for those who take only some. */
export const snapshotKindSchema = {
  'section-list': snapshotOf('section-list', z.object({ sections: list(sectionRow, 500) })),
  'section-roster': snapshotOf(
    'section-roster',
    z.object({ section: z.object(sectionLabel), students: studentsSchema }),
  ),
  'teaching-assignments': snapshotOf(
    'teaching-assignments',
    z.object({
      institution: z.object({ id: text, code: maybeText, name: maybeText }),
      scope: z.enum(['own', 'school']),
      assignments: list(assignment, 5000),
      colleagues: z.exactOptional(list(z.object({ subject: text, className: text }))),
    }),
  ),
  'page-list': snapshotOf(
    'page-list',
    z.object({
      list: z.enum(pageLists),
      section: z.object(sectionLabel),
      rows: list(z.object({ row: count, values: z.record(text, text) })),
    }),
  ),
  'class-roster': snapshotOf(
    'class-roster',
    z.object({ classId: text, className: text, students: studentsSchema }),
  ),
  'subject-roster': snapshotOf(
    'subject-roster',
    z.object({
      classId: text,
      className: text,
      subjectSectionId: text,
      subject: text,
      students: studentsSchema,
    }),
  ),
  assessment: snapshotOf(
    'assessment',
    z.object({
      assessmentId: text,
      code: maybeText,
      name: text,
      educationGradeId: text,
      periods: z.nullable(list(assessmentPeriodSchema, 100)),
      subjects: z.nullable(list(z.object({ subjectId: text, gradings: list(gradingSchema, 100) }), 500)),
    }),
  ),
  'mark-roster': snapshotOf(
    'mark-roster',
    z.object({
      classId: text,
      className: text,
      homeroomStaffId: maybeText,
      students: list(text),
      sections: list(
        z.object({
          subjectSectionId: text,
          subjectId: text,
          subject: text,
          educationGradeId: text,
          members: packed,
        }),
        500,
      ),
    }),
  ),
  'mark-entries': snapshotOf(
    'mark-entries',
    z.object({
      classId: maybeText,
      assessmentId: maybeText,
      subjectId: maybeText,
      ofMembers: z.exactOptional(z.literal(true)),
      students: list(text),
      columns: list(
        z.object({
          classId: text,
          assessmentId: text,
          subjectId: text,
          periodId: text,
          cells: packed,
          created: packed,
        }),
        20_000,
      ),
    }),
  ),
  'mark-exemptions': snapshotOf(
    'mark-exemptions',
    z.object({
      classId: text,
      exemptions: list(
        z.object({
          studentId: text,
          subjectId: text,
          periodId: text,
          kind: z.enum(['exempt', 'unassigned']),
        }),
        50_000,
      ),
    }),
  ),
};

export const snapshotSchema = z.discriminatedUnion('kind', [
  snapshotKindSchema['section-list'],
  snapshotKindSchema['section-roster'],
  snapshotKindSchema['teaching-assignments'],
  snapshotKindSchema['page-list'],
  snapshotKindSchema['class-roster'],
  snapshotKindSchema['subject-roster'],
  snapshotKindSchema.assessment,
  snapshotKindSchema['mark-roster'],
  snapshotKindSchema['mark-entries'],
  snapshotKindSchema['mark-exemptions'],
]);

/** The snapshot, or null when the value is none. Unknown fields are dropped. */
export function parseSnapshot(value: unknown): Snapshot | null {
  const parsed = snapshotSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
