import { finderPattern, markQueries } from './mark-queries.ts';
import type { Api, Query } from './query.ts';

/**
 * Everything Mutabiq may ever ask of OpenEMIS, as data. Each query is one fixed shape: model, header values,
 * fixed keys and the ids that must be there; whatever is not written here is not asked. One finder is named, with every
 * option of it: the one the Results page itself reads with, as a fallback. Unknown finders are ignored by the server (contract F)
 * and those with `Save` in their name write (contract A6).
 *
 * The models marked "unscoped" answer for every school of the country (contract A3), so each carries the user's own
 * institution or the id of a class or subject section that was obtained under it.
 */

const subject = 'InstitutionSubjects';
const nestedSubject = ['id', 'name', 'education_grade_id', 'education_subject_id', 'academic_period_id']
  .map((field) => `${subject}.${field}`)
  .join(',');
const names = 'Users.first_name,Users.middle_name,Users.third_name,Users.last_name';
// Never `Users.id`: it makes the server add further personal fields to every row (contract B, cost notes).
const person = `Users.openemis_no,Users.identity_number,${names},Users.gender_id`;

const staff = {
  model: 'Institution-InstitutionSubjectStaff', // unscoped
  actions: ['Results'],
} as const;
const staffFields = `id,start_date,end_date,staff_id,institution_id,institution_subject_id,${nestedSubject}`;
const staffNames = {
  _contain: `${subject},Users`,
  _fields: `staff_id,institution_id,institution_subject_id,${subject}.id,${names}`,
  _limit: '0',
};
const schoolPeriod = `${subject}-academic_period_id`;

const links = {
  model: 'Institution-InstitutionClassSubjects', // unscoped
  actions: ['Results', 'StudentAttendances', 'Students'],
  // Without `_fields`, as it was seen to work: the rows describe classes and subjects, no child.
  fixed: { status: '1', _contain: `${subject},InstitutionClasses`, _limit: '0' },
} as const;

const classRoster = {
  model: 'Institution-InstitutionClassStudents', // unscoped
  actions: ['SubjectStudents', 'StudentOutcomes', 'StudentCompetencies'],
  ids: ['institution_id', 'academic_period_id', 'institution_class_id'],
} as const;
const classFields = 'student_id,student_status_id,institution_id,academic_period_id,institution_class_id';
/** `created`: a child who came after a window had closed is told by the day it was put on the list. */
const listFields = `${classFields},created`;

const subjectRoster = {
  model: 'Institution-InstitutionSubjectStudents', // unscoped
  actions: ['Results', 'SubjectStudents'],
} as const;
const subjectFields = `${classFields},institution_subject_id`;

const people = (own: string, birth: '' | ',Users.date_of_birth' = '') => ({
  _contain: 'Users',
  _fields: `${own},${person}${birth}`,
  _limit: '0',
});
const schoolYear = ['institution_id', 'academic_period_id'];
const withBirth = ',Users.date_of_birth';
const school = { model: 'Institution-Staff', actions: ['Staff', 'StaffRoom', 'SubjectStudents'] } as const;
const postFields = `id,staff_id,institution_id,start_date,end_date,Users.openemis_no,${names}`;
const subjectIds = [...classRoster.ids, 'institution_subject_id'];

