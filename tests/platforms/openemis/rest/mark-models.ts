import type { Model } from '../../school/model.ts';
import { isMarked, resultKind } from '../../school/build-marks.ts';
import { subjectNames, type SubjectCode } from '../../school/curriculum.ts';
import { seededRandom } from '../../school/random.ts';
import { educationGradeId, fullName, statuses } from '../../school/school.ts';
import type { Association, RestModel } from './model.ts';
import { educationSubjectId } from './section-models.ts';
import { asText, audit, DateValue, type Row } from './values.ts';

const asDate = (iso: string | null): DateValue | null => (iso === null ? null : new DateValue(iso));
const results = ['Results'];
const typeIds = { MARKS: 1, GRADES: 2 } as const;

/** Assessments, their periods, items and grading types, the results, the exemptions (contract C3). */
export const buildMarkModels = (model: Model, institutionClasses: RestModel): readonly RestModel[] => {
  const { school, marks } = model;
  const random = seededRandom(school.seed + 2);
  const period = school.periods.find(({ current }) => current);
  const one =
    (target: RestModel, property: string, foreignKey: string): (() => Association) =>
    () => ({
      target,
      property,
      foreignKey,
      kind: 'one',
    });
  const assessments: RestModel = {
    name: 'Assessment.Assessments',
    primaryKey: 'id',
    controllerActions: results,
    associations: {},
    virtuals: (row) => ({
      code_name: `${asText(row.code)} - ${asText(row.name)}`,
      education_programme_id: '',
    }),
    rows: marks.assessments.map(({ id, code, name, grade }) => ({
      id,
      code,
      name,
      description: '',
      excel_template_name: null,
      type: 2,
      academic_period_id: period?.id ?? 0,
      education_grade_id: educationGradeId(grade),
      ...audit,
    })),
  };
  const subjects: RestModel = {
    name: 'Education.EducationSubjects',
    primaryKey: 'id',
    controllerActions: [],
    associations: {},
    rows: (Object.keys(subjectNames) as SubjectCode[]).map((code) => ({
      id: educationSubjectId(code),
      name: subjectNames[code],
      code,
      order: educationSubjectId(code),
      visible: 1,
      ...audit,
    })),
  };
  const periods: RestModel = {
    name: 'Assessment.AssessmentPeriods',
    primaryKey: 'id',
    controllerActions: results,
    associations: { Assessments: one(assessments, 'assessment', 'assessment_id') },
    // By the dates alone, as for a user without an excluded role (contract C3).
    virtuals: (row) => {
      const [from, to] = [row.date_enabled, row.date_disabled];
      const editable =
        from instanceof DateValue &&
        to instanceof DateValue &&
        from.iso <= school.today &&
        school.today <= to.iso;
      return { editable, code_name: `${asText(row.code)} - ${asText(row.name)}` };
    },
    rows: marks.assessments.flatMap(({ id: assessmentId, periods: of }) =>
      of.map(({ id, code, name, start, end, enabled, disabled, weight, term }) => ({
        id,
        code,
        name,
        start_date: asDate(start),
        end_date: asDate(end),
        date_enabled: asDate(enabled),
        date_disabled: asDate(disabled),
        weight: weight.toFixed(5),
        academic_term: term,
        assessment_id: assessmentId,
        editable_student_statuses: 0,
        ...audit,
      })),
    ),
  };
  const items: RestModel = {
    name: 'Assessment.AssessmentItems',
    primaryKey: 'id',
    controllerActions: null,
    associations: {
      EducationSubjects: one(subjects, 'education_subject', 'education_subject_id'),
      Assessments: one(assessments, 'assessment', 'assessment_id'),
    },
    rows: marks.assessments.flatMap(({ id, subjects: of }) =>
      of.map((subject) => ({
        id: random.uuid(),
        weight: '1.00',
        classification: '',
        assessment_id: id,
        education_subject_id: educationSubjectId(subject),
        ...audit,
      })),
    ),
  };
  const gradingTypes: RestModel = {
    name: 'Assessment.AssessmentGradingTypes',
    primaryKey: 'id',
    controllerActions: results,
    associations: {},
    rows: [
      {
        id: typeIds.MARKS,
        code: 'M20',
        name: 'علامة من 20',
        pass_mark: '10.00',
        max: '20.00',
        result_type: 'MARKS',
        visible: 1,
        ...audit,
      },
      {
        id: typeIds.GRADES,
        code: 'T',
        name: 'تقدير',
        pass_mark: '0.00',
        max: '0.00',
        result_type: 'GRADES',
        visible: 1,
        ...audit,
      },
    ],
  };
  const gradings: RestModel = {
    name: 'Assessment.AssessmentItemsGradingTypes',
    primaryKey: 'id',
    controllerActions: results,
    associations: {
      AssessmentGradingTypes: one(gradingTypes, 'assessment_grading_type', 'assessment_grading_type_id'),
      Assessments: one(assessments, 'assessment', 'assessment_id'),
    },
    rows: marks.assessments.flatMap(({ id, grade, subjects: of, periods: dated }) =>
      of.flatMap((subject) =>
        dated
          .filter(({ code }) => isMarked(grade, subject, code))
          .map((each) => ({
            education_subject_id: educationSubjectId(subject),
            assessment_grading_type_id: typeIds[resultKind(grade, subject)],
            assessment_id: id,
            assessment_period_id: each.id,
            id: random.uuid(),
            ...audit,
          })),
      ),
    ),
  };
  const gradeOf = new Map(marks.assessments.map(({ id, grade }) => [id, grade]));
  const itemResults: RestModel = {
    name: 'Assessment.AssessmentItemResults',
    primaryKey: 'id',
    controllerActions: results,
    associations: { AssessmentPeriods: one(periods, 'assessment_period', 'assessment_period_id') },
    rows: marks.rows.map((row) => ({
      student_id: row.studentId,
      assessment_id: row.assessmentId,
      education_subject_id: educationSubjectId(row.subject),
      education_grade_id: educationGradeId(gradeOf.get(row.assessmentId) ?? 7),
      academic_period_id: period?.id ?? 0,
      assessment_period_id: row.periodId,
      id: random.uuid(),
      marks: row.marks === null ? null : row.marks.toFixed(2),
      assessment_grading_option_id: row.optionId,
      institution_id: school.institution.id,
      institution_classes_id: row.classId,
      ...audit,
      created: new DateValue(row.created),
    })),
  };
  const exemptions: RestModel = {
    name: 'Institution.AssessmentItemStudentExemptions',
    primaryKey: 'id',
    controllerActions: ['AssessmentItemStudentExemptions'],
    associations: {
      InstitutionClasses: one(institutionClasses, 'institution_class', 'institution_class_id'),
    },
    since5: true,
    rows: marks.exemptions.map((row, index) => ({
      id: index + 1,
      assessment_id: row.assessmentId,
      education_subject_id: educationSubjectId(row.subject),
      student_id: row.studentId,
      institution_class_id: row.classId,
      education_grade_id: educationGradeId(gradeOf.get(row.assessmentId) ?? 7),
      assessment_period_id: row.periodId,
      type: row.type,
      ...audit,
    })),
  };
  return [assessments, subjects, periods, items, gradingTypes, gradings, itemResults, exemptions];
};

