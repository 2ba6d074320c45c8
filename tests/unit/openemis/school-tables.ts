import fc from 'fast-check';
import type { Row, Tables } from './fake-openemis.ts';

/**
 * Small invented schools as tables: a current and a past period, a neighbouring school whose rows must never come
 * through, merged sections, co-teachers, teachers who left, children of every status. Teacher `me` is staff 900.
 */

export const me = 900;
export const school = 4;
const neighbour = 5;
export const current = 7;
const past = 6;
/** 23 November 2026, noon in Amman. */
export const now = Date.parse('2026-11-23T09:00:00Z');

export interface Link {
  readonly section: number;
  readonly schoolClass: number;
}
interface Teaching {
  readonly section: number;
  readonly staff: number;
  readonly end: string | null;
}
export interface School {
  readonly classCount: number;
  readonly sectionCount: number;
  readonly links: readonly Link[];
  readonly teaching: readonly Teaching[];
  /** Children per class, by status id. */
  readonly statuses: readonly (readonly number[])[];
}

export const statusIds = [1, 3, 4, 6, 7, 8] as const;
const codes = ['CURRENT', 'TRANSFERRED', 'WITHDRAWN', 'GRADUATED', 'PROMOTED', 'REPEATED'];

export const anySchool: fc.Arbitrary<School> = fc
  .record({ classCount: fc.integer({ min: 1, max: 4 }), sectionCount: fc.integer({ min: 1, max: 12 }) })
  .chain(({ classCount, sectionCount }) =>
    fc.record({
      classCount: fc.constant(classCount),
      sectionCount: fc.constant(sectionCount),
      links: fc.uniqueArray(
        fc.record({
          section: fc.integer({ min: 0, max: sectionCount - 1 }),
          schoolClass: fc.integer({ min: 0, max: classCount - 1 }),
        }),
        { selector: (link) => `${link.section}/${link.schoolClass}`, maxLength: 20 },
      ),
      teaching: fc
        .array(
          fc.record({
            section: fc.integer({ min: 0, max: sectionCount - 1 }),
            staff: fc.constantFrom(me, 901, 902),
            end: fc.constantFrom(null, 'June 24, 2027', '2026-11-23', '22/11/2026', '2026-11-22'),
          }),
          { maxLength: 16 },
        )
        // The teacher always has one section, so that there is something to read.
        .map((rows) => [{ section: 0, staff: me, end: null }, ...rows]),
      statuses: fc.array(fc.array(fc.constantFrom(...statusIds), { maxLength: 6 }), {
        minLength: classCount,
        maxLength: classCount,
      }),
    }),
  );

export const sectionId = (section: number): number => 300 + section;
export const classId = (schoolClass: number): number => 30 + schoolClass;
export const studentId = (schoolClass: number, nth: number): number => 10_000 + schoolClass * 100 + nth;

const user = (id: number, first: string): Row => ({
  id,
  openemis_no: `77${id}`,
  identity_number: `0000${id}`,
  first_name: first,
  middle_name: 'وسط',
  third_name: '',
  last_name: `عائلة${id}`,
  name: `${first} ${id}`,
  gender_id: (id % 2) + 1,
  date_of_birth: 'July 13, 2014',
  email: 'private@example.org',
});

export function tablesOf(model: School): Tables {
  const subject = (id: number, institution: number, period: number): Row => ({
    id,
    name: `مادة ${id}`,
    institution_id: institution,
    academic_period_id: period,
    education_grade_id: 20 + (id % 3),
    education_subject_id: 40 + (id % 5),
  });
  const sections = Array.from({ length: model.sectionCount }, (_, i) => sectionId(i));
  const staffRow = (staff: number, section: number, institution: number, end: string | null): Row => ({
    id: `${staff}-${section}`,
    staff_id: staff,
    institution_id: institution,
    institution_subject_id: section,
    start_date: 'August 23, 2026',
    end_date: end,
  });
  const children = model.statuses.flatMap((list, c) =>
    list.map((status, n) => ({ id: studentId(c, n), schoolClass: c, status })),
  );
  const enrolment = (child: (typeof children)[number]): Row => ({
    student_id: child.id,
    student_status_id: child.status,
    institution_class_id: classId(child.schoolClass),
    institution_id: school,
    academic_period_id: current,
  });
  return {
    AcademicPeriods: [
      {
        id: past,
        code: 'YR2025',
        name: '2025/2026',
        start_date: '2025-08-24',
        end_date: '2026-06-25',
        current: 0,
      },
      {
        id: current,
        code: 'YR2026',
        name: '2026/2027',
        start_date: '2026-08-23',
        end_date: '2027-06-24',
        current: 1,
      },
    ],
    StudentStatuses: statusIds.map((id, i) => ({ id, code: codes[i] ?? '', name: 'x' })),
    Institutions: [
      { id: school, code: '001', name: 'مدرسة مخترعة' },
      { id: neighbour, code: '002', name: 'مدرسة مجاورة' },
    ],
    Users: [
      ...[me, 901, 902].map((id) => user(id, 'معلمة')),
      ...children.map((child) => user(child.id, 'طفل')),
    ],
    InstitutionClasses: Array.from({ length: model.classCount }, (_, i) => ({
      id: classId(i),
      name: `صف ${i}`,
      institution_id: school,
      academic_period_id: current,
    })),
    InstitutionSubjects: [
      ...sections.map((id) => subject(id, school, current)),
      subject(200, school, past),
      subject(500, neighbour, current),
    ],
    InstitutionSubjectStaff: [
      staffRow(me, 200, school, null),
      staffRow(me, 500, neighbour, null),
      ...model.teaching.map(({ staff, section, end }) => staffRow(staff, sectionId(section), school, end)),
    ],
    InstitutionClassSubjects: [
      ...model.links.map(({ section, schoolClass }) => ({
        id: `${section}-${schoolClass}`,
        status: 1,
        institution_class_id: classId(schoolClass),
        institution_subject_id: sectionId(section),
      })),
      { id: 'gone', status: 0, institution_class_id: classId(0), institution_subject_id: sectionId(0) },
    ],
    InstitutionClassStudents: children.map(enrolment),
    InstitutionSubjectStudents: model.links.flatMap(({ section, schoolClass }) =>
      children
        .filter((child) => child.schoolClass === schoolClass)
        .map((child) => ({ ...enrolment(child), institution_subject_id: sectionId(section) })),
    ),
  };
}

/** One class of three (one left), two sections of mine in it, one merged with a second class. */
export const small: School = {
  classCount: 2,
  sectionCount: 2,
  links: [
    { section: 0, schoolClass: 0 },
    { section: 0, schoolClass: 1 },
    { section: 1, schoolClass: 0 },
  ],
  teaching: [
    { section: 0, staff: me, end: null },
    { section: 1, staff: me, end: null },
  ],
  statuses: [
    [1, 1, 4],
    [1, 3],
  ],
};
