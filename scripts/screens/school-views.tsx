import { dayInAmman } from '../../src/core/calendar/iso-day.ts';
import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../src/core/marks/check-marks.ts';
import type { MarksInput } from '../../src/core/marks/marks-input.ts';
import type { ReceivedCheck } from '../../src/core/school/handed-check.ts';
import type { SchoolData } from '../../src/core/school/school-data.ts';
import { schoolOverview } from '../../src/core/school/school-overview.ts';
import { changeSince, traceOf } from '../../src/core/school/school-trace.ts';
import type { CaseCounts } from '../../src/app/case-counts.ts';
import type { PageListSnapshot, Snapshot } from '../../src/core/snapshot.ts';
import type { SchoolPageData } from '../../src/views/workspace/school/school-page-data.ts';
import { CasesLine } from '../../src/views/workspace/school/cases-line.tsx';
import { SchoolPage } from '../../src/views/workspace/school/school-page.tsx';
import { SchoolPaper } from '../../src/views/workspace/school/school-paper.tsx';
import { SchoolView } from '../../src/views/workspace/school/school-view.tsx';
import {
  freshness,
  inventedSchool,
  marksSnapshots,
  missingNames,
  pageList,
  partly,
  received,
  teacherName,
} from '../../tests/unit/school/invented-school.ts';
import { caseViews } from './case-views.tsx';
import { followingViews } from './following-views.tsx';
import { hour, long, now } from './model-findings.ts';
import type { Papers } from './papers.ts';
import type { schoolViewNames } from './school-view-names.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** The principal's pages with an invented school in place of the database. */

interface Shape {
  readonly data: SchoolData;
  readonly checks?: readonly ReceivedCheck[];
  readonly marks?: boolean;
  readonly lists?: readonly PageListSnapshot[];
}

const kindOf = <K extends Snapshot['kind']>(all: readonly Snapshot[], kind: K) =>
  all.filter((each): each is Extract<Snapshot, { kind: K }> => each.kind === kind);

function page(
  { data, checks = [], marks = true, lists = [] }: Shape,
  change: Partial<SchoolPageData> = {},
): SchoolPageData {
  const snapshots = marksSnapshots(data);
  const { assignments, classRosters, subjectRosters } = data;
  const input: MarksInput | null =
    assignments === null || !marks
      ? null
      : {
          assignments,
          classRosters,
          subjectRosters,
          assessmentsRead: true,
          assessments: kindOf(snapshots, 'assessment'),
          markRosters: kindOf(snapshots, 'mark-roster'),
          entries: kindOf(snapshots, 'mark-entries'),
          exemptions: kindOf(snapshots, 'mark-exemptions'),
        };
  const result = input === null ? null : checkMarks(input, dayInAmman(now), jordanCalendar);
  const overview = schoolOverview({
    data,
    decisions: [],
    classrooms: [],
    freshness,
    received: checks,
    marks: result,
    pageLists: lists,
  });
  return {
    overview,
    unreadChecks: 0,
    marksAt: result?.oldest ?? null,
    school: 'مدرسة الواحة الأساسية المختلطة',
    year: '2026/2027',
    reading: { state: 'done', done: 40, total: 40, problem: null, finishedAt: now },
    change: null,
    ...change,
  };
}

const small = inventedSchool({ classes: 8, subjects: 6, students: 30 });
const keys = small.subjectRosters.map(({ data }) => `${data.subjectSectionId}:${data.classId}`);
const keyAt = (at: number): string => keys[at] ?? '';
const assigned = small.assignments;

/** Two sections without a teacher, one with two, and one class list with a child who is on no subject list. */
export const sampleSchool: SchoolData = {
  ...small,
  assignments:
    assigned === null
      ? null
      : {
          ...assigned,
          data: {
            ...assigned.data,
            assignments: assigned.data.assignments.map((each, at) =>
              at === 4 || at === 27
                ? { ...each, teachers: [] }
                : at === 9
                  ? { ...each, teachers: [...each.teachers, { staffId: '999', name: long }] }
                  : each,
            ),
          },
        },
  classRosters: small.classRosters.map((roster, at) =>
    at === 2
      ? {
          ...roster,
          data: {
            ...roster.data,
            students: [
              ...roster.data.students,
              {
                row: 31,
                name: 'رغد إياد أنس العمري',
                openemisNo: '2000009999',
                status: 'CURRENT',
                sourceKey: '9999',
              },
            ],
          },
        }
      : roster,
  ),
};
export const sampleChecks: readonly ReceivedCheck[] = [
  ...[0, 1, 2, 3, 5, 24, 25].map((at) => received(keyAt(at), {}, 'هدى يوسف ملكاوي')),
  received(keyAt(4), {
    verdict: { state: 'needs-attention' },
    findings: [missingNames(['زيد رامي كريم الصمادي', 'تالا وسيم عبد الله أبو زيد', long])],
  }),
  received(keyAt(7), {
    verdict: { state: 'needs-attention' },
    findings: [missingNames(null, 4)],
  }),
  received(keyAt(8), { verdict: { state: 'unknown', reasons: ['darsak-partial'] } }),
  ...[18, 19, 20, 21, 22, 23].map((at) =>
    received(keyAt(at), { capturedAt: { darsak: now - 80 * hour, openemis: now - 80 * hour } }),
  ),
];
const teachers = pageList(
  'teachers',
  Array.from({ length: 45 }, (_, at) => ({ teacherName: teacherName(at + (at > 30 ? 6 : 0)) })),
);

