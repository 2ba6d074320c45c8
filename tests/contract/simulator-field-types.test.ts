import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/**
 * JSON types of the fields of every answer the extension uses, as a 5.14.0 sends them (openemis-contract B, C).
 * Written down here as data, so that the simulator cannot drift away from what the readers were made for.
 */

/** date: `August 23, 2026`; datetime: `August 20, 2026 - 08:00:00`; a trailing `?` allows null. */
type Type =
  | 'number'
  | 'boolean'
  | 'string'
  | 'null'
  | 'date'
  | 'date?'
  | 'datetime'
  | 'uuid'
  | 'hex'
  | 'number?'
  | 'string?';
interface Fields {
  readonly [field: string]: Type | Fields;
}

const audit = {
  modified_user_id: 'null',
  modified: 'null',
  created_user_id: 'number',
  created: 'datetime',
} as const;
const subject: Fields = {
  id: 'number',
  name: 'string',
  no_of_seats: 'number',
  total_male_students: 'number',
  total_female_students: 'number',
  institution_id: 'number',
  education_grade_id: 'number',
  education_subject_id: 'number',
  academic_period_id: 'number',
  ...audit,
  teachers: 'null',
  education_subject_code: 'string',
  class_name: 'string',
};
const oneClass: Fields = {
  id: 'number',
  name: 'string',
  class_number: 'number',
  capacity: 'number',
  total_male_students: 'number',
  total_female_students: 'number',
  staff_id: 'number',
  institution_shift_id: 'number',
  institution_id: 'number',
  institution_unit_id: 'null',
  institution_course_id: 'null',
  academic_period_id: 'number',
  ...audit,
};
const names: Fields = {
  first_name: 'string',
  middle_name: 'string',
  third_name: 'string',
  last_name: 'string',
};
const namedUser: Fields = {
  openemis_no: 'string',
  identity_number: 'string?',
  ...names,
  gender_id: 'number',
  name: 'string',
  name_with_id: 'string',
};

const answers: readonly { readonly what: string; readonly query: string; readonly fields: Fields }[] = [
  {
    what: 'current academic period',
    query:
      'AcademicPeriod-AcademicPeriods.json?current=1&_fields=id,code,name,start_date,end_date,start_year,end_year,school_days',
    fields: {
      id: 'number',
      code: 'string',
      name: 'string',
      start_date: 'date',
      end_date: 'date',
      start_year: 'number',
      end_year: 'number',
      school_days: 'number',
    },
  },
  {
    what: 'student statuses',
    query: 'Student-StudentStatuses.json?_limit=0',
    fields: { id: 'number', code: 'string', name: 'string' },
  },
  {
    what: 'own teaching assignments',
    query:
      'Institution-InstitutionSubjectStaff.json?institution_id=4021&staff_id=102&_contain=InstitutionSubjects&_fields=id,start_date,end_date,staff_id,institution_id,institution_subject_id,InstitutionSubjects.id,InstitutionSubjects.name,InstitutionSubjects.education_grade_id,InstitutionSubjects.education_subject_id,InstitutionSubjects.academic_period_id&_limit=0',
    fields: {
      id: 'uuid',
      start_date: 'date',
      end_date: 'date?',
      staff_id: 'number',
      institution_id: 'number',
      institution_subject_id: 'number',
      institution_subject: {
        id: 'number',
        name: 'string',
        education_grade_id: 'number',
        education_subject_id: 'number',
        academic_period_id: 'number',
        teachers: 'null',
        education_subject_code: 'string',
        class_name: 'string',
      },
    },
  },
  {
    what: 'classes of subject sections',
    query:
      'Institution-InstitutionClassSubjects.json?status=1&_contain=InstitutionSubjects,InstitutionClasses&_limit=0&InstitutionSubjects-institution_id=4021&InstitutionSubjects-academic_period_id=14',
    fields: {
      id: 'uuid',
      status: 'number',
      institution_class_id: 'number',
      institution_subject_id: 'number',
      ...audit,
      institution_class: oneClass,
      institution_subject: subject,
    },
  },
  {
    what: 'own homeroom classes',
    query: 'Institution-InstitutionClasses.json?institution_id=4021&_limit=0',
    fields: oneClass,
  },
  {
    what: 'own subject sections',
    query: 'Institution-InstitutionSubjects.json?institution_id=4021&_limit=0',
    fields: subject,
  },
  {
    what: 'subject roster',
    query:
      'Institution-InstitutionSubjectStudents.json?institution_id=4021&academic_period_id=14&institution_class_id=790101&institution_subject_id=10200103&_contain=Users&_fields=student_id,student_status_id,institution_class_id,institution_subject_id,Users.openemis_no,Users.identity_number,Users.first_name,Users.middle_name,Users.third_name,Users.last_name,Users.gender_id&_limit=0',
    fields: {
      student_id: 'number',
      student_status_id: 'number',
      institution_class_id: 'number',
      institution_subject_id: 'number',
      user: namedUser,
      name: 'null',
      student_user_id: 'null',
      student_openemis_no: 'string',
      student_gender: 'string',
    },
  },
  {
    what: 'class roster',
    query:
      'Institution-InstitutionClassStudents.json?institution_id=4021&academic_period_id=14&institution_class_id=790101&_contain=Users&_fields=id,student_id,student_status_id,institution_class_id,Users.id,Users.openemis_no,Users.identity_number,Users.first_name,Users.middle_name,Users.third_name,Users.last_name,Users.gender_id&_limit=0',
    fields: {
      id: 'hex',
      student_id: 'number',
      student_status_id: 'number',
      institution_class_id: 'number',
      user: {
        id: 'number',
        ...namedUser,
        name_with_id_role: 'string',
        default_identity_type: 'string',
        has_special_needs: 'number',
      },
      name: 'null',
      student_status_name: 'string',
      student_user_id: 'number',
      student_openemis_no: 'string',
      student_gender: 'string',
    },
  },
  {
    what: 'own user',
    query: 'User-Users.json?id=102&_fields=id,openemis_no,first_name,middle_name,third_name,last_name',
    fields: {
      id: 'number',
      openemis_no: 'string',
      ...names,
      name: 'string',
      name_with_id: 'string',
      name_with_id_role: 'string',
      default_identity_type: 'string',
      has_special_needs: 'number',
    },
  },
];

