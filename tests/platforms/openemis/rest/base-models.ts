import type { Model } from '../../school/model.ts';
import { gradeNames, grades } from '../../school/curriculum.ts';
import { educationGradeId, statuses } from '../../school/school.ts';
import { unplaced } from '../../school/unplaced.ts';
import type { RestModel } from './model.ts';
import { personRow, userVirtuals } from './person-rows.ts';
import { asText, audit, DateValue, type Json } from './values.ts';

/** The models that hang on nothing: periods, statuses, schools, people, grades. */
export interface BaseModels {
  readonly academicPeriods: RestModel;
  readonly studentStatuses: RestModel;
  readonly institutions: RestModel;
  readonly users: RestModel;
  readonly educationGrades: RestModel;
}

export const buildBaseModels = (model: Model): BaseModels => {
  const { school } = model;
  const institutionId = school.institution.id;
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
      ...Object.values(unplaced).map((person) => personRow(person, person.openemisNo)),
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
  return { academicPeriods, studentStatuses, institutions, users, educationGrades };
};
