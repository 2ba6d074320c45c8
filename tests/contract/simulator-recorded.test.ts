import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/**
 * Holds the simulator to answers recorded from a real server. They are no part of the project: the environment
 * variable MUTABIQ_SHARED names the folder that holds `openemis-captures/`; without it these tests are skipped.
 */
const folder = join(process.env.MUTABIQ_SHARED ?? '', 'openemis-captures', 'rest');
const isThere = process.env.MUTABIQ_SHARED !== undefined && existsSync(folder);

const contained =
  'Users.openemis_no,Users.identity_number,Users.first_name,Users.middle_name,Users.third_name,Users.last_name,Users.gender_id';
const section = 'institution_subject_id=10200103';

/** A recorded file and the same query with the ids of this project's school. */
const counterparts: readonly (readonly [file: string, query: string])[] = [
  ['AcademicPeriods_current', 'v2/AcademicPeriod-AcademicPeriods.json?current=1'],
  ['AcademicPeriods_current_nov2', 'AcademicPeriod-AcademicPeriods.json?current=1'],
  [
    'AcademicPeriods_current_fields',
    'v2/AcademicPeriod-AcademicPeriods.json?current=1&_fields=id,code,name,start_date,end_date,start_year,end_year,school_days',
  ],
  ['EducationGrades', 'v2/Education-EducationGrades.json?_limit=0'],
  ['Institutions', 'v2/Institution-Institutions.json?_limit=0'],
  [
    'InstitutionClasses',
    'v2/Institution-InstitutionClasses.json?institution_id=4021&academic_period_id=14&_limit=0',
  ],
  [
    'InstitutionSubjects',
    'v2/Institution-InstitutionSubjects.json?institution_id=4021&academic_period_id=14&_limit=0',
  ],
  [
    'InstitutionSubjectStaff_mine',
    'v2/Institution-InstitutionSubjectStaff.json?staff_id=102&_contain=InstitutionSubjects&_limit=0',
  ],
  [
    'InstitutionSubjectStaff_mine_fields',
    'v2/Institution-InstitutionSubjectStaff.json?institution_id=4021&staff_id=102&_contain=InstitutionSubjects&_fields=id,start_date,end_date,staff_id,institution_id,institution_subject_id,InstitutionSubjects.id,InstitutionSubjects.name,InstitutionSubjects.education_grade_id,InstitutionSubjects.education_subject_id,InstitutionSubjects.academic_period_id&_limit=0',
  ],
  [
    'InstitutionSubjectStaff_school',
    'v2/Institution-InstitutionSubjectStaff.json?institution_id=4021&_contain=InstitutionSubjects,Users&_limit=0',
  ],
  [
    'InstitutionClassSubjects_c1',
    'v2/Institution.InstitutionClassSubjects.json?institution_class_id=790101&_contain=InstitutionSubjects&_limit=0',
  ],
  [
    'InstitutionClassSubjects_of_subject_3',
    `v2/Institution-InstitutionClassSubjects.json?${section}&status=1&_contain=InstitutionSubjects,InstitutionClasses&_limit=0`,
  ],
  [
    'InstitutionClassSubjects_school_with_classes',
    'v2/Institution-InstitutionClassSubjects.json?status=1&_contain=InstitutionSubjects,InstitutionClasses&_limit=0&InstitutionSubjects-institution_id=4021&InstitutionSubjects-academic_period_id=14',
  ],
  ['InstitutionSubjectStudents_default', `v2/Institution.InstitutionSubjectStudents.json?${section}`],
  [
    'InstitutionSubjectStudents_all',
    `v2/Institution.InstitutionSubjectStudents.json?${section}&_contain=Users&_limit=0`,
  ],
  [
    'InstitutionSubjectStudents_p4',
    `v2/Institution.InstitutionSubjectStudents.json?${section}&_limit=10&_page=4`,
  ],
  [
    'InstitutionSubjectStudents_fields_7A_math',
    `v2/Institution-InstitutionSubjectStudents.json?institution_id=4021&academic_period_id=14&institution_class_id=790101&${section}&_contain=Users&_fields=student_id,student_status_id,institution_class_id,institution_subject_id,${contained}&_limit=0`,
  ],
  [
    'StudentResults_unknown_finder_ignored',
    `v2/Institution-InstitutionSubjectStudents.json?${section}&_finder=Nobody[a:1]&_limit=2`,
  ],
  [
    'InstitutionClassStudents_c2',
    'v2/Institution-InstitutionClassStudents.json?institution_class_id=790102&_contain=Users,StudentStatuses&_limit=0',
  ],
  [
    'InstitutionClassStudents_fields_7A',
    `v2/Institution-InstitutionClassStudents.json?institution_id=4021&academic_period_id=14&institution_class_id=790101&_contain=Users&_fields=id,student_id,student_status_id,institution_class_id,Users.id,${contained}&_limit=0`,
  ],
  ['StudentStatuses', 'v2/Student-StudentStatuses.json?_limit=0'],
  ['Staff', 'v2/Institution-Staff.json?institution_id=4021&_contain=Users&_limit=0'],
  ['Users_110', 'v2/User-Users.json?id=3400102'],
];

