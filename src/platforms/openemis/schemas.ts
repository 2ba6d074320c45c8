import * as z from 'zod/mini';
import type { StudentStatusCode } from '../../core/snapshot.ts';

/**
 * What is needed of each row, and no more: every other field is dropped here. Tolerant where versions differ
 * (numbers as text, contained rows under alias or property name, contract B), strict about the ids that say whose
 * row it is.
 */

export const id = z.pipe(
  z.union([z.int().check(z.positive()), z.string().check(z.regex(/^[1-9]\d{0,15}$/))]),
  z.transform(String),
);
export const maybeId = z.optional(z.nullable(id));
/** Empty text and null are the same to OpenEMIS. */
export const text = z.pipe(
  z.optional(z.nullable(z.union([z.string().check(z.maxLength(500)), z.number()]))),
  z.transform((value) => {
    const trimmed = String(value ?? '').trim();
    return trimmed === '' ? null : trimmed;
  }),
);
export const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
/** A flag of the table; absent where it was not asked for. */
const flag = z.pipe(
  z.optional(z.nullable(z.union([z.number(), z.string(), z.boolean()]))),
  z.transform((value) => value === undefined || value === 1 || value === '1' || value === true),
);

const subject = z.object({
  id,
  name: label,
  education_grade_id: id,
  education_subject_id: id,
  academic_period_id: id,
  institution_id: maybeId,
});
const schoolClass = z.object({
  id,
  name: label,
  institution_id: maybeId,
  academic_period_id: maybeId,
  staff_id: maybeId,
});
const user = z.object({
  openemis_no: text,
  identity_number: text,
  first_name: text,
  middle_name: text,
  third_name: text,
  last_name: text,
  name: text,
  gender_id: maybeId,
  date_of_birth: text,
});
export type UserFields = z.infer<typeof user>;

/** A contained row stands under the property when own columns are selected, otherwise under the alias. */
export const contained = <T extends z.core.$ZodType>(schema: T): z.ZodMiniOptional<z.ZodMiniNullable<T>> =>
  z.optional(z.nullable(schema));

export const periodRow = z.object({ id, name: label, current: flag });
export const statusRow = z.object({ id, code: label });
export const institutionRow = z.object({ id, code: text, name: text });
export const userRow = user;
export const classRow = schoolClass;

export const staffRow = z.pipe(
  z.object({
    staff_id: id,
    institution_id: id,
    institution_subject_id: id,
    end_date: text,
    institution_subject: contained(subject),
    InstitutionSubjects: contained(subject),
  }),
  z.transform((row) => ({ ...row, subject: row.institution_subject ?? row.InstitutionSubjects ?? null })),
);

export const staffNameRow = z.pipe(
  z.object({ staff_id: id, institution_id: id, user: contained(user), Users: contained(user) }),
  z.transform((row) => ({ ...row, user: row.user ?? row.Users ?? null })),
);

export const linkRow = z.pipe(
  z.object({
    status: flag,
    institution_class_id: id,
    institution_subject_id: id,
    institution_subject: contained(subject),
    InstitutionSubjects: contained(subject),
    institution_class: contained(schoolClass),
    InstitutionClasses: contained(schoolClass),
  }),
  z.transform((row) => ({
    ...row,
    subject: row.institution_subject ?? row.InstitutionSubjects ?? null,
    schoolClass: row.institution_class ?? row.InstitutionClasses ?? null,
  })),
);

export const rosterRow = z.pipe(
  z.object({
    student_id: id,
    student_status_id: maybeId,
    institution_class_id: id,
    institution_subject_id: maybeId,
    institution_id: maybeId,
    academic_period_id: maybeId,
    created: text,
    user: contained(user),
    Users: contained(user),
  }),
  z.transform((row) => ({ ...row, user: row.user ?? row.Users ?? null })),
);
export type RosterRow = z.infer<typeof rosterRow>;

/** A row of a subject roster asked for without the person. */
export const memberRow = z.object({
  student_id: id,
  student_status_id: maybeId,
  institution_class_id: id,
  institution_subject_id: id,
  institution_id: maybeId,
  academic_period_id: maybeId,
});
export type MemberRow = z.infer<typeof memberRow>;

const envelope = z.object({
  data: z.array(z.unknown()).check(z.maxLength(50_000)),
  total: z.optional(
    z.nullable(z.pipe(z.union([z.int(), z.string().check(z.regex(/^\d+$/))]), z.transform(Number))),
  ),
});

/** Rows that could be read, how many came, and how many the server says there are (null: it does not say). */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly received: number;
  readonly total: number | null;
}

/** Null: no index answer, or rows came and not one of them has the shape asked for. */
export function readRows<T extends z.core.$ZodType>(schema: T, body: unknown): Rows<z.infer<T>> | null {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) return null;
  const { data, total } = parsed.data;
  const rows = data.flatMap((row) => {
    const result = z.safeParse(schema, row);
    return result.success ? [result.data] : [];
  });
  if (rows.length === 0 && data.length > 0) return null;
  return { rows, received: data.length, total: total ?? null };
}

export const studentStatusCodes = [
  'CURRENT',
  'TRANSFERRED',
  'WITHDRAWN',
  'GRADUATED',
  'PROMOTED',
  'REPEATED',
  'UNKNOWN',
] as const satisfies readonly StudentStatusCode[];

const statusCodes: Readonly<Record<string, StudentStatusCode>> = {
  CURRENT: 'CURRENT',
  TRANSFERRED: 'TRANSFERRED',
  WITHDRAWN: 'WITHDRAWN',
  DROPOUT: 'WITHDRAWN', // the same status before release 3.9.3 (contract C4)
  GRADUATED: 'GRADUATED',
  PROMOTED: 'PROMOTED',
  REPEATED: 'REPEATED',
};

/** By code, never by id or translated name (contract C4). */
export const statusCode = (code: string): StudentStatusCode => statusCodes[code.toUpperCase()] ?? 'UNKNOWN';

/** The four names in order, as they stand; the joined name of the server where the parts are missing. */
export function fullName(fields: UserFields): string | null {
  const parts = [fields.first_name, fields.middle_name, fields.third_name, fields.last_name];
  const joined = parts.filter((part) => part !== null).join(' ');
  return joined === '' ? fields.name : joined;
}