const optionNames = {
  class: ['institution_class_id', 'class_id'],
  section: ['institution_subject_id', 'subject_id'],
} as const;

/**
 * The finder `StudentResults` of `InstitutionSubjectStudents`: students × all periods of the assessment, with the latest mark of
 * the student in the whole school (contract C3). Options it does not know are ignored.
 */
export const studentResults = (
  model: Model,
  options: ReadonlyMap<string, string>,
  strict: boolean,
): readonly Row[] => {
  const { school, marks } = model;
  const option = (names: readonly string[]): number =>
    Number(names.map((name) => options.get(name)).find((value) => value !== undefined) ?? 0);
  // The options' names changed in mid-2023; the late 3.x of the simulation is of before.
  const classId = option(strict ? optionNames.class.slice(1) : optionNames.class.slice(0, 1));
  const sectionId = option(strict ? optionNames.section.slice(1) : optionNames.section.slice(0, 1));
  const assessment = marks.assessments.find(({ id }) => id === Number(options.get('assessment_id')));
  const section = school.sections.find(({ id }) => id === sectionId);
  if (assessment === undefined || section === undefined) return [];
  const person = new Map(school.students.map((student) => [student.id, student]));
  return school.subjectEnrolments
    .filter((each) => each.sectionId === sectionId && each.classId === classId)
    .flatMap(({ studentId, statusId }) => {
      const status = statuses.find(({ id }) => id === statusId);
      const student = person.get(studentId);
      if (!student || ['TRANSFERRED', 'WITHDRAWN', 'REPEATED'].includes(status?.code ?? '')) return [];
      return assessment.periods.map((each): Row => {
        const last = marks.rows
          .filter(
            (row) =>
              row.studentId === studentId && row.subject === section.subject && row.periodId === each.id,
          )
          .sort((a, b) => (a.created < b.created ? 1 : -1))[0];
        const exemption = marks.exemptions.find(
          (row) => row.studentId === studentId && row.subject === section.subject && row.periodId === each.id,
        );
        const word = exemption && !strict ? (exemption.type === 1 ? 'EXEMPT' : 'UNASSIGN') : null;
        const mark = word ?? last?.marks?.toFixed(2) ?? null;
        return {
          total_mark: null,
          academic_period_id: section.periodId,
          education_grade_id: educationGradeId(section.grade),
          education_subject_id: educationSubjectId(section.subject),
          assessment_id: assessment.id,
          assessment_period_id: each.id,
          student_status_id: statusId,
          the_student_status: status?.name ?? '',
          student_status_code: status?.code ?? '',
          student_id: studentId,
          the_student_code: student.openemisNo,
          the_student_name: fullName(student),
          mark_id: last === undefined ? null : `${last.studentId}-${last.periodId}`,
          mark,
          assessment_grading_option_id: last?.optionId ?? null,
          marks: mark,
        };
      });
    });
};
