import type { Hint, KindHints, Profile } from './profile.ts';

const seen = '2026-11-23';
const known = (...values: string[]): Hint[] => values.map((value) => ({ value, evidence: 'known', seen }));

/** List and view addresses with the signed token on either side of the segment (openemis-contract D1). */
const list = (segment: string): Hint[] =>
  known(`/institutions/(?:[^/]+/)?${segment}(?:/index(?:/[^/]*)?)?(?:[?#]|$)`);
const view = (segment: string): Hint[] => known(`/institutions/(?:[^/]+/)?${segment}/view/`);

const people: KindHints['needs'][number] = ['studentName', 'name'];

/** OpenEMIS' own lists and views, as 3.x and 5.14 render them (openemis-contract D3, D5); headers in both languages. */
export const openemisProfile: Profile = {
  schema: 1,
  id: 'openemis',
  version: 1,
  hosts: ['emis.moe.gov.jo'],
  serverRendered: true,
  displayName: known('.header-navigation .username span', '.username span', '.username'),
  kinds: [
    {
      kind: 'openemis.classes',
      gives: 'sections',
      needs: [
        ['section', 'gradeSection'],
        ['homeroom', 'studentCount'],
      ],
      anyName: true,
      wants: ['homeroom', 'studentCount', 'boys', 'girls'],
      atLeast: 1,
      never: ['studentName', 'staffName', 'assessment', 'openemisNo'],
      notText: [],
      path: list('(?:institution)?classes'),
      text: known('شعب الموسسه', 'institution classes|^classes'),
    },
    {
      kind: 'openemis.subjects',
      gives: 'sections',
      needs: [['subject'], ['teacherName', 'studentCount']],
      anyName: true,
      wants: ['teacherName', 'studentCount', 'gradeSection', 'section', 'grade'],
      atLeast: 2,
      never: ['studentName', 'staffName', 'assessment', 'openemisNo', 'homeroom'],
      notText: [],
      path: list('(?:institution)?subjects'),
      text: known('institution subjects|^subjects', 'مواد الموسسه'),
    },
    {
      kind: 'openemis.students',
      gives: 'students',
      // Which columns it has is set by the ministry.
      needs: [people, ['openemisNo', 'nationalId', 'status']],
      wants: ['grade', 'gradeSection', 'section', 'status', 'nationalId'],
      atLeast: 2,
      never: ['staffName', 'position', 'studentCount'],
      notText: [],
      path: list('students'),
      text: known('(?:^|\\s)(?:الطلاب|الطلبه|students)$'),
    },
    {
      kind: 'openemis.staff',
      gives: 'staff',
      needs: [['staffName', 'name'], ['position']],
      wants: ['openemisNo', 'startDate', 'endDate', 'status', 'nationalId'],
      atLeast: 1,
      never: ['studentName', 'grade'],
      notText: [],
      path: list('staff'),
      text: known('(?:^|\\s)(?:الموظفون|staff)$'),
    },
    {
      kind: 'openemis.class',
      gives: 'roster',
      needs: [people, ['openemisNo']],
      wants: ['gender', 'grade', 'status'],
      atLeast: 1,
      never: ['staffName', 'position', 'studentCount'],
      notText: [],
      path: view('(?:institution)?classes'),
      text: known('شعب الموسسه', 'institution classes|classes$'),
    },
    {
      kind: 'openemis.subject',
      gives: 'roster',
      needs: [people, ['openemisNo']],
      wants: ['gender', 'section', 'gradeSection', 'status'],
      atLeast: 1,
      never: ['staffName', 'position', 'studentCount'],
      notText: [],
      path: view('(?:institution)?subjects'),
      text: known('institution subjects|subjects$', 'مواد الموسسه'),
    },
    {
      kind: 'openemis.assessments',
      gives: 'assessments',
      needs: [['section', 'gradeSection'], ['assessment']],
      wants: ['period', 'grade', 'subject', 'boys', 'girls'],
      atLeast: 1,
      never: ['studentName', 'staffName'],
      notText: [],
      path: list('(?:institution)?assessments'),
      text: known('assessments', 'التقويم'),
    },
  ],
  // Requests, absences, behaviour, registers of people, examinations, one's own page: lists of students or classes too, but of
  // another choice of them; a page that edits shows more than is saved. What is read here has its own addresses.
  elsewhere: known('^/openemis-core/[^/?#]+/[^?#]'),
  headers: {
    // Of a list of classes; marks are in no list that is read here.
    studentCount: 'المجموع|Total',
    boys: 'ذكور',
    girls: 'إناث',
    staffName: 'الموظفون|Staff',
    studentName: 'الطلاب|الطلبة|Students',
    subject: 'الموادّ',
  },
};
