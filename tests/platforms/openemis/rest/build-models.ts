import type { Account } from '../../school/accounts.ts';
import { gradeNames, grades, subjectNames, type SubjectCode } from '../../school/curriculum.ts';
import type { Model } from '../../school/model.ts';
import { seededRandom } from '../../school/random.ts';
import { educationGradeId, statuses, statusId, type School } from '../../school/school.ts';
import type { Association, RestModel } from './model.ts';
import { joinedName, personRow, studentVirtuals, userVirtuals } from './person-rows.ts';
import { asText, audit, DateValue, type Json, type Row } from './values.ts';

/** `education_subject_id`: the place in the curriculum, from 1. */
export const educationSubjectId = (subject: SubjectCode): number =>
  (Object.keys(subjectNames) as SubjectCode[]).indexOf(subject) + 1;

const asDate = (iso: string | null): DateValue | null => (iso === null ? null : new DateValue(iso));

const countByGender = (school: School, studentIds: readonly number[]): Row => {
  const person = new Map(school.students.map((student) => [student.id, student]));
  const male = studentIds.filter((id) => person.get(id)?.gender === 'M').length;
  return { total_male_students: male, total_female_students: studentIds.length - male };
};

/** Who may see a class, as the two class behaviours decide it (contract A3, POCOR-6658). */
const seesClass = (row: Row, user: Account, institutionId: number): boolean =>
  row.institution_id === institutionId && (user.role === 'principal' || row.staff_id === user.personId);

const field = (nested: Json | undefined, key: string): Json | undefined =>
  typeof nested === 'object' && nested !== null && !Array.isArray(nested)
    ? (nested as Readonly<Record<string, Json>>)[key]
    : undefined;

