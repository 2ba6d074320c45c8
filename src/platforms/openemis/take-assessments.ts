import type { Problem } from '../../core/problem.ts';
import type { Result } from '../../core/result.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { head, completenessOf } from './make-snapshot.ts';
import {
  assessmentItemRow,
  assessmentPeriodRow,
  assessmentRow,
  gradingRow,
  type AssessmentItemRow,
  type AssessmentPeriodRow,
  type GradingRow,
} from './mark-schemas.ts';
import type { ReadingPlan, Step } from './plan-state.ts';
import { readRows, type Rows } from './schemas.ts';
import { learned, type Taken } from './taken.ts';
import { daysOf } from './window-days.ts';

/** The grades whose assessments are of interest. */
export const gradesOf = ({ sections, homeroomSections }: ReadingPlan): ReadonlySet<string> =>
  new Set([...sections, ...homeroomSections].map((section) => section.educationGradeId));

/** The year's assessments, of all grades; those of the plan's grades are kept. */
export function takeAssessments(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const answer = readRows(assessmentRow, body);
  // A list that is not whole cannot say that a grade has none.
  if (answer === null || !isWhole(answer)) return null;
  if (answer.rows.some((row) => row.academic_period_id !== plan.period?.id)) return null;
  const grades = gradesOf(plan);
  const assessments = answer.rows
    .filter((row) => grades.has(row.education_grade_id))
    .map(({ id, code, name, education_grade_id }) => ({
      id,
      code,
      name,
      educationGradeId: education_grade_id,
    }));
  return learned({ ...plan, assessments });
}

const isWhole = (answer: Rows<unknown>): boolean =>
  completenessOf(answer, answer.rows.length < answer.received ? ['rows-refused'] : []).state === 'complete';

export type ConfigurationTable = 'periods' | 'items' | 'gradings';

/**
 * Periods, items or grading types: of one assessment, or of all of the year. What is not the assessment or the year asked
 * for makes the answer worthless; an answer that is not whole leaves the table unread, since a missing row would mean "not marked".
 */
export function takeConfiguration(
  plan: ReadingPlan,
  table: ConfigurationTable,
  asked: Step['ids'],
  body: unknown,
): Result<Taken, Problem> | null {
  const known = plan.configuration;
  const wanted = (plan.assessments ?? []).flatMap(({ id }) =>
    (asked.assessment_id ?? id) === id ? [id] : [],
  );
  const own = <Row extends OfAssessment>(answer: Rows<Row> | null): readonly Row[] | null => {
    const foreign = answer?.rows.some((row) =>
      asked.assessment_id === undefined
        ? row.year !== plan.period?.id
        : row.assessment_id !== asked.assessment_id,
    );
    if (answer === null || foreign || !isWhole(answer)) return null;
    return answer.rows.filter((row) => wanted.includes(row.assessment_id));
  };
  const more = ((): Partial<ReadingPlan['configuration']> | null => {
    switch (table) {
      case 'periods': {
        const rows = own(readRows(assessmentPeriodRow, body));
        return rows && { periods: [...known.periods, ...periodsOf(rows)] };
      }
      case 'items': {
        const rows = own(readRows(assessmentItemRow, body));
        return rows && { items: [...known.items, ...rows.map(itemOf)] };
      }
      case 'gradings': {
        const rows = own(readRows(gradingRow, body));
        return rows && { gradings: [...known.gradings, ...rows.map(gradingOf)] };
      }
    }
  })();
  if (more === null) return null;
  const read = [...known.read, ...wanted.map((id) => `${table}:${id}`)];
  return learned({ ...plan, configuration: { ...known, ...more, read } });
}

interface OfAssessment {
  readonly assessment_id: string;
  readonly year: string | null;
}

function periodsOf(rows: readonly AssessmentPeriodRow[]): ReadingPlan['configuration']['periods'] {
  const day = daysOf(
    rows.flatMap((row) => [row.start_date, row.end_date, row.date_enabled, row.date_disabled]),
  );
  return rows.map((row) => ({
    of: row.assessment_id,
    period: {
      id: row.id,
      code: row.code,
      name: row.name,
      term: row.academic_term,
      start: day(row.start_date),
      end: day(row.end_date),
      opens: day(row.date_enabled),
      closes: day(row.date_disabled),
      editable: row.editable,
    },
  }));
}

const itemOf = (row: AssessmentItemRow): ReadingPlan['configuration']['items'][number] => ({
  of: row.assessment_id,
  subjectId: row.education_subject_id,
});

const gradingOf = (row: GradingRow): ReadingPlan['configuration']['gradings'][number] => ({
  of: row.assessment_id,
  subjectId: row.education_subject_id,
  grading: {
    periodId: row.assessment_period_id,
    resultType: row.resultType,
    max: row.max,
    passMark: row.passMark,
  },
});

/** Handed out when nothing more is asked of them. Without the items the subjects are those that have a grading. */
export function assessmentSnapshots(plan: ReadingPlan, now: number): Snapshot[] {
  const { periods, items, gradings, read } = plan.configuration;
  return (plan.assessments ?? []).map(({ id, code, name, educationGradeId }) => {
    const own = <T extends { readonly of: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ of }) => of === id);
    const graded = own(gradings);
    const subjectIds = (read.includes(`items:${id}`) ? own(items) : graded).map(({ subjectId }) => subjectId);
    const whole = read.includes(`periods:${id}`) && read.includes(`gradings:${id}`);
    return {
      ...head(plan, now),
      kind: 'assessment',
      completeness: completenessOf(
        { received: periods.length, total: periods.length },
        whole ? [] : ['rows-refused'],
      ),
      data: {
        assessmentId: id,
        code,
        name,
        educationGradeId,
        periods: read.includes(`periods:${id}`) ? own(periods).map(({ period }) => period) : null,
        subjects: read.includes(`gradings:${id}`)
          ? [...new Set(subjectIds)].map((subjectId) => ({
              subjectId,
              gradings: graded.filter((row) => row.subjectId === subjectId).map(({ grading }) => grading),
            }))
          : null,
      },
    };
  });
}
