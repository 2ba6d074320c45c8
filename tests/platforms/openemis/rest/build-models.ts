import type { Model } from '../../school/model.ts';
import { lateChild } from '../../school/build-marks.ts';
import { seededRandom } from '../../school/random.ts';
import { educationGradeId } from '../../school/school.ts';
import { buildBaseModels } from './base-models.ts';
import type { Association, RestModel } from './model.ts';
import { buildMarkModels, studentResults } from './mark-models.ts';
import { joinedName, studentVirtuals } from './person-rows.ts';
import { buildSectionModels, educationSubjectId } from './section-models.ts';
import { asText, audit, DateValue, type Json, type Row } from './values.ts';

const asDate = (iso: string | null): DateValue | null => (iso === null ? null : new DateValue(iso));

const field = (nested: Json | undefined, key: string): Json | undefined =>
  typeof nested === 'object' && nested !== null && !Array.isArray(nested)
    ? (nested as Readonly<Record<string, Json>>)[key]
    : undefined;

/** All models the REST interface knows, by `Plugin.Model`. */
export const buildRestModels = (model: Model): ReadonlyMap<string, RestModel> => {
  const { school } = model;
  const { academicPeriods, studentStatuses, institutions, users, educationGrades } = buildBaseModels(model);
  const { institutionSubjects, institutionClasses } = buildSectionModels(school);
  const random = seededRandom(school.seed + 1);
  const institutionId = school.institution.id;
  const one =
    (target: () => RestModel, property: string, foreignKey: string): (() => Association) =>
    () => ({
      target: target(),
      property,
      foreignKey,
      kind: 'one',
    });

  const classOf = new Map(school.classes.map((entry) => [entry.id, entry]));
  const sectionOf = new Map(school.sections.map((entry) => [entry.id, entry]));
  const late = lateChild(school);
  /** When the child was put on the list: the beginning of the year for all but one. */
  const listed = ({ studentId }: { readonly studentId: number }): Row =>
    late?.studentId === studentId ? { created: new DateValue(`${late.day} 09:20:00`) } : {};
  const institutionClassGrades: RestModel = {
    name: 'Institution.InstitutionClassGrades',
    primaryKey: 'id',
    controllerActions: ['ScheduleTimetable'],
    associations: {
      EducationGrades: one(() => educationGrades, 'education_grade', 'education_grade_id'),
      InstitutionClasses: one(() => institutionClasses, 'institution_class', 'institution_class_id'),
    },
    rows: school.classes.map((entry) => ({
      id: random.uuid(),
      institution_class_id: entry.id,
      education_grade_id: educationGradeId(entry.grade),
      ...audit,
    })),
  };
  const institutionSubjectStaff: RestModel = {
    name: 'Institution.InstitutionSubjectStaff',
    primaryKey: 'id',
    controllerActions: ['Results'],
    associations: {
      InstitutionSubjects: one(() => institutionSubjects, 'institution_subject', 'institution_subject_id'),
      Users: one(() => users, 'user', 'staff_id'),
      Institutions: one(() => institutions, 'institution', 'institution_id'),
    },
    rows: school.assignments.map((assignment) => ({
      id: assignment.id,
      start_date: new DateValue(assignment.start),
      end_date: asDate(assignment.end),
      staff_id: assignment.staffId,
      institution_id: sectionOf.get(assignment.sectionId)?.institutionId ?? 0,
      institution_subject_id: assignment.sectionId,
      ...audit,
    })),
  };
  const institutionClassSubjects: RestModel = {
    name: 'Institution.InstitutionClassSubjects',
    primaryKey: 'id',
    controllerActions: ['Results', 'Students', 'Staff', 'StudentAttendances', 'ScheduleTimetable'],
    associations: {
      InstitutionClasses: one(() => institutionClasses, 'institution_class', 'institution_class_id'),
      InstitutionSubjects: one(() => institutionSubjects, 'institution_subject', 'institution_subject_id'),
    },
    rows: school.sections.flatMap((section) =>
      section.classIds.map((classId) => ({
        id: random.uuid(),
        status: 1,
        institution_class_id: classId,
        institution_subject_id: section.id,
        ...audit,
      })),
    ),
  };
  const institutionClassStudents: RestModel = {
    name: 'Institution.InstitutionClassStudents',
    primaryKey: 'id',
    controllerActions: ['SubjectStudents', 'ReportCardComments', 'StudentOutcomes', 'StudentCompetencies'],
    associations: {
      Users: one(() => users, 'user', 'student_id'),
      StudentStatuses: one(() => studentStatuses, 'student_status', 'student_status_id'),
      InstitutionClasses: one(() => institutionClasses, 'institution_class', 'institution_class_id'),
    },
    brokenFieldsOf: 'StudentStatuses',
    virtuals: (_row, nested) => ({
      name: null,
      student_status_name: field(nested.student_status, 'name') ?? '',
      student_user_id: field(nested.user, 'id') ?? (nested.user === undefined ? '' : null),
      student_openemis_no: field(nested.user, 'openemis_no') ?? '',
      student_gender: '',
    }),
    rows: school.classEnrolments.map((enrolment) => {
      const entry = classOf.get(enrolment.classId);
      return {
        student_id: enrolment.studentId,
        institution_class_id: enrolment.classId,
        education_grade_id: entry ? educationGradeId(entry.grade) : 0,
        id: random.hex(36),
        academic_period_id: entry?.periodId ?? 0,
        next_institution_class_id: null,
        institution_id: entry?.institutionId ?? 0,
        student_status_id: enrolment.statusId,
        ...audit,
        ...listed(enrolment),
      };
    }),
  };
  const institutionSubjectStudents: RestModel = {
    name: 'Institution.InstitutionSubjectStudents',
    finders: { StudentResults: (options, strict) => studentResults(model, options, strict) },
    primaryKey: 'id',
    controllerActions: ['Results', 'SubjectStudents'],
    associations: {
      Users: () => ({
        target: users,
        property: 'user',
        foreignKey: 'student_id',
        kind: 'one',
        // Another entity than User's stands here (contract C2), with fewer virtual fields.
        virtuals: studentVirtuals,
      }),
      InstitutionClasses: one(() => institutionClasses, 'institution_class', 'institution_class_id'),
      InstitutionSubjects: one(() => institutionSubjects, 'institution_subject', 'institution_subject_id'),
    },
    virtuals: (_row, nested) => ({
      name: null,
      student_user_id: field(nested.user, 'id') ?? (nested.user === undefined ? '' : null),
      student_openemis_no: field(nested.user, 'openemis_no') ?? '',
      student_gender: '',
    }),
    rows: school.subjectEnrolments.map((enrolment) => {
      const section = sectionOf.get(enrolment.sectionId);
      return {
        student_id: enrolment.studentId,
        institution_class_id: enrolment.classId,
        institution_id: section?.institutionId ?? 0,
        academic_period_id: section?.periodId ?? 0,
        education_subject_id: section ? educationSubjectId(section.subject) : 0,
        education_grade_id: section ? educationGradeId(section.grade) : 0,
        id: random.hex(64),
        total_mark: null,
        outcome_result: null,
        institution_subject_id: enrolment.sectionId,
        student_status_id: enrolment.statusId,
        ...audit,
        ...listed(enrolment),
      };
    }),
  };
  const staff: RestModel = {
    name: 'Institution.Staff',
    primaryKey: 'id',
    controllerActions: null,
    associations: {
      Users: one(() => users, 'user', 'staff_id'),
      Institutions: one(() => institutions, 'institution', 'institution_id'),
    },
    scope: (row) => row.institution_id === institutionId,
    virtuals: (_row, nested) => {
      const user = nested.user;
      if (user === undefined) return { name: null, staff_name: '' };
      const name = joinedName(user as Row);
      return { name, staff_name: `${asText(field(user, 'openemis_no'))} - ${name}` };
    },
    rows: school.staff.map((member, index) => ({
      id: index + 1,
      FTE: '1.00',
      start_date: new DateValue('2024-09-01'),
      start_year: 2024,
      end_date: null,
      end_year: null,
      staff_id: member.person.id,
      staff_type_id: 1,
      staff_status_id: 1,
      institution_id: member.institutionId,
      is_homeroom: school.classes.some(({ homeroomStaffId }) => homeroomStaffId === member.person.id),
      institution_position_id: index + 1,
      security_group_user_id: random.uuid(),
      staff_position_grade_id: 1,
      ...audit,
    })),
  };

  const all = [
    academicPeriods,
    studentStatuses,
    institutions,
    users,
    educationGrades,
    institutionSubjects,
    institutionClasses,
    institutionClassGrades,
    institutionSubjectStaff,
    institutionClassSubjects,
    institutionClassStudents,
    institutionSubjectStudents,
    staff,
    ...buildMarkModels(model, institutionClasses),
  ];
  return new Map(all.map((entry) => [entry.name, entry]));
};
