/**
 * Answers of OpenEMIS in the shapes of both lines, every value invented: `five` as 5.14 sends them (contained rows
 * under the property, numbers, dates in words, virtual fields nobody asked for), `three` as the 3.x line does (under
 * the association's name, ids as text, ISO dates). Fields beyond those asked for are there to be dropped.
 */

const subject = {
  id: 61,
  name: 'العلوم',
  education_grade_id: 9,
  education_subject_id: 14,
  academic_period_id: 3,
};
const virtual = { teachers: null, education_subject_code: 'SCI', class_name: '-' };
const person = {
  openemis_no: '7700000001',
  identity_number: '0000000011',
  first_name: 'ليان',
  middle_name: 'بشير',
  third_name: 'خالد',
  last_name: 'الزيتوني',
  gender_id: 2,
};
const joined = 'ليان بشير خالد الزيتوني';
const created = {
  modified_user_id: null,
  modified: null,
  created_user_id: 1,
  created: 'August 20, 2026 - 08:00:00',
};
const schoolClass = { id: 12, name: 'الصف التاسع-ج', institution_id: 2, academic_period_id: 3 };

const index = (...data: unknown[]) => ({ data, total: data.length });

export const five = {
  period: index({
    id: 3,
    code: 'YR2026',
    name: '2026/2027',
    start_date: 'August 23, 2026',
    end_date: 'June 24, 2027',
    current: 1,
  }),
  statuses: index({ id: 1, code: 'CURRENT' }, { id: 4, code: 'WITHDRAWN' }),
  institution: index({ id: 2, name: 'مدرسة الزيتون', code: '0000123', code_name: '0000123 - مدرسة الزيتون' }),
  whoami: index({ ...person, name: joined, name_with_id: `7700000001 - ${joined}` }),
  classes: index(schoolClass),
  staff: index({
    id: '00000000-0000-4000-8000-000000000001',
    start_date: 'August 23, 2026',
    end_date: null,
    staff_id: 31,
    institution_id: 2,
    institution_subject_id: 61,
    institution_subject: { ...subject, ...virtual },
  }),
  links: index({
    id: '00000000-0000-4000-8000-000000000002',
    status: 1,
    institution_class_id: 12,
    institution_subject_id: 61,
    ...created,
    institution_class: { ...schoolClass, class_number: 3, capacity: 40, staff_id: 31, ...created },
    institution_subject: { ...subject, institution_id: 2, no_of_seats: 40, ...created, ...virtual },
  }),
  roster: index({
    student_id: 9001,
    student_status_id: 1,
    institution_class_id: 12,
    institution_subject_id: 61,
    user: { ...person, name: joined, name_with_id: `7700000001 - ${joined}` },
    name: null,
    student_user_id: null,
    student_openemis_no: '7700000001',
    student_gender: '',
  }),
};

/** Every number as text. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
};

const inThree = <T extends { data: unknown[] }>(
  answer: T,
  change: (row: Record<string, unknown>) => object,
) =>
  asText({
    data: answer.data.map((row) => change(row as Record<string, unknown>)),
    total: answer.data.length,
  });

export const three: Record<keyof typeof five, unknown> = {
  period: inThree(five.period, (row) => ({ ...row, start_date: '2026-08-23', end_date: '2027-06-24' })),
  statuses: inThree(five.statuses, (row) => row),
  institution: inThree(five.institution, (row) => row),
  whoami: inThree(five.whoami, (row) => row),
  classes: inThree(five.classes, (row) => row),
  staff: inThree(five.staff, ({ institution_subject, ...row }) => ({
    ...row,
    start_date: '2026-08-23',
    InstitutionSubjects: institution_subject,
  })),
  links: inThree(five.links, ({ institution_subject, institution_class, ...row }) => ({
    ...row,
    InstitutionSubjects: institution_subject,
    InstitutionClasses: institution_class,
  })),
  roster: inThree(five.roster, ({ user, ...row }) => ({ ...row, Users: user })),
};

/** Which recording of 5.14 answers the same query; used where the recordings are at hand. */
export const recorded: Record<keyof typeof five, string> = {
  period: 'AcademicPeriods_current',
  statuses: 'StudentStatuses',
  institution: 'Institutions',
  whoami: 'Users_110',
  classes: 'InstitutionClasses',
  staff: 'InstitutionSubjectStaff_mine_fields',
  links: 'InstitutionClassSubjects_school_with_classes',
  roster: 'InstitutionSubjectStudents_fields_7A_math',
};
