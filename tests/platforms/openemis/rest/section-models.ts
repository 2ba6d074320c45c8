import type { Account } from '../../school/accounts.ts';
import { subjectNames, type SubjectCode } from '../../school/curriculum.ts';
import { educationGradeId, statusId, type School } from '../../school/school.ts';
import type { RestModel } from './model.ts';
import { audit, type Row } from './values.ts';

/** `education_subject_id`: the place in the curriculum, from 1. */
export const educationSubjectId = (subject: SubjectCode): number =>
  (Object.keys(subjectNames) as SubjectCode[]).indexOf(subject) + 1;

const countByGender = (school: School, studentIds: readonly number[]): Row => {
  const person = new Map(school.students.map((student) => [student.id, student]));
  const male = studentIds.filter((id) => person.get(id)?.gender === 'M').length;
  return { total_male_students: male, total_female_students: studentIds.length - male };
};

/** Who may see a class, as the two class behaviours decide it (contract A3, POCOR-6658). */
const seesClass = (row: Row, user: Account, institutionId: number): boolean =>
  row.institution_id === institutionId && (user.role === 'principal' || row.staff_id === user.personId);

/** Classes and subject sections, the two models that are scoped by role (contract A3). */
export const buildSectionModels = (
  school: School,
): { readonly institutionSubjects: RestModel; readonly institutionClasses: RestModel } => {
  const current = statusId('CURRENT');
  const institutionId = school.institution.id;
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
  return { institutionSubjects, institutionClasses };
};
