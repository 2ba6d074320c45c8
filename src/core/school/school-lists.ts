import { reconcile } from '../roster/reconcile.ts';
import { isComplete, isOld, type Freshness } from '../roster/verdict.ts';
import type { PageListSnapshot, StudentRow } from '../snapshot.ts';
import { idKey } from '../text/id-key.ts';
import { textKey } from '../text/text-key.ts';
import { subjectRosterKey, type SchoolData } from './school-data.ts';
import type { SectionEvidence } from './section-evidence.ts';

/** Why a list of the school is not known, or not whole. */
export const listGaps = [
  'not-read',
  'partly-read',
  'out-of-date',
  'names-left-out',
  'posts-unknown',
] as const;
export type ListGap = (typeof listGaps)[number];

/** Something that stands nowhere or twice. An empty list without gaps says that there is none. */
export interface SchoolList<T> {
  readonly items: readonly T[];
  readonly gaps: readonly ListGap[];
  /** Capture time (ms) of the oldest part; null: nothing was read. */
  readonly at: number | null;
}

export interface ListedSection {
  readonly key: string;
  readonly classId: string;
  readonly className: string;
  readonly subject: string;
  readonly teachers: readonly string[];
}
export interface ListedPerson {
  readonly name: string;
  readonly openemisNo: string | null;
  readonly className: string | null;
  readonly post: 'student' | 'teacher';
}

export interface SchoolLists {
  /** Sections without a teacher. */
  readonly teacherless: SchoolList<ListedSection>;
  /** Subject sections that two or more teach: may be right, and somebody has to say so. */
  readonly shared: SchoolList<ListedSection>;
  /** Teachers without a section. */
  readonly idle: SchoolList<ListedPerson>;
  /** Students of the school in no class, or of a class in no subject section. */
  readonly unplaced: SchoolList<ListedPerson>;
  /** On no list of Darsak that was read. */
  readonly accounts: SchoolList<ListedPerson>;
}

export interface ListsInput {
  readonly data: SchoolData;
  readonly evidence: readonly SectionEvidence[];
  /** Lists as they were read of pages or files: Darsak's teachers, OpenEMIS' staff and students. */
  readonly pageLists: readonly PageListSnapshot[];
  readonly freshness: Freshness;
}

export function schoolLists(input: ListsInput): SchoolLists {
  const { data, evidence, freshness } = input;
  const base = gapsOf([data.assignments], freshness);
  const sections = evidence.map(({ key, section: { classId, className, assignment } }): ListedSection => ({
    key,
    classId,
    className,
    subject: assignment.subject,
    teachers: assignment.teachers.map(({ name, staffId }) => name ?? staffId),
  }));
  return {
    // The teacher's row may be one of those that were not read: then nobody is called missing.
    teacherless: {
      ...base,
      items: base.gaps.includes('partly-read')
        ? []
        : sections.filter(({ teachers }) => teachers.length === 0),
    },
    shared: { ...base, items: sections.filter(({ teachers }) => teachers.length > 1) },
    idle: idleTeachers(input),
    unplaced: unplacedStudents(input),
    accounts: missingAccounts(input),
  };
}

type Readable = Pick<PageListSnapshot, 'capturedAt' | 'completeness'>;

function gapsOf(
  sources: readonly (Readable | null)[],
  freshness: Freshness,
): Pick<SchoolList<never>, 'gaps' | 'at'> {
  const found = sources.filter((source) => source !== null);
  if (found.length === 0) return { gaps: ['not-read'], at: null };
  const gaps: ListGap[] = [];
  if (found.length < sources.length || !found.every(({ completeness }) => isComplete(completeness)))
    gaps.push('partly-read');
  if (found.some((source) => isOld(source, freshness))) gaps.push('out-of-date');
  return { gaps, at: Math.min(...found.map(({ capturedAt }) => capturedAt)) };
}

const newestOf = (lists: readonly PageListSnapshot[], which: PageListSnapshot['data']['list']) =>
  lists.filter(({ data }) => data.list === which).toSorted((a, b) => b.capturedAt - a.capturedAt)[0] ?? null;

const person = (
  name: string,
  post: ListedPerson['post'],
  more: Partial<Pick<ListedPerson, 'openemisNo' | 'className'>> = {},
): ListedPerson => ({ name, post, openemisNo: null, className: null, ...more });