const table = {
  period: {
    model: 'AcademicPeriod-AcademicPeriods',
    actions: ['Results', 'Students', 'Staff'],
    fixed: { current: '1', _fields: 'id,code,name,start_date,end_date,current', _limit: '0' },
    ids: [],
  },
  statuses: {
    model: 'Student-StudentStatuses',
    actions: ['Results', 'StudentOutcomes'],
    fixed: { _fields: 'id,code', _limit: '0' },
    ids: [],
  },
  institution: {
    model: 'Institution-Institutions',
    actions: ['Students', 'Staff'],
    fixed: { _fields: 'id,code,name', _limit: '0' },
    ids: ['id'],
  },
  /** The user's own record: holds the name in the page's header against the id in its menu. */
  whoami: {
    model: 'User-Users',
    actions: ['ClassStudents', 'StaffRoom'],
    fixed: { _fields: 'first_name,middle_name,third_name,last_name', _limit: '0' },
    ids: ['id'],
  },
  /** All classes of the school, for a principal; row-scoped, so never the only source. */
  classes: {
    model: 'Institution-InstitutionClasses',
    actions: ['Results', 'Students'],
    fixed: { _fields: 'id,name,institution_id,academic_period_id', _limit: '0' },
    ids: ['institution_id', 'academic_period_id'],
  },
  ownStaff: {
    ...staff,
    fixed: { _contain: subject, _fields: staffFields, _limit: '0' },
    ids: ['institution_id', 'staff_id'],
  },
  schoolStaff: {
    ...staff,
    fixed: { _contain: subject, _fields: staffFields, _limit: '0' },
    ids: ['institution_id', schoolPeriod],
    api: 'v2',
  },
  schoolStaffAllYears: {
    ...staff,
    fixed: { _contain: subject, _fields: staffFields, _limit: '0' },
    ids: ['institution_id'],
  },
  /** Asked apart, when everything else of the assignments is known: names of colleagues are not kept in the plan. */
  schoolNames: { ...staff, fixed: staffNames, ids: ['institution_id', schoolPeriod], api: 'v2' },
  schoolNamesAllYears: { ...staff, fixed: staffNames, ids: ['institution_id'] },
  linksOfSchool: { ...links, ids: [`${subject}-institution_id`, schoolPeriod], api: 'v2' },
  linksOfSections: { ...links, ids: ['_orWhere'], api: 'v1' },
  linksOfSection: { ...links, ids: ['institution_subject_id'] },
  classRoster: { ...classRoster, fixed: people(listFields) },
  classRosterWithBirth: { ...classRoster, fixed: people(listFields, withBirth) },
  /** The same without the day, where a server refuses it (`list-days.ts`). */
  classRosterUndated: { ...classRoster, fixed: people(classFields) },
  classRosterUndatedWithBirth: { ...classRoster, fixed: people(classFields, withBirth) },
  subjectRoster: { ...subjectRoster, ids: subjectIds, fixed: people(subjectFields) },
  subjectRosterWithBirth: { ...subjectRoster, ids: subjectIds, fixed: people(subjectFields, withBirth) },
  /** All subject sections of one class at once: a principal's check would otherwise need hundreds of requests. */
  subjectsOfClass: { ...subjectRoster, ids: classRoster.ids, fixed: people(subjectFields) },
  subjectsOfClassWithBirth: {
    ...subjectRoster,
    ids: classRoster.ids,
    fixed: people(subjectFields, withBirth),
  },
  /** All children of the school, class by class: the names for a check of the whole school. */
  studentsOfSchool: { ...classRoster, ids: schoolYear, fixed: people(listFields) },
  studentsOfSchoolUndated: { ...classRoster, ids: schoolYear, fixed: people(classFields) },
  /** Who stands in which subject section, without names. */
  membersOfClass: { ...subjectRoster, ids: classRoster.ids, fixed: { _fields: subjectFields, _limit: '0' } },
  membersOfSchool: { ...subjectRoster, ids: schoolYear, fixed: { _fields: subjectFields, _limit: '0' } },
  /** Who works at the school, with what a post is; the same without, where the server does not know the way to it. */
  posts: {
    ...school,
    ids: ['institution_id'],
    fixed: {
      _contain: 'Users,Positions.StaffPositionTitles',
      _fields: `${postFields},Positions.id,StaffPositionTitles.name,StaffPositionTitles.type`,
      _limit: '0',
    },
  },
  postsBare: {
    ...school,
    ids: ['institution_id'],
    fixed: { _contain: 'Users', _fields: postFields, _limit: '0' },
  },
  /** Everybody enrolled this year, also those in no class. */
  enrolled: {
    model: 'Institution-Students', // unscoped
    actions: ['Students', 'Results', 'InstitutionStudents'],
    ids: schoolYear,
    fixed: {
      _contain: 'Users',
      _fields: `student_id,student_status_id,institution_id,academic_period_id,Users.openemis_no,${names}`,
      _limit: '0',
    },
  },
  ...markQueries,
} as const satisfies Record<string, Query>;

