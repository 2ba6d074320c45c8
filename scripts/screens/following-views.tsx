import type { FollowingBasis } from '../../src/app/following.ts';
import { followingFileOf } from '../../src/core/following/following-file.ts';
import { sectionsFollowing } from '../../src/core/following/section-following.ts';
import type { PageListSnapshot } from '../../src/core/snapshot.ts';
import { FollowingPage } from '../../src/views/workspace/following/following-page.tsx';
import { FollowingPaper } from '../../src/views/workspace/following/following-paper.tsx';
import { FollowingView } from '../../src/views/workspace/following/following-view.tsx';
import { pageList } from '../../tests/unit/school/invented-school.ts';
import { hour, long, now } from './model-findings.ts';
import type { Papers } from './papers.ts';
import { given, type WorkspaceView } from './workspace-view.ts';

/** Those who do not follow, in every state, with invented students. */

const names = [
  'رغد إياد أنس العمري',
  'زيد رامي كريم الصمادي',
  'تالا وسيم عبد الله أبو زيد',
  'يزن عماد فؤاد بني هاني',
  long,
];
const seen = ['لم يدخل', 'قبل 9 أيام', 'اليوم', '—', 'قبل 20 يوماً', 'أمس', '2026/11/1'];
const section = (letter: string) => ({
  label: `الصف السابع ${letter}`,
  grade: 'الصف السابع',
  section: letter,
  subject: 'الرياضيات',
});
const activity = (letter: string, students: number, whole = true): PageListSnapshot => {
  const made = pageList(
    'activity',
    Array.from({ length: students }, (_, at) => ({
      studentName: at < names.length ? (names[at] ?? '') : `${names[at % 4] ?? ''} ${String(at)}`,
      lastSeen: seen[(at * 3) % 7] ?? '',
    })),
  );
  return {
    ...made,
    capturedAt: now - 2 * hour,
    source: { ...made.source, path: `/${letter}` },
    completeness: whole
      ? made.completeness
      : { ...made.completeness, state: 'partial', page: { current: 1, of: 2 }, reasons: ['more-pages'] },
    data: { ...made.data, section: section(letter) },
  };
};
const overview = pageList(
  'overview',
  ['أ', 'ب', 'ج'].map((letter, at) => ({
    grade: 'السابع',
    section: letter,
    studentCount: String(30 + at),
    ...(at === 2 ? {} : { neverSeen: String(at * 4) }),
  })),
);
const reporter = {
  name: 'هدى يوسف ملكاوي',
  role: 'teacher',
  school: { name: 'مدرسة الواحة الأساسية المختلطة', code: '1' },
} as const;
const choice = { metric: 'last-seen', threshold: 7, days: null } as const;
const pages = [activity('أ', 12), activity('ب', 4, false)];
const report = followingFileOf(sectionsFollowing(pages, choice, now), choice, {
  id: '1',
  madeAt: now - hour,
  reporter,
});
/** Many sections by several metrics: of some a part, of some nobody. */
const reports = ['أ', 'ب', 'ج', 'د', 'هـ', 'و'].map((letter, at) => {
  const of = { ...choice, threshold: at % 2 === 0 ? 7 : 25 };
  return followingFileOf(sectionsFollowing([activity(letter, 30 + at, at !== 1)], of, now), of, {
    id: `many ${letter}`,
    madeAt: now - at * hour,
    reporter: at === 2 ? { ...reporter, name: long } : reporter,
  });
});
const basis = (change: Partial<FollowingBasis> = {}): FollowingBasis => ({
  pages,
  received: [],
  reporter,
  ...change,
});
const view = (route: string, data: FollowingBasis, isPrincipal = false): WorkspaceView => ({
  route,
  roles: [isPrincipal ? 'principal' : 'teacher'],
  view: () => <FollowingView data={data} isPrincipal={isPrincipal} />,
});

export const followingViews = {
  following: view('following', basis()),
  'following-unknown': view('following?metric=watched&threshold=900', basis()),
  'following-empty': view('following?metric=submissions', basis({ pages: [] })),
  'following-school': view('following', basis({ pages: [overview], received: [report] }), true),
  'following-school-many': view('following', basis({ pages: [overview], received: reports }), true),
  'following-many': view(
    'following?threshold=3',
    basis({ pages: ['أ', 'ب', 'ج', 'د', 'هـ'].map((letter) => activity(letter, 36)) }),
  ),
  'following-failed': { route: 'following', view: () => <FollowingPage {...given('following')} /> },
  'following-school-empty': view('following', basis({ pages: [] }), true),
} as const satisfies Readonly<Record<string, WorkspaceView>>;

export const followingPapers = {
  following: () => <FollowingPaper files={[report]} now={now} />,
  'following-school': () => <FollowingPaper files={reports} now={now} />,
} satisfies Papers;
