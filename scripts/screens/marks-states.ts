import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import type { MarksResult } from '../../src/core/marks/marks-result.ts';
import type { MarksPageData } from '../../src/views/workspace/marks/marks-view.tsx';
import { countCells, marksModel, someClasses, someSubjects, withLateChildren } from './model-marks.ts';

/** Every state of the page of the school's marks. */

export const marksNow = Date.UTC(2026, 10, 23, 7, 30);

const idle = { state: 'done', done: 0, total: null, problem: null, finishedAt: marksNow } as const;

const page = (result: MarksResult | null, change: Partial<MarksPageData> = {}): MarksPageData => ({
  marks:
    result === null
      ? null
      : {
          result,
          calendar: jordanCalendar,
          staffId: '100',
          wholeSchool: change.wholeSchool ?? true,
          maxAgeMs: 24 * 3_600_000,
        },
  reading: idle,
  startedAt: null,
  isWaiting: false,
  before: null,
  wholeSchool: true,
  estimate: { least: 19, most: 26 },
  school: 'مدرسة الواحة الأساسية المختلطة',
  year: '2026/2027',
  ...change,
});

const school = marksModel({ classes: someClasses, subjects: someSubjects, students: 36 });
/** Nobody knows everything: exemptions of one class, an empty subject, and the computer's clock is a day behind. */
const doubtful: MarksResult = {
  ...school,
  complete: false,
  clockShift: 86_400_000,
  sheets: school.sheets.map((sheet) =>
    sheet.classId === '2'
      ? { ...sheet, doubts: sheet.counts.missing > 0 ? ['exemptions-not-read'] : [] }
      : sheet.classId === '3' && sheet.subject === 'الرياضيات'
        ? {
            ...sheet,
            students: [],
            doubts: ['roster-empty'],
            counts: countCells([]),
            periods: sheet.periods.map((period) => ({ ...period, cells: [], counts: countCells([]) })),
          }
        : sheet,
  ),
};
const abjad = ['أ', 'ب', 'ج', 'د', 'هـ', 'و'];
const grades = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];
/** The largest school that has to open fast: 60 classes × 14 subjects × 8 periods. */
export const largeModel = {
  classes: grades.flatMap((grade) => abjad.map((letter) => `الصف ${grade}-${letter}`)),
  subjects: [
    ...someSubjects,
    'التربية الوطنية والمدنية',
    'التاريخ',
    'الجغرافيا',
    'الثقافة المالية',
    'المهارات الرقمية',
    'التربية المهنية',
    'التربية الفنية والموسيقية والمسرحية',
    'التربية الرياضية',
    'الفيزياء',
  ],
  students: 35,
};

export const marksStates = {
  school: {
    query: {},
    data: page(school, { before: { readAt: marksNow - 5 * 86_400_000, missing: 391, closed: 33 } }),
  },
  detail: { query: { cell: '1 الرياضيات', period: 'all' }, data: page(school) },
  'all-periods': { query: { period: 'all' }, data: page(school) },
  late: { query: { state: 'missing-closed', period: 'all' }, data: page(school) },
  'no-fit': { query: { state: 'missing-closing' }, data: page(school) },
  partial: {
    query: {},
    data: page(
      marksModel({
        classes: someClasses,
        subjects: someSubjects,
        students: 36,
        unread: ['4 3', '5 0', '5 1', '5 2', '5 3', '5 4'],
      }),
      {
        reading: {
          state: 'paused',
          done: 14,
          total: 26,
          problem: { code: 'session-expired' },
          finishedAt: null,
        },
      },
    ),
  },
  complete: {
    query: {},
    data: page(marksModel({ classes: someClasses, subjects: someSubjects, students: 36, complete: true })),
  },
  one: {
    query: {},
    data: page(marksModel({ classes: ['الصف السابع-أ'], subjects: ['الرياضيات'], students: 36 }), {
      wholeSchool: false,
    }),
  },
  doubt: { query: { period: 'all', cell: '2 العلوم' }, data: page(doubtful) },
  'to-check': {
    query: { period: 'all', cell: '2 الرياضيات' },
    data: page({
      ...school,
      sheets: school.sheets.map((sheet) =>
        Number(sheet.classId) % 2 === 0 ? withLateChildren(sheet) : sheet,
      ),
    }),
  },
  large: { query: {}, data: page(marksModel(largeModel)) },
  unread: { query: {}, data: page(null) },
  running: {
    query: {},
    data: page(null, {
      reading: { state: 'running', done: 9, total: 26, problem: null, finishedAt: null },
      startedAt: marksNow - 60_000,
    }),
  },
  waiting: {
    query: {},
    data: page(null, {
      isWaiting: true,
      reading: { state: 'idle', done: 0, total: null, problem: null, finishedAt: null },
    }),
  },
} as const satisfies Record<
  string,
  { readonly query: Readonly<Record<string, string>>; readonly data: MarksPageData }
>;