const namedRows = (names: readonly string[]): StudentRow[] =>
  names.map((name, index) => ({ row: index + 1, name }));

/** Names of `wanted` that are on no line of `there`; what needs a person's look is not called missing. */
function absentFrom(there: readonly string[], wanted: readonly string[]): string[] {
  const { missingOnA } = reconcile({
    a: namedRows(there),
    b: namedRows(wanted),
    siblings: [],
    decisions: [],
  });
  return missingOnA.flatMap((row) => wanted[row - 1] ?? []);
}

const valuesOf = (list: PageListSnapshot, ...fields: readonly string[]): string[] =>
  list.data.rows.flatMap(({ values }) => fields.map((field) => values[field]).find(Boolean) ?? []);

function teachersOf({ assignments }: SchoolData): string[] {
  const named = (assignments?.data.assignments ?? []).flatMap(({ teachers }) => teachers);
  return [
    ...new Map(named.flatMap(({ staffId, name }) => (name === null ? [] : [[staffId, name]]))).values(),
  ];
}

/** Of OpenEMIS' staff list; where that was not read, of those whom Darsak lists as teachers. */
function idleTeachers({ data, pageLists, freshness }: ListsInput): SchoolList<ListedPerson> {
  const staff = newestOf(pageLists, 'staff');
  const listed = staff ?? newestOf(pageLists, 'teachers');
  if (listed === null || data.assignments === null) return { items: [], gaps: ['not-read'], at: null };
  const base = gapsOf([listed, data.assignments], freshness);
  const rows = listed.data.rows.filter(({ values }) => isTeacher(values));
  const postless =
    staff !== null && rows.some(({ values: { teaching, position } }) => !(teaching ?? position));
  const busy = new Set(
    data.assignments.data.assignments.flatMap(({ teachers }) => teachers.map(({ staffId }) => staffId)),
  );
  // By the id where the list has it; a name only where it has none.
  const idle = rows.flatMap(({ values }) =>
    values.staffId === undefined || busy.has(values.staffId)
      ? []
      : [person(values.staffName ?? '', 'teacher', { openemisNo: values.openemisNo ?? null })],
  );
  const byName = rows.filter(({ values }) => values.staffId === undefined);
  const names = byName.flatMap(({ values }) => values.staffName ?? values.teacherName ?? []);
  const numbers = new Map(byName.map(({ values }) => [values.staffName ?? '', values.openemisNo ?? null]));
  return {
    ...base,
    gaps: postless ? [...base.gaps, 'posts-unknown'] : base.gaps,
    // A section whose teacher was not read may be anybody's.
    items: !isComplete(data.assignments.completeness)
      ? []
      : [
          ...idle,
          ...absentFrom(teachersOf(data), names).map((name) =>
            person(name, 'teacher', { openemisNo: numbers.get(name) ?? null }),
          ),
        ],
  };
}

/** OpenEMIS says of a post whether it teaches; a page names it; a list of teachers says neither. */
const isTeacher = ({ teaching, position }: PageListSnapshot['data']['rows'][number]['values']): boolean =>
  teaching === undefined
    ? position === undefined || /معلم|مدرس|مربي|teacher/iu.test(textKey(position))
    : teaching === '1';

function unplacedStudents({ data, pageLists, freshness }: ListsInput): SchoolList<ListedPerson> {
  const { classRosters, subjectRosters } = data;
  if (classRosters.length === 0) return { items: [], gaps: ['not-read'], at: null };
  const bySubject = new Map<string, Set<string>>();
  for (const { data: roster } of subjectRosters) {
    const members = bySubject.get(roster.classId) ?? new Set<string>();
    bySubject.set(roster.classId, members);
    for (const { sourceKey, status } of roster.students)
      if (sourceKey !== undefined && status !== 'WITHDRAWN' && status !== 'TRANSFERRED')
        members.add(sourceKey);
  }
  const wanted = new Set(
    (data.assignments?.data.assignments ?? []).flatMap(({ subjectSectionId, classes }) =>
      classes.map(({ id }) => `${subjectSectionId}:${id}`),
    ),
  );
  const read = new Set(subjectRosters.map(subjectRosterKey));
  const inNone = classRosters.flatMap(({ data: { classId, className, students } }) => {
    const members = bySubject.get(classId);
    // Without one list of the class nobody can say.
    if (members === undefined) return [];
    return students
      .filter((row) => row.status === 'CURRENT' && row.sourceKey !== undefined && !members.has(row.sourceKey))
      .map((row) => person(row.name, 'student', { openemisNo: row.openemisNo ?? null, className }));
  });
  const enrolled = newestOf(pageLists, 'students');
  const base = gapsOf(
    [...classRosters, ...subjectRosters, ...(enrolled === null ? [] : [enrolled])],
    freshness,
  );
  const partly = [...wanted].some((key) => !read.has(key)) || enrolled === null;
  return {
    at: base.at,
    gaps: partly && !base.gaps.includes('partly-read') ? ['partly-read', ...base.gaps] : base.gaps,
    items: [...(enrolled === null ? [] : inNoClass(enrolled, data)), ...inNone],
  };
}