/** Columns that may also be null here: this school has children without a national number. */
const alsoNull = /(?:^|\.)(?:identity_number|identity_type_id|end_date)$/u;
/** Columns whose recorded rows happen to hold one kind of value only. */
const alsoFilled = /(?:^|\.)end_date$/u;

type Shape = ReadonlyMap<string, ReadonlySet<string>>;

/** Every path of a list of rows with the JSON types seen there; dates are told apart from other texts. */
const shapeOf = (rows: readonly unknown[]): Shape => {
  const shape = new Map<string, Set<string>>();
  const visit = (value: unknown, path: string): void => {
    const type =
      value === null
        ? 'null'
        : Array.isArray(value)
          ? 'array'
          : typeof value === 'string' && /^[A-Z][a-z]+ \d\d, \d{4}(?: - [\d:]{8})?$/u.test(value)
            ? value.includes(' - ')
              ? 'datetime'
              : 'date'
            : typeof value;
    const seen = shape.get(path) ?? new Set<string>();
    shape.set(path, seen.add(type));
    if (type === 'array') for (const entry of value as unknown[]) visit(entry, `${path}[]`);
    else if (type === 'object')
      for (const [key, entry] of Object.entries(value as object))
        visit(entry, path === '' ? key : `${path}.${key}`);
  };
  for (const row of rows) visit(row, '');
  return shape;
};

describe.skipIf(!isThere)('the simulator against recorded answers', () => {
  let platforms: Platforms;
  let client: RestClient;
  beforeAll(async () => {
    platforms = await startPlatforms({ today: '2026-11-23' });
    client = await signInRest(platforms, 'math1');
  });
  afterAll(() => platforms.close());

  it.each(counterparts)('%s', async (file, query) => {
    const recorded = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as {
      data: unknown[];
      total: number;
    };
    const answer = await client.get(`restful/${query}`);
    const simulated = JSON.parse(answer.body) as { data: unknown[]; total: number };
    expect(Object.keys(simulated)).toEqual(Object.keys(recorded));
    expect(simulated.data.length).toBeGreaterThan(0);
    const [want, have] = [shapeOf(recorded.data), shapeOf(simulated.data)];
    expect([...have.keys()].sort()).toEqual([...want.keys()].sort());
    const wrong = [...have].flatMap(([path, types]) => {
      const allowed = new Set(want.get(path));
      if (alsoNull.test(path)) allowed.add('null');
      if (alsoFilled.test(path)) allowed.add('date');
      const strange = [...types].filter((type) => !allowed.has(type));
      return strange.length === 0
        ? []
        : [`${path}: ${strange.join()} where a real server sends ${[...allowed].join()}`];
    });
    expect(wrong).toEqual([]);
  });
});
