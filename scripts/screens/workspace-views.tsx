import type { JSX } from 'preact';
import type { ClassroomSection, ClassroomSections } from '../../src/app/classroom-sections.ts';
import type { ClassroomList } from '../../src/core/classroom/classroom-list.ts';
import type { ListedStudent } from '../../src/core/classroom/listed-students.ts';
import { joinClassroom } from '../../src/core/classroom/join-classroom.ts';
import { tick } from '../../src/core/classroom/tick.ts';
import { problem } from '../../src/core/problem.ts';
import { fail, ok } from '../../src/core/result.ts';
import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import {
  CalendarPage,
  CalendarView,
  type CalendarViewProps,
} from '../../src/views/workspace/calendar-page.tsx';
import { ClassroomPaper } from '../../src/views/workspace/classroom/classroom-paper.tsx';
import { ClassroomPage, ClassroomView } from '../../src/views/workspace/classroom/classroom-page.tsx';
import { DecisionsPage, DecisionsView } from '../../src/views/workspace/decisions-page.tsx';
import { FileCheck } from '../../src/views/workspace/files/file-check.tsx';
import { MarksPage } from '../../src/views/workspace/marks/marks-page.tsx';
import { schoolViews } from './school-views.tsx';
import { feedbackFormViews } from './feedback-form-views.tsx';
import { feedbackViews } from './feedback-views.tsx';
import { long, now, source } from './model-findings.ts';
import { decision } from './model-sections.ts';
import { filesViews } from './files-views.tsx';
import type { Papers } from './papers.ts';
import { readingViews } from './reading-views.tsx';
import { tourViews } from './tour-views.tsx';
import { given, type WorkspaceView } from './workspace-view.ts';
import type { workspaceViewNames } from './workspace-view-names.ts';

/** Pages of the workspace that read the database, with invented data in its place: by state, its address and what is shown. */

const names = [
  'رغد إياد أنس العمري',
  'زيد رامي كريم الصمادي',
  'تالا وسيم عبد الله أبو زيد',
  'يزن عماد فؤاد بني هاني',
  'جنى خليل ناصر الرواشدة',
  'بشار مازن عيسى حدادين',
  long,
];
const students: readonly ListedStudent[] = names.map((name, at) => ({
  darsak: at === 1 ? null : { row: at + 1, name: at === 2 ? 'تالا وسيم عبدالله ابوزيد' : name },
  openemis: at === 4 ? null : { row: at + 1, name },
}));
const begun: ClassroomList = students
  .slice(0, 4)
  .reduce<ClassroomList>((list, student, at) => tick(list, student, at !== 3), {
    section: { key: 's-7a', label: 'الرياضيات · السابع أ' },
    countedAt: now,
    marks: [],
    others: ['سارة نبيل هاشم الخطيب'],
  });
const section = (change: Partial<ClassroomSection> = {}): ClassroomSection => ({
  ref: { key: 's-7a', label: 'الرياضيات · السابع أ' },
  check: {
    title: { subject: 'الرياضيات', section: 'السابع أ' },
    darsak: source('darsak'),
    openemis: source('openemis'),
    academicPeriod: '2026/2027',
  },
  students,
  stored: ok(begun),
  ...change,
});
const classes = (change: Partial<ClassroomSections> = {}): ClassroomSections => ({
  sections: [
    section(),
    section({ ref: { key: 's-7b', label: 'الرياضيات · السابع ب' }, stored: ok(null) }),
    section({
      ref: { key: 's-8a', label: 'الرياضيات · الثامن أ' },
      stored: fail(problem('owned-unreadable')),
    }),
    section({ ref: { key: 's-8b', label: 'الرياضيات · الثامن ب' }, students: students.slice(0, 4) }),
  ],
  unread: [{ subject: 'العلوم', section: 'الصف السادس-أ' }],
  school: 'مدرسة الروابي الأساسية المختلطة',
  teacher: 'هدى يوسف ملكاوي',
  ...change,
});