const school = page({ data: sampleSchool, checks: sampleChecks, lists: [teachers] });
const before =
  school.overview === null
    ? null
    : traceOf(
        {
          ...school.overview,
          totals: { ...school.overview.totals, names: 12, due: school.overview.totals.due + 40 },
          rows: school.overview.rows.map((row, at) =>
            at === 1 ? { ...row, roster: { ...row.roster, count: 9 } } : row,
          ),
        },
        now - 3 * 24 * hour,
      );
const changed = {
  ...school,
  change: school.overview === null ? null : changeSince(before, school.overview),
};
const unreadMarks = page(
  {
    data: {
      ...sampleSchool,
      assignments:
        sampleSchool.assignments === null ? null : { ...sampleSchool.assignments, completeness: partly },
      subjectRosters: [],
    },
    marks: false,
  },
  { unreadChecks: 3, school: null },
);

/** Worked out when it is first shown: a large school takes a while. */
const shown = (
  make: () => SchoolPageData,
  cases: CaseCounts = { open: 0, justSolved: 0 },
): WorkspaceView['view'] => {
  let data: SchoolPageData | null = null;
  return () => <SchoolView data={(data ??= make())} cases={<CasesLine cases={cases} />} />;
};
const roles = ['principal'] as const;

export const schoolViews: Readonly<Record<(typeof schoolViewNames)[number], WorkspaceView>> = {
  school: { route: 'school', roles, view: shown(() => changed, { open: 4, justSolved: 2 }) },
  'school-detail': { route: 'school?class=101', roles, view: shown(() => changed) },
  'school-partial': { route: 'school', roles, view: shown(() => unreadMarks, { open: 1, justSolved: 0 }) },
  'school-filtered': { route: 'school?show=attention', roles, view: shown(() => changed) },
  'school-no-fit': { route: 'school?grade=1&show=teaching&staffId=905', roles, view: shown(() => changed) },
  'school-one': {
    route: 'school',
    roles,
    view: shown(() => page({ data: inventedSchool({ classes: 1, subjects: 1, students: 3 }) })),
  },
  'school-large': {
    route: 'school',
    roles,
    view: shown(() => page({ data: inventedSchool({ classes: 60, subjects: 14, students: 25 }) })),
  },
  'school-unread': {
    route: 'school',
    roles,
    view: shown(() =>
      page(
        { data: { ...small, assignments: null } },
        { reading: { state: 'idle', done: 0, total: null, problem: null, finishedAt: null } },
      ),
    ),
  },
  'school-no-classes': {
    route: 'school',
    roles,
    view: shown(() => page({ data: inventedSchool({ classes: 0, subjects: 0, students: 0 }) })),
  },
  'school-running': {
    route: 'school',
    roles,
    view: shown(() =>
      page(
        { data: sampleSchool, marks: false },
        { reading: { state: 'running', done: 9, total: 40, problem: null, finishedAt: null } },
      ),
    ),
  },
  'school-interrupted': {
    route: 'school',
    roles,
    view: shown(() =>
      page(
        { data: { ...sampleSchool, subjectRosters: sampleSchool.subjectRosters.slice(0, 3) }, marks: false },
        {
          reading: { state: 'idle', done: 9, total: 40, problem: { code: 'unavailable' }, finishedAt: null },
        },
      ),
    ),
  },
  'school-failed': { route: 'school', roles, view: () => <SchoolPage /> },
  ...caseViews,
  ...followingViews,
};

export const schoolPapers = {
  school: () =>
    school.overview === null ? (
      <p />
    ) : (
      <SchoolPaper
        out={{ ...school, overview: school.overview, rows: school.overview.rows, filter: null }}
        now={now}
      />
    ),
} satisfies Papers;