/** Enrolled, and on no class list. While a class list is missing or a part, nobody is said to be in none. */
function inNoClass(enrolled: PageListSnapshot, { classRosters, assignments }: SchoolData): ListedPerson[] {
  const read = new Set(
    classRosters.flatMap(({ data, completeness }) => (isComplete(completeness) ? [data.classId] : [])),
  );
  const classes = (assignments?.data.assignments ?? []).flatMap((each) => each.classes);
  if (read.size < classRosters.length || classes.some(({ id }) => !read.has(id))) return [];
  const students = classRosters.flatMap(({ data }) => data.students);
  const ids = new Set(students.map(({ sourceKey }) => sourceKey));
  const numbers = new Set(students.flatMap(({ openemisNo = '' }) => idKey(openemisNo) ?? []));
  return enrolled.data.rows.flatMap(({ values }) => {
    const { studentId, openemisNo = '' } = values;
    const number = idKey(openemisNo);
    const name = values.studentName ?? values.name;
    if (name === undefined || (studentId === undefined && number === null)) return [];
    const isThere =
      (studentId !== undefined && ids.has(studentId)) || (number !== null && numbers.has(number));
    return isThere ? [] : [person(name, 'student', { openemisNo: values.openemisNo ?? null })];
  });
}

/** Teachers whom Darsak's list of teachers does not name, and students who are missing in every section that was checked. */
function missingAccounts({ data, evidence, pageLists, freshness }: ListsInput): SchoolList<ListedPerson> {
  const teachers = newestOf(pageLists, 'teachers');
  // Of a part of the list nobody can be called missing.
  const whole = teachers !== null && isComplete(teachers.completeness);
  const absent = whole
    ? absentFrom(valuesOf(teachers, 'teacherName', 'name'), teachersOf(data)).map((name) =>
        person(name, 'teacher'),
      )
    : [];
  const gaps = new Set<ListGap>(teachers === null || !whole ? ['partly-read'] : []);
  const times: number[] = teachers === null ? [] : [teachers.capturedAt];
  if (teachers !== null && isOld(teachers, freshness)) gaps.add('out-of-date');
  const students: ListedPerson[] = [];
  for (const sections of Map.groupBy(evidence, ({ section }) => section.classId).values()) {
    const checked = sections.filter(({ settled }) => settled !== null);
    if (checked.length < sections.length) gaps.add('partly-read');
    times.push(...checked.flatMap(({ at }) => at ?? []));
    if (checked.some(({ state }) => state === 'old')) gaps.add('out-of-date');
    students.push(...missingEverywhere(checked, gaps));
  }
  if (times.length === 0) return { items: [], gaps: ['not-read'], at: null };
  return { items: [...absent, ...students], gaps: [...gaps], at: Math.min(...times) };
}

function missingEverywhere(checked: readonly SectionEvidence[], gaps: Set<ListGap>): ListedPerson[] {
  const className = checked[0]?.section.className ?? null;
  const times = new Map<
    string,
    { readonly name: string; readonly openemisNo: string | null; count: number }
  >();
  for (const { findings } of checked) {
    for (const { code, names, evidence } of findings) {
      if (code !== 'student-missing-on-darsak') continue;
      if (names === null) gaps.add('names-left-out');
      for (const [index, name] of (names ?? []).entries()) {
        const entry = times.get(textKey(name)) ?? {
          name,
          openemisNo: evidence?.[index]?.openemis?.openemisNo ?? null,
          count: 0,
        };
        entry.count += 1;
        times.set(textKey(name), entry);
      }
    }
  }
  return [...times.values()]
    .filter(({ count }) => count === checked.length)
    .map(({ name, openemisNo }) => person(name, 'student', { openemisNo, className }));
}