const one = (data: ClassroomSections, key: string | null): JSX.Element => (
  <ClassroomView data={data} section={key} />
);
const decisions = [
  decision(),
  decision({
    decision: { answer: 'different', a: { who: 'a2', facts: 'a2' }, b: { who: 'b2', facts: 'b2' } },
    names: { darsak: 'رامي وائل سعد الخطيب', openemis: long },
    decidedAt: now - 90_000_000,
    reason: 'أخوان توأمان في الشعبة نفسها، بحسب دفتر العائلة',
  }),
];

const manyDecisions = Array.from({ length: 40 }, (_, at) =>
  decision({
    decision: {
      answer: at % 3 === 0 ? 'different' : 'same',
      a: { who: `a${String(at)}`, facts: 'a' },
      b: { who: `b${String(at)}`, facts: 'b' },
    },
    names: { darsak: names[at % 7] ?? '', openemis: names[(at + 1) % 7] ?? '' },
    decidedAt: now - at * 3_600_000,
  }),
);
const calendar = (notify: boolean): CalendarViewProps => ({
  profile: 'p1',
  reminder: { notify, days: 3, lastDay: null },
  allowed: notify,
  inForce: { calendar: jordanCalendar, from: notify ? 'file' : 'shipped' },
});

export const workspaceViews: Readonly<Record<(typeof workspaceViewNames)[number], WorkspaceView>> = {
  ...schoolViews,
  ...feedbackViews,
  ...feedbackFormViews,
  ...tourViews,
  'classroom-sections': { route: 'classroom', view: () => one(classes(), null) },
  'classroom-empty': { route: 'classroom', view: () => one(classes({ sections: [], unread: [] }), null) },
  'classroom-begun': { route: 'classroom/s-7a', view: () => one(classes(), 's-7a') },
  'classroom-fresh': { route: 'classroom/s-7b', view: () => one(classes(), 's-7b') },
  'classroom-unreadable': { route: 'classroom/s-8a', view: () => one(classes(), 's-8a') },
  'classroom-gone': { route: 'classroom/s-9', view: () => one(classes(), 's-9') },
  'classroom-failed': { route: 'classroom', view: () => <ClassroomPage {...given('classroom')} /> },
  'marks-failed': { route: 'marks', view: () => <MarksPage /> },
  'file-check-failed': { route: 'files/k', view: () => <FileCheck section="k" /> },
  decisions: {
    route: 'decisions',
    view: () => <DecisionsView owned={{ decisions, problem: null, unreadable: 1 }} />,
  },
  calendar: { route: 'calendar', view: () => <CalendarView {...calendar(false)} /> },
  'calendar-reminded': {
    route: 'calendar',
    view: () => <CalendarView {...calendar(true)} />,
  },
  'calendar-failed': {
    route: 'calendar',
    view: () => <CalendarPage />,
  },
  'decisions-one': {
    route: 'decisions',
    view: () => <DecisionsView owned={{ decisions: decisions.slice(0, 1), problem: null, unreadable: 0 }} />,
  },
  'decisions-many': {
    route: 'decisions',
    view: () => <DecisionsView owned={{ decisions: manyDecisions, problem: null, unreadable: 0 }} />,
  },
  'decisions-empty': {
    route: 'decisions',
    view: () => <DecisionsView owned={{ decisions: [], problem: null, unreadable: 0 }} />,
  },
  'decisions-unreadable': {
    route: 'decisions',
    view: () => (
      <DecisionsView owned={{ decisions: [], problem: problem('owned-unreadable'), unreadable: 1 }} />
    ),
  },
  'decisions-failed': {
    route: 'decisions',
    view: () => <DecisionsPage />,
  },
  ...readingViews,
  ...filesViews,
};

const sheet = { section: section(), school: 'مدرسة الروابي الأساسية المختلطة', teacher: 'هدى يوسف ملكاوي' };
export const classroomPapers = {
  'tick-list': () => <ClassroomPaper {...sheet} joined={joinClassroom(students, begun)} />,
  'tick-list-empty': () => <ClassroomPaper {...sheet} joined={null} />,
} satisfies Papers;
