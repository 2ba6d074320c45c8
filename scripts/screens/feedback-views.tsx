import type { ComponentChildren, JSX } from 'preact';
import { handOver, takeStep, writeItem } from '../../src/core/feedback/change-item.ts';
import { clusterReports } from '../../src/core/feedback/clusters.ts';
import { decideCluster } from '../../src/core/feedback/cluster-decision.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import type { FeedbackContent, FeedbackItem } from '../../src/core/feedback/feedback-item.ts';
import { feedbackReport } from '../../src/core/feedback/feedback-report.ts';
import { ItemIndex } from '../../src/core/feedback/item-index.ts';
import { ownText, summaryOf } from '../../src/core/feedback/item-summary.ts';
import { mergeItems } from '../../src/core/feedback/merge-items.ts';
import type { ItemQuery } from '../../src/core/feedback/item-query.ts';
import { reportLine } from '../../src/core/feedback/report-line.ts';
import { textPrint } from '../../src/core/feedback/similar-text.ts';
import { problem } from '../../src/core/problem.ts';
import { fail, ok } from '../../src/core/result.ts';
import type { DeskClient, openDesk } from '../../src/views/workspace/feedback/desk-client.ts';
import { ProblemsPage } from '../../src/views/workspace/feedback/problems-page.tsx';
import { QueuePage } from '../../src/views/workspace/feedback/queue-page.tsx';
import { ReportPage } from '../../src/views/workspace/feedback/report-page.tsx';
import { OpenDeskContext } from '../../src/views/workspace/feedback/use-desk.ts';
import { long, now } from './model-findings.ts';
import { people } from './models.ts';
import type { WorkspaceView } from './workspace-view.ts';

/** The pages on remarks over a queue in memory. */

let given = 0;
const day = 86_400_000;
const author = (key: string, name: string, school: string) => ({
  key,
  name,
  role: 'teacher' as const,
  school: { name: school, code: null },
});
const teachers = [
  author('t1', 'سلمى عبد الرحمن الخطيب', 'مدرسة الزيتون الثانوية المختلطة'),
  author('t2', 'باسم العلي', 'مدرسة النخيل'),
  author('t3', long, 'مدرسة ذات النطاقين الأساسية الأولى المختلطة التابعة لمديرية لواء القصبة'),
];
export const supervisor = { key: 's', name: 'هند العمر', role: 'supervisor' as const, school: null };
const hand = (by: (typeof teachers)[number] | typeof supervisor, daysAgo: number) => ({
  author: by,
  now: now - daysAgo * day,
  newId: () => `r${String(++given).padStart(4, '0')}`,
});
export const lesson = {
  ...emptyPlace('lesson', 'darsak'),
  title: 'المعادلات الخطية بمتغيرين',
  subject: 'الرياضيات',
  grade: 'الصف الثامن',
  unit: 'الوحدة الثالثة: الجبر',
  address: 'https://darsak.gov.jo/teachers/relations/48213/published-lessons/990417',
};
const sign = 'في المثال الثاني نُقل الحد إلى الطرف الآخر دون تغيير إشارته، فجاء الناتج سالباً.';
const contents: readonly Partial<FeedbackContent>[] = [
  { text: sign, videoSeconds: 754, importance: 'high' },
  { text: 'عند نقل الحدّ للطرف الآخر في المثال الثاني لم تتغير الاشارة', videoSeconds: 760 },
  { kind: 'media', text: 'الصوت منخفض في أول الدرس', proposal: 'إعادة تسجيل الدقائق الثلاث الأولى' },
  { kind: 'language', text: 'كلمة «مسؤول» مكتوبة بهمزة في غير موضعها\nعلى الشريحة الثالثة والخامسة' },
  {
    kind: 'support',
    text: 'The page of marks does not open: “504 Gateway Time-out”',
    place: { ...emptyPlace('platform', 'openemis'), address: 'https://emis.moe.gov.jo/openemis-core/' },
  },
  { kind: 'suggestion', text: `إضافة تمارين محلولة، ${'ومثال من الحياة اليومية '.repeat(14)}` },
  { kind: 'lesson-missing', text: '', place: { ...lesson, title: `${lesson.title} ${long}` } },
  { kind: 'praise', text: 'شرح واضح ومرتب 👏' },
  { kind: 'accessibility', text: 'لا ترجمة إشارية ولا نص مكتوب لمن لا يسمع', importance: 'high' },
];
const write = (at: number): FeedbackItem =>
  writeItem(
    {
      place: lesson,
      kind: 'scientific',
      importance: 'normal',
      text: '',
      proposal: null,
      videoSeconds: null,
      ...contents[at % contents.length],
    },
    hand(teachers[at % 3] ?? supervisor, 30 - (at % 25)),
    `i${String(at).padStart(3, '0')}`,
  );
const handed = (at: number): FeedbackItem =>
  handOver(
    write(at),
    'supervisor',
    `b${String(at % 3)}`,
    hand(teachers[at % 3] ?? supervisor, 29 - (at % 25)),
  );

/** As far on its way as its number says. */
function followed(at: number): FeedbackItem {
  const item = handed(at);
  const by = hand(supervisor, 3);
  if (at % 5 === 1) return takeStep(item, { state: 'discussed', note: 'نوقشت في اجتماع المبحث' }, by);
  if (at % 5 === 2)
    return takeStep(
      item,
      { state: 'forwarded', to: 'إدارة المناهج', letterNumber: 'ق/12/4567', letterDate: '2026-11-10' },
      by,
    );
  if (at % 5 === 3)
    return takeStep(
      takeStep(item, { state: 'discussed', note: '' }, hand(supervisor, 5)),
      { state: 'answered', text: 'سيعاد تسجيل الدرس قبل الفصل الثاني', date: '2026-11-12' },
      by,
    );
  return item;
}