/** All models the REST interface knows, by `Plugin.Model`. */
export const buildRestModels = (model: Model): ReadonlyMap<string, RestModel> => {
  const { school } = model;
  const random = seededRandom(school.seed + 1);
  const current = statusId('CURRENT');
  const institutionId = school.institution.id;
  const one =
    (target: () => RestModel, property: string, foreignKey: string): (() => Association) =>
    () => ({
      target: target(),
      property,
      foreignKey,
      kind: 'one',
    });

  const academicPeriods: RestModel = {
    name: 'AcademicPeriod.AcademicPeriods',
    primaryKey: 'id',
    controllerActions: ['Results', 'Students', 'Staff', 'StudentAttendances', 'ScheduleTimetable'],
    associations: {},
    rows: school.periods.map((period, index) => ({
      id: period.id,
      code: period.code,
      name: period.name,
      start_date: new DateValue(period.start),
      start_year: Number(period.start.slice(0, 4)),
      end_date: new DateValue(period.end),
      end_year: Number(period.end.slice(0, 4)),
      school_days: 195,
      current: period.current ? 1 : 0,
      editable: 1,
      parent_id: 1,
      lft: 2 + 2 * index,
      rght: 3 + 2 * index,
      academic_period_level_id: 1,
      order: school.periods.length - index,
      visible: 1,
      ...audit,
    })),
  };
  const studentStatuses: RestModel = {
    name: 'Student.StudentStatuses',
    primaryKey: 'id',
    controllerActions: ['Results', 'StudentOutcomes', 'StudentCompetencies'],
    associations: {},
    rows: statuses.map(({ id, code, name }) => ({ id, code, name })),
  };
  const institutions: RestModel = {
    name: 'Institution.Institutions',
    primaryKey: 'id',
    controllerActions: ['Students', 'Staff', 'Map'],
    associations: {},
    scope: (row) => row.id === institutionId,
    virtuals: (row) => ({ code_name: `${asText(row.code)} - ${asText(row.name)}` }),
    rows: [school.institution, school.neighbour].map(({ id, code, name }) => ({
      id,
      name,
      alternative_name: '',
      code,
      address: '',
      postal_code: '',
      contact_person: '',
      telephone: '',
      email: '',
      website: '',
      date_opened: new DateValue('1998-09-01'),
      year_opened: 1998,
      date_closed: null,
      year_closed: null,
      longitude: '',
      latitude: '',
      logo_name: null,
      logo_content: null,
      shift_type: 1,
      classification: 1,
      area_id: 3,
      area_administrative_id: 3,
      institution_locality_id: 1,
      institution_type_id: 2,
      institution_ownership_id: 4,
      institution_status_id: 1,
      institution_sector_id: 1,
      institution_provider_id: 2,
      institution_gender_id: 1,
      vision: null,
      mission: null,
      security_group_id: 10,
      ...audit,
    })),
  };
  const users: RestModel = {
    name: 'User.Users',
    primaryKey: 'id',
    controllerActions: ['ClassStudents', 'StaffRoom', 'OpenEMIS_Classroom'],
    associations: {},
    virtuals: (row) => userVirtuals(row) as Readonly<Record<string, Json>>,
    rows: [
      ...school.staff.map(({ person, key }) => personRow(person, key)),
      ...school.students.map((person) => personRow(person, person.openemisNo)),
    ],
  };
  const educationGrades: RestModel = {
    name: 'Education.EducationGrades',
    primaryKey: 'id',
    controllerActions: null,
    associations: {},
    virtuals: (row) => ({
      programme_name: 'التعليم الأساسي',
      programme_grade_name: `التعليم الأساسي - ${asText(row.name)}`,
      programme_order: `${asText(row.order)} - ${asText(row.name)}`,
      code_name: `${asText(row.code)} - ${asText(row.name)}`,
    }),
    rows: grades.map((grade, index) => ({
      id: educationGradeId(grade),
      code: `G${String(grade).padStart(2, '0')}`,
      name: gradeNames[grade],
      admission_age: grade + 5,
      order: index + 1,
      visible: 1,
      education_stage_id: index + 1,
      education_programme_id: 1,
      ...audit,
    })),
  };
  const institutionSubjects: RestModel = {
    name: 'Institution.InstitutionSubjects',
    primaryKey: 'id',
    controllerActions: ['SubjectStudents', 'ReportCardComments', 'StudentOutcomes', 'ScheduleTimetable'],
    associations: {},
    scope: (row, user) => {
      if (row.institution_id !== institutionId) return false;
      if (user.role === 'principal') return true;
      const section = school.sections.find(({ id }) => id === row.id);
      return (
        school.assignments.some(
          ({ sectionId, staffId, end }) => sectionId === row.id && staffId === user.personId && end === null,
        ) ||
        school.classes.some(
          ({ id, homeroomStaffId }) => homeroomStaffId === user.personId && section?.classIds.includes(id),
        )
      );
    },
    virtuals: (row) => ({
      teachers: null,
      education_subject_code: Object.keys(subjectNames)[Number(row.education_subject_id) - 1] ?? '',
      class_name: '-',
    }),
    rows: school.sections.map((section) => ({
      id: section.id,
      name: subjectNames[section.subject],
      no_of_seats: 40,
      ...countByGender(
        school,
        school.subjectEnrolments
          .filter(({ sectionId, statusId: status }) => sectionId === section.id && status === current)
          .map(({ studentId }) => studentId),
      ),
      institution_id: section.institutionId,
      education_grade_id: educationGradeId(section.grade),
      education_subject_id: educationSubjectId(section.subject),
      academic_period_id: section.periodId,
      ...audit,
    })),
  };
  const institutionClasses: RestModel = {
    name: 'Institution.InstitutionClasses',
    primaryKey: 'id',
    controllerActions: ['Results', 'Students', 'ClassStudents', 'SubjectStudents', 'OpenEMIS_Classroom'],
    associations: {},
    scope: (row, user) => seesClass(row, user, institutionId),
    rows: school.classes.map((entry) => ({
      id: entry.id,
      name: entry.name,
      class_number: ['أ', 'ب', 'ج'].indexOf(entry.letter) + 1,
      capacity: 40,
      ...countByGender(
        school,
        school.classEnrolments
          .filter(({ classId, statusId: status }) => classId === entry.id && status === current)
          .map(({ studentId }) => studentId),
      ),
      staff_id: entry.homeroomStaffId,
      institution_shift_id: 2,
      institution_id: entry.institutionId,
      institution_unit_id: null,
      institution_course_id: null,
      academic_period_id: entry.periodId,
      ...audit,
    })),
  };
  const classOf = new Map(school.classes.map((entry) => [entry.id, entry]));
  const sectionOf = new Map(school.sections.map((entry) => [entry.id, entry]));
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
      };
    }),
  };
  const institutionSubjectStudents: RestModel = {
    name: 'Institution.InstitutionSubjectStudents',
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
  ];
  return new Map(all.map((entry) => [entry.name, entry]));
};