const checks: Readonly<Record<Type, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  null: (value) => value === null,
  date: (value) => typeof value === 'string' && /^[A-Z][a-z]+ \d\d, \d{4}$/u.test(value),
  'date?': (value) => value === null || checks.date(value),
  datetime: (value) => typeof value === 'string' && /^[A-Z][a-z]+ \d\d, \d{4} - \d\d:\d\d:\d\d$/u.test(value),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value),
  hex: (value) => typeof value === 'string' && /^[0-9a-f]{36}$/u.test(value),
  'number?': (value) => value === null || typeof value === 'number',
  'string?': (value) => value === null || typeof value === 'string',
};

/** Every way in which a row differs from its fields, as `path: what`. */
const faults = (row: unknown, fields: Fields, path = ''): string[] => {
  if (typeof row !== 'object' || row === null) return [`${path}: no object`];
  const extra = Object.keys(row).filter((key) => !(key in fields));
  return [
    ...extra.map((key) => `${path}${key}: not in the contract`),
    ...Object.entries(fields).flatMap(([key, type]) => {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      if (value === undefined) return [`${path}${key}: absent`];
      if (typeof type === 'object') return faults(value, type, `${path}${key}.`);
      return checks[type](value) ? [] : [`${path}${key}: ${JSON.stringify(value)} is no ${type}`];
    }),
  ];
};

describe('fields and types of the simulated 5.14 REST answers', () => {
  let platforms: Platforms;
  let client: RestClient;
  beforeAll(async () => {
    platforms = await startPlatforms({ today: '2026-11-23' });
    client = await signInRest(platforms, 'math1');
  });
  afterAll(() => platforms.close());

  it.each(answers)('$what', async ({ query, fields }) => {
    const answer = await client.get(`restful/v2/${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/u);
    const { data, total } = JSON.parse(answer.body) as { data: unknown[]; total: number };
    expect(data.length).toBeGreaterThan(0);
    expect(total).toBe(data.length);
    expect(data.flatMap((row) => faults(row, fields))).toEqual([]);
  });
});
