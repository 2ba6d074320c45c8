import * as z from 'zod/mini';
import type { EntryKind } from '../../core/marks/packed-entries.ts';
import { resultTypes, type ResultType } from '../../core/snapshot-marks.ts';
import { contained, id, label, maybeId, text } from './schemas.ts';

/** Rows of assessments and results, tolerant and strict as in `schemas.ts`. */

export const assessmentRow = z.object({
  id,
  code: text,
  name: label,
  education_grade_id: id,
  academic_period_id: id,
});

const yearOfAssessment = z.object({ id, academic_period_id: id });
/** Which year the assessment of the row is of, where it was asked for by year. */
const ofAssessment = {
  assessment_id: id,
  assessment: contained(yearOfAssessment),
  Assessments: contained(yearOfAssessment),
};
type OfAssessment = Partial<
  Record<'assessment' | 'Assessments', { academic_period_id: string } | null | undefined>
>;
const yearOf = (row: OfAssessment): string | null =>
  (row.assessment ?? row.Assessments)?.academic_period_id ?? null;

const flag = z.optional(z.nullable(z.union([z.boolean(), z.literal([0, 1, '0', '1'])])));

export const assessmentPeriodRow = z.pipe(
  z.object({
    ...ofAssessment,
    id,
    code: text,
    name: label,
    academic_term: text,
    start_date: text,
    end_date: text,
    date_enabled: text,
    date_disabled: text,
    editable: flag,
  }),
  z.transform(({ editable, ...row }) => ({
    ...row,
    year: yearOf(row),
    editable: editable == null ? null : editable === true || editable === 1 || editable === '1',
  })),
);
export type AssessmentPeriodRow = z.infer<typeof assessmentPeriodRow>;

export const assessmentItemRow = z.pipe(
  z.object({ ...ofAssessment, education_subject_id: id }),
  z.transform((row) => ({ ...row, year: yearOf(row) })),
);

export type AssessmentItemRow = z.infer<typeof assessmentItemRow>;

const number = z.pipe(
  z.optional(z.nullable(z.union([z.number(), z.string().check(z.maxLength(50))]))),
  z.transform((value) => {
    const read = value == null || value === '' ? Number.NaN : Number(value);
    return Number.isFinite(read) ? read : null;
  }),
);
const gradingType = z.object({ result_type: text, max: number, pass_mark: number });

export const gradingRow = z.pipe(
  z.object({
    ...ofAssessment,
    education_subject_id: id,
    assessment_period_id: id,
    assessment_grading_type: contained(gradingType),
    AssessmentGradingTypes: contained(gradingType),
  }),
  z.transform((row) => {
    const type = row.assessment_grading_type ?? row.AssessmentGradingTypes ?? null;
    return {
      ...row,
      year: yearOf(row),
      resultType: resultTypeOf(type?.result_type ?? null),
      max: type?.max ?? null,
      passMark: type?.pass_mark ?? null,
    };
  }),
);
export type GradingRow = z.infer<typeof gradingRow>;

const resultTypeOf = (word: string | null): ResultType =>
  resultTypes.find((each) => each === word?.toUpperCase()) ?? 'UNKNOWN';

/** A number, the words EXEMPT and UNASSIGN, or nothing. The number itself is dropped here. */
const mark = z.optional(z.nullable(z.union([z.number(), z.string().check(z.maxLength(50))])));

function kindOf(marks: string | number | null | undefined, option: string | null | undefined): EntryKind {
  const word = typeof marks === 'string' ? marks.trim().toUpperCase() : '';
  if (word === 'EXEMPT') return 'exempt';
  if (word === 'UNASSIGN') return 'unassigned';
  const isNumber = typeof marks === 'number' || (word !== '' && Number.isFinite(Number(word)));
  if (isNumber) return option == null ? 'mark' : 'both';
  return option == null ? 'empty' : 'option';
}

const cellKey = {
  student_id: id,
  assessment_id: id,
  education_subject_id: id,
  assessment_period_id: id,
  assessment_grading_option_id: maybeId,
};

export const resultRow = z.pipe(
  z.object({
    ...cellKey,
    institution_id: maybeId,
    institution_classes_id: id,
    academic_period_id: maybeId,
    marks: mark,
    created: text,
  }),
  z.transform(({ marks, assessment_grading_option_id: option, ...row }) => ({
    ...row,
    kind: kindOf(marks, option),
  })),
);
export type ResultRow = z.infer<typeof resultRow>;

/** A row of the finder `StudentResults`: one per student and period, whether a mark is there or not. */
export const studentResultRow = z.pipe(
  z.object({ ...cellKey, academic_period_id: maybeId, mark, marks: mark }),
  z.transform(({ mark: shown, marks, assessment_grading_option_id: option, ...row }) => ({
    ...row,
    kind: kindOf(shown ?? marks, option),
  })),
);

const classOfRow = z.object({ id, institution_id: id, academic_period_id: id });

export const exemptionRow = z.pipe(
  z.object({
    institution_class: contained(classOfRow),
    InstitutionClasses: contained(classOfRow),
    student_id: id,
    institution_class_id: id,
    education_subject_id: id,
    assessment_period_id: id,
    type: z.optional(z.nullable(z.union([z.number(), z.string()]))),
  }),
  // 1 or nothing: exempt; 2, since 4.24: not assigned to the subject.
  z.transform(
    ({ type, ...row }) =>
      ({
        ...row,
        schoolClass: row.institution_class ?? row.InstitutionClasses ?? null,
        kind: String(type) === '2' ? 'unassigned' : 'exempt',
      }) as const,
  ),
);
export type ExemptionRow = z.infer<typeof exemptionRow>;