export type QueryName = keyof typeof table;
export const queries: Readonly<Record<QueryName, Query>> = table;
export const queryNames = Object.keys(table) as QueryName[];

/** The path of the application on its host; the same in Jordan's addresses of every year (contract E). */
export const basePath = '/openemis-core/';

/** Plain data: it crosses to the page as a message. */
export interface OpenemisRequest {
  /** Names this attempt: query, path version, header and ids. */
  readonly key: string;
  /** Below `basePath`, with the query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sixteen digits keep every id below 2^53. */
const idPattern = /^[1-9]\d{0,15}$/;
const orWherePattern = /^institution_subject_id:[1-9]\d{0,15}(,institution_subject_id:[1-9]\d{0,15})*$/;
const patterns: Readonly<Record<string, RegExp>> = { _orWhere: orWherePattern, _finder: finderPattern };
const fits = (key: string, value: string): boolean => (patterns[key] ?? idPattern).test(value);

/**
 * One request of the list. `action` counts through the query's header values.
 * Throws on a missing, surplus or malformed id: that is a mistake of ours, and it must not reach the server.
 */
export function buildRequest(
  name: QueryName,
  api: Api,
  ids: Readonly<Record<string, string>>,
  action = 0,
): OpenemisRequest {
  const query = queries[name];
  const controllerAction = query.actions[action];
  const given = Object.entries(ids);
  const complete = given.length === query.ids.length && query.ids.every((key) => fits(key, ids[key] ?? ''));
  if (!complete || controllerAction === undefined || (query.api ?? api) !== api) {
    throw new Error(`not a request of the list: ${name}`);
  }
  // Commas and colons stay as they are, as in the requests of OpenEMIS's own pages.
  const search = [...given, ...Object.entries(query.fixed)].map(([key, value]) => `${key}=${value}`);
  return {
    key: [name, api, controllerAction, ...given.map(([, value]) => value)].join('/'),
    path: `restful/${api === 'v2' ? 'v2/' : ''}${query.model}.json?${search.join('&')}`,
    headers: requestHeaders(controllerAction),
  };
}

/** `X-Requested-With` keeps 5.x from remembering the address as the place to go after the next log-in (contract A4). */
const requestHeaders = (controllerAction: string): Readonly<Record<string, string>> => ({
  ControllerAction: controllerAction,
  Accept: 'application/json',
  'X-Requested-With': 'XMLHttpRequest',
});

const pathPattern = new RegExp(`^${basePath}restful/(v2/)?([A-Za-z]+-[A-Za-z]+)\\.json$`);

/**
 * The page's own guard, independent of who built the request: true only for a GET of the page's own origin whose
 * address has exactly the keys and values of one query of the list, and whose headers are that query's.
 */
export function isAllowed(
  url: URL,
  method: string,
  origin: string,
  headers: Readonly<Record<string, string>>,
): boolean {
  const [, version, model] = pathPattern.exec(url.pathname) ?? [];
  const bare = url.origin === origin && url.username === '' && url.password === '' && url.hash === '';
  if (method !== 'GET' || !bare || model === undefined) return false;
  const given = [...url.searchParams];
  const values = new Map(given);
  if (values.size !== given.length) return false;
  return queryNames.some((name) => {
    const query = queries[name];
    const fixed = Object.entries(query.fixed);
    return (
      query.model === model &&
      (query.api === undefined || (query.api === 'v2') === (version !== undefined)) &&
      values.size === fixed.length + query.ids.length &&
      fixed.every(([key, value]) => values.get(key) === value) &&
      query.ids.every((key) => fits(key, values.get(key) ?? '')) &&
      query.actions.some((action) => sameEntries(headers, requestHeaders(action)))
    );
  });
}

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