/** Two branches of one remark, of its text and of its follow-up. */
function torn(): FeedbackItem {
  const item = handed(0);
  const one = takeStep(item, { state: 'discussed', note: 'في المدرسة' }, hand(supervisor, 2));
  const two = takeStep(
    item,
    { state: 'answered', text: 'سيصحح', date: '2026-11-12' },
    hand(teachers[1] ?? supervisor, 1),
  );
  const both = mergeItems(one, two);
  return typeof both === 'string' ? item : both;
}

export const many: readonly FeedbackItem[] = [
  torn(),
  ...Array.from({ length: 69 }, (_, at) => followed(at + 1)),
];
export const mine: readonly FeedbackItem[] = [2, 4, 5].map(write);

/** Answers from memory what pages ask; what would change something fails, as everything in the gallery. */
export function deskOf(items: readonly FeedbackItem[]): DeskClient {
  const index = new ItemIndex();
  index.set('all', items.map(summaryOf));
  const find = (query: ItemQuery) => index.find(query).items;
  const lines = (query: ItemQuery) => {
    const ids = new Set(find(query).map(({ id }) => id));
    return items.filter(({ id }) => ids.has(id)).map(reportLine);
  };
  const decisions = [decideCluster([], [['i009', 'i018']], hand(supervisor, 1))];
  const answers: Readonly<Record<string, (...args: readonly never[]) => unknown>> = {
    page: (query: ItemQuery, offset: number, limit: number) => index.page(query, offset, limit),
    ids: (query: ItemQuery) => find(query).map(({ id }) => id),
    items: (ids: readonly string[]) => items.filter(({ id }) => ids.includes(id)),
    sent: () => [{ bundle: 'b1', to: 'principal', at: now - day, items: ['i001', 'i002'] }],
    clusters: (query: ItemQuery) =>
      clusterReports(
        find(query).map((item) => ({ ...item, print: textPrint(ownText(item)) })),
        decisions,
      ).map((cluster) => ({ ...cluster, authors: 2 })),
    reportFigures: (query: ItemQuery) => {
      const { problems: _problems, ...report } = feedbackReport(lines(query));
      return { report, conflicts: report.total > 0 ? 1 : 0 };
    },
  };
  return {
    author: supervisor,
    call: (method, ...args) => {
      const answer = answers[method];
      if (answer === undefined) return Promise.resolve(fail(problem('internal')));
      return Promise.resolve(ok(answer(...(args as readonly never[])) as never));
    },
    refresh: () => Promise.resolve(ok(items.length)),
    announce: () => undefined,
    close: () => undefined,
  };
}

type Open = () => ReturnType<typeof openDesk>;
const over =
  (items: readonly FeedbackItem[]): Open =>
  () =>
    Promise.resolve(ok(deskOf(items)));
const never: Open = () => new Promise(() => undefined);
const broken: Open = () => Promise.resolve(fail(problem('storage-failed')));

const page = (open: Open, children: ComponentChildren): JSX.Element => (
  <OpenDeskContext.Provider value={open}>{children}</OpenDeskContext.Provider>
);
const receives = ['supervisor'] as const;
const queue = (roles: readonly ('supervisor' | 'teacher')[]): JSX.Element => {
  const who = people();
  const active = who.active === null ? null : { ...who.active, roles: [...roles] };
  const route = { page: 'feedback', path: [], query: {} };
  return <QueuePage people={{ ...who, active }} route={route} onErased={() => undefined} />;
};
const received = (open: Open, route = 'feedback'): WorkspaceView => ({
  route,
  roles: receives,
  view: () => page(open, queue(receives)),
});
export const feedbackViews = {
  'feedback-many': received(over(many)),
  'feedback-one': received(over(many.slice(1, 2))),
  'feedback-empty': received(over([])),
  'feedback-teacher': { route: 'feedback', view: () => page(over(mine), queue(['teacher'])) },
  'feedback-teacher-empty': { route: 'feedback', view: () => page(over([]), queue(['teacher'])) },
  'feedback-none': received(over(many), 'feedback?q=xyz&kind=media'),
  'feedback-filtered': received(over(many), 'feedback?state=forwarded&late=1'),
  'feedback-detail': received(over(many), 'feedback?item=i008'),
  'feedback-branches': received(over(many), 'feedback?item=i000'),
  'feedback-gone': received(over(many), 'feedback?item=i999'),
  'feedback-opening': received(never),
  'feedback-failed': received(broken),
  problems: { route: 'problems', view: () => page(over(many), <ProblemsPage />) },
  'problems-empty': { route: 'problems', view: () => page(over([]), <ProblemsPage />) },
  report: { route: 'report', view: () => page(over(many), <ReportPage />) },
  'report-named': {
    route: 'report?from=2026-10-01&until=2026-11-15&names=1&subject=math',
    view: () => page(over(many), <ReportPage />),
  },
  'report-one': { route: 'report', view: () => page(over(many.slice(3, 4)), <ReportPage />) },
  'report-empty': { route: 'report', view: () => page(over([]), <ReportPage />) },
  'report-failed': { route: 'report', view: () => page(broken, <ReportPage />) },
} satisfies Record<string, WorkspaceView>;
