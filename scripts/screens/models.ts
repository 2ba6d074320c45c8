import type { DecisionRecord } from '../../src/core/decisions/decision-record.ts';
import type { SectionOwned } from '../../src/messages/panel-view.ts';
import type { Finding, StudentEvidence } from '../../src/views/model.ts';
import type {
  Counts,
  PanelView,
  ReadingView,
  SectionCheckView,
  SectionLine,
  SectionsOverview,
  SourceView,
} from '../../src/messages/panel.ts';
import type { PeopleView, ProfileView } from '../../src/messages/people.ts';

/** Invented view models of every state, for the gallery of screens. All names and numbers are invented. */

/** The gallery's present: Sunday 15 November 2026, 10:30 in Amman. */
export const now = Date.UTC(2026, 10, 15, 7, 30);
const hour = 3_600_000;
const capturedAt = { darsak: now, openemis: now - 78 * 60_000 };

export const source = (platform: SourceView['platform'], change: Partial<SourceView> = {}): SourceView => ({
  platform,
  state: 'complete',
  capturedAt: platform === 'darsak' ? capturedAt.darsak : capturedAt.openemis,
  old: false,
  read: 36,
  expected: 36,
  reasons: ['stated-total-reached'],
  ...change,
});
const notRead = (platform: SourceView['platform']): SourceView =>
  source(platform, { state: 'not-read', capturedAt: null, read: 0, expected: null, reasons: [] });

export const counts = (change: Partial<Counts> = {}): Counts => ({
  darsak: 36,
  openemis: 36,
  matched: 36,
  review: 0,
  missingOnDarsak: 0,
  missingOnOpenemis: 0,
  moved: 0,
  duplicates: 0,
  detailsDiffer: 0,
  ...change,
});

const row = (name: string, at = 1): NonNullable<StudentEvidence['darsak']> => ({ row: at, name });
const only = (side: 'darsak' | 'openemis', name: string, at = 1): StudentEvidence => ({
  darsak: side === 'darsak' ? row(name, at) : null,
  openemis: side === 'openemis' ? row(name, at) : null,
  fields: [],
});
const finding = (change: Partial<Finding> & Pick<Finding, 'code' | 'key'>): Finding => ({
  severity: 'problem',
  owner: 'support',
  step: 'ask-support-add-students',
  students: [],
  section: null,
  capturedAt,
  ...change,
});

const review = finding({
  code: 'student-review',
  key: 'review-1',
  severity: 'attention',
  owner: 'teacher',
  step: 'decide-same-person',
  students: [
    {
      darsak: row('ليث محمّد سامي القضاه', 12),
      openemis: row('ليث محمد بسام القضاة', 11),
      fields: [
        {
          field: 'name',
          verdict: 'differs',
          parts: [
            { a: 'ليث', b: 'ليث', verdict: 'equal' },
            { a: 'محمّد', b: 'محمد', verdict: 'equal' },
            { a: 'سامي', b: 'بسام', verdict: 'differs' },
            { a: 'القضاه', b: 'القضاة', verdict: 'spelling' },
          ],
        },
        { field: 'nationalId', verdict: 'unknown' },
      ],
    },
  ],
});
const missing = finding({
  code: 'student-missing-on-darsak',
  key: 'missing-1',
  students: [only('openemis', 'رغد إياد أنس العمري', 20), only('openemis', 'زيد رامي كريم الصمادي', 31)],
});
const extra = finding({
  code: 'student-missing-on-openemis',
  key: 'extra-1',
  owner: 'school',
  step: 'ask-school-enrol-student',
  students: [only('darsak', 'تالا وسيم عبد الله أبو زيد', 35)],
});
const moved = finding({
  code: 'student-moved',
  key: 'moved-1',
  severity: 'attention',
  owner: 'school',
  step: 'ask-school-move-student',
  students: [{ ...only('darsak', 'يزن عماد فؤاد بني هاني', 30), foundIn: 'الصف السابع-ب' }],
});
const duplicate = finding({
  code: 'student-duplicate-on-darsak',
  key: 'duplicate-1',
  severity: 'attention',
  step: 'ask-support-remove-students',
  students: [only('darsak', 'سارة نبيل هاشم الخطيب', 8), only('darsak', 'ساره نبيل هاشم الخطيب', 27)],
});
const details = finding({
  code: 'student-details-differ',
  key: 'details-1',
  severity: 'attention',
  owner: 'school',
  step: 'correct-details',
  students: [
    {
      darsak: { ...row('جنى خليل ناصر الرواشدة', 5), nationalId: '0000412275' },
      openemis: { ...row('جنى خليل ناصر الرواشدة', 5), nationalId: '0000412257' },
      fields: [
        { field: 'name', verdict: 'agree' },
        { field: 'nationalId', verdict: 'differs' },
      ],
    },
  ],
});
const note = finding({
  code: 'student-status-differs',
  key: 'note-1',
  severity: 'note',
  owner: 'school',
  step: 'nothing',
  students: [
    {
      darsak: row('بشار مازن عيسى حدادين', 9),
      openemis: { ...row('بشار مازن عيسى حدادين', 9), status: 'TRANSFERRED' },
      fields: [{ field: 'name', verdict: 'agree' }],
    },
  ],
});
const sectionGone = finding({
  code: 'section-missing-on-darsak',
  key: 'section-1',
  step: 'ask-support-add-section',
  section: { darsak: null, openemis: 'الصف الثامن-أ · الرياضيات', darsakCount: null, openemisCount: 32 },
});
const sectionExtra = finding({
  code: 'section-extra-on-darsak',
  key: 'section-2',
  severity: 'attention',
  step: 'ask-support-remove-section',
  section: { darsak: 'العاشر ج — رياضيات', openemis: null, darsakCount: 29, openemisCount: null },
});
const allMissing = finding({
  code: 'student-missing-on-darsak',
  key: 'missing-32',
  students: Array.from({ length: 32 }, (_, i) =>
    only('openemis', ['أحمد', 'لين', 'عمر', 'سلمى'][i % 4] + ' ماجد توفيق الزعبي ' + String(i + 1), i + 1),
  ),
});
const manyFindings: readonly Finding[] = Array.from({ length: 40 }, (_, i) => ({
  ...[review, missing, extra, duplicate][i % 4]!,
  key: `many-${String(i)}`,
}));
const long =
  'عبد الرحمن صلاح الدين محمد نور الدين آل عبد الكريم بني عبد الرحمن المجالي الحويطات عبد الرحمن صلاح الدين';
const longNames = finding({
  ...review,
  code: 'student-review',
  key: 'long-1',
  students: [
    {
      darsak: row(long, 1),
      openemis: row('Abd Al-Rahman Salah Al-Deen Mohammad Nour Al-Deen Al-Majali', 2),
      fields: [{ field: 'name', verdict: 'differs' }],
    },
  ],
});

const idle: ReadingView = { state: 'idle', done: 0, total: null, problem: null, finishedAt: null };
const running: ReadingView = { ...idle, state: 'running', done: 12, total: 31 };
const paused: ReadingView = {
  ...idle,
  state: 'paused',
  done: 12,
  total: 31,
  problem: { code: 'session-expired' },
};
const done: ReadingView = { ...idle, state: 'done', done: 31, total: 31, finishedAt: capturedAt.openemis };

const title = { subject: 'الرياضيات', section: 'السابع أ' };
const check = (change: Partial<SectionCheckView> = {}): SectionCheckView => ({
  key: 's-7a',
  title,
  verdict: { state: 'in-order' },
  counts: counts(),
  findings: [],
  darsak: source('darsak'),
  openemis: source('openemis'),
  academicPeriod: '2026/2027',
  ...change,
});

const line = (key: string, section: string, change: Partial<SectionLine>): SectionLine => ({
  key,
  subject: 'الرياضيات',
  section,
  state: 'in-order',
  verdict: { state: 'in-order' },
  open: 0,
  students: 36,
  checkedAt: now - 2 * hour,
  path: `/teacher/sections/${key}`,
  ...change,
});
const lines: SectionLine[] = [
  line('s-7a', 'السابع أ', { state: 'attention', verdict: { state: 'needs-attention' }, open: 3 }),
  line('s-7b', 'السابع ب', {}),
  line('s-8a', 'الثامن أ', {
    state: 'old',
    verdict: { state: 'unknown', reasons: ['openemis-old'] },
    open: null,
    checkedAt: now - 144 * hour,
  }),
  line('s-8b', 'الثامن ب', {
    state: 'partial',
    verdict: { state: 'unknown', reasons: ['darsak-partial'] },
    open: null,
    students: 30,
  }),
  line('s-10a', 'العاشر أ', {
    state: 'unchecked',
    verdict: { state: 'unknown', reasons: ['no-openemis-data'] },
    open: null,
    students: null,
    checkedAt: null,
    path: null,
  }),
];
const overview = (change: Partial<SectionsOverview> = {}): SectionsOverview => ({
  verdict: { state: 'needs-attention' },
  lines,
  findings: [sectionGone, sectionExtra],
  darsak: source('darsak', { read: 5, expected: 5 }),
  openemis: source('openemis', { read: 5, expected: 5, reasons: ['server-total-reached'] }),
  ...change,
});

const print = (facts: string) => ({ who: `w-${facts}`, facts });
export const decision = (change: Partial<DecisionRecord> = {}): DecisionRecord => ({
  decision: { answer: 'same', a: print('a1'), b: print('b1') },
  names: { darsak: 'ليان عمر زياد الشرع', openemis: 'ليان عمرو زياد الشرع' },
  section: { key: 's-7a', label: 'الرياضيات · السابع أ' },
  decidedAt: now - hour,
  ...change,
});
const noOwned: SectionOwned = { decided: [], stale: [], classroom: null };

const section = (
  change: Partial<SectionCheckView>,
  reading: ReadingView = done,
  others: SectionsOverview | null = null,
  owned: SectionOwned = noOwned,
): PanelView => ({ screen: 'section', check: check(change), reading, overview: others, owned });

/** Every state of the panel by name. */
export const panelViews: Readonly<Record<string, PanelView>> = {
  setup: { screen: 'setup' },
  locked: { screen: 'locked', name: 'هدى يوسف ملكاوي' },
  'link-agrees': {
    screen: 'link',
    proposal: {
      platform: 'darsak',
      displayName: 'هدى يوسف ملكاوي',
      otherName: 'هدى يوسف أحمد ملكاوي',
      agrees: true,
    },
  },
  'link-differs': {
    screen: 'link',
    proposal: {
      platform: 'openemis',
      displayName: 'ريم خالد الزعبي',
      otherName: 'هدى يوسف ملكاوي',
      agrees: false,
    },
  },
  'link-first': {
    screen: 'link',
    proposal: { platform: 'openemis', displayName: 'هدى يوسف أحمد ملكاوي', otherName: null, agrees: null },
  },
  'other-account': { screen: 'other-account', linkedName: 'هدى يوسف ملكاوي', seenName: 'ريم خالد الزعبي' },
  'openemis-idle': {
    screen: 'openemis',
    displayName: 'هدى يوسف أحمد ملكاوي',
    institution: 'مدرسة الروابي الأساسية المختلطة',
    reading: idle,
    overview: null,
    canReturn: false,
  },
  'openemis-running': {
    screen: 'openemis',
    displayName: 'هدى يوسف أحمد ملكاوي',
    institution: 'مدرسة الروابي الأساسية المختلطة',
    reading: running,
    overview: null,
    canReturn: true,
  },
  'openemis-paused': {
    screen: 'openemis',
    displayName: 'هدى يوسف أحمد ملكاوي',
    institution: null,
    reading: paused,
    overview: null,
    canReturn: true,
  },
  'openemis-done': {
    screen: 'openemis',
    displayName: 'هدى يوسف أحمد ملكاوي',
    institution: 'مدرسة الروابي الأساسية المختلطة',
    reading: done,
    overview: overview({
      verdict: { state: 'unknown', reasons: ['no-section-list'] },
      findings: [],
      darsak: notRead('darsak'),
    }),
    canReturn: true,
  },
  sections: { screen: 'sections', overview: overview(), reading: done },
  'sections-in-order': {
    screen: 'sections',
    overview: overview({
      verdict: { state: 'in-order' },
      lines: lines.slice(1, 2).concat(line('s-9a', 'التاسع أ', {}), line('s-9b', 'التاسع ب', {})),
      findings: [],
    }),
    reading: done,
  },
  'sections-empty': {
    screen: 'sections',
    overview: overview({
      verdict: { state: 'unknown', reasons: ['no-openemis-data'] },
      lines: [],
      findings: [],
      darsak: source('darsak', { read: 0, expected: 0, reasons: ['stated-empty'] }),
      openemis: notRead('openemis'),
    }),
    reading: running,
  },
  'section-in-order': section({}),
  'section-attention': section({
    verdict: { state: 'needs-attention' },
    counts: counts({ darsak: 34, matched: 33, review: 1, missingOnDarsak: 2 }),
    findings: [review, missing],
    darsak: source('darsak', { read: 34, expected: 34 }),
  }),
  'section-all-kinds': section(
    {
      verdict: { state: 'needs-attention' },
      counts: counts({
        darsak: 35,
        matched: 28,
        review: 1,
        missingOnDarsak: 2,
        missingOnOpenemis: 1,
        moved: 1,
        duplicates: 1,
        detailsDiffer: 1,
      }),
      findings: [note, details, duplicate, moved, extra, missing, review],
    },
    done,
    overview(),
  ),
  'section-all-missing': section({
    verdict: { state: 'needs-attention' },
    counts: counts({ darsak: 0, openemis: 32, matched: 0, missingOnDarsak: 32 }),
    findings: [allMissing],
    darsak: source('darsak', { read: 0, expected: 0, reasons: ['stated-empty'] }),
    openemis: source('openemis', { read: 32, expected: 32 }),
  }),
  'section-many': section({
    verdict: { state: 'needs-attention' },
    counts: counts({ matched: 10, review: 10, missingOnDarsak: 10, missingOnOpenemis: 10, duplicates: 10 }),
    findings: manyFindings,
  }),
  'section-long-names': section({
    title: {
      subject: 'التربية الإسلامية والتلاوة والتجويد',
      section: 'الصف العاشر الأساسي الأكاديمي شعبة (ج)',
    },
    verdict: { state: 'needs-attention' },
    counts: counts({ matched: 35, review: 1 }),
    findings: [longNames],
  }),
  'section-unknown-no-data': section(
    {
      verdict: { state: 'unknown', reasons: ['no-openemis-data'] },
      counts: counts({ openemis: 0, matched: 0 }),
      openemis: notRead('openemis'),
    },
    idle,
  ),
  'section-unknown-partial': section({
    verdict: { state: 'unknown', reasons: ['darsak-partial', 'openemis-old'] },
    counts: counts({ darsak: 20, matched: 18, review: 1, missingOnOpenemis: 1 }),
    findings: [review, extra],
    darsak: source('darsak', {
      state: 'partial',
      read: 20,
      expected: 36,
      page: { current: 1, of: 2 },
      reasons: ['more-pages', 'filter-active'],
    }),
    openemis: source('openemis', { old: true, capturedAt: now - 75 * hour }),
  }),
  'section-reading': section(
    {
      verdict: { state: 'unknown', reasons: ['openemis-partial'] },
      counts: counts({ openemis: 12, matched: 12 }),
      openemis: source('openemis', {
        state: 'partial',
        read: 12,
        expected: null,
        reasons: ['fewer-than-stated'],
      }),
    },
    running,
  ),
  'section-empty': section({
    counts: counts({ darsak: 0, openemis: 0, matched: 0 }),
    darsak: source('darsak', { read: 0, expected: 0, reasons: ['stated-empty'] }),
    openemis: source('openemis', { read: 0, expected: 0, reasons: ['server-total-reached'] }),
  }),
  'problem-expired': {
    screen: 'problem',
    problem: { code: 'session-expired', detail: 'InstitutionClassStudents' },
    reading: paused,
  },
  'problem-layout': { screen: 'problem', problem: { code: 'not-recognised' }, reading: idle },
  'problem-design': { screen: 'problem', problem: { code: 'not-read-by-design' }, reading: idle },
  elsewhere: { screen: 'elsewhere', overview: null },
  'elsewhere-overview': { screen: 'elsewhere', overview: overview() },
};

const profile = (change: Partial<ProfileView> = {}): ProfileView => ({
  id: 'p1',
  name: 'هدى يوسف ملكاوي',
  roles: ['teacher'],
  hasPin: true,
  locked: false,
  links: [
    { platform: 'openemis', host: 'emis.moe.gov.jo', displayName: 'هدى يوسف أحمد ملكاوي' },
    { platform: 'darsak', host: 'darsak.gov.jo', displayName: 'هدى يوسف ملكاوي' },
  ],
  ...change,
});
const second = profile({
  id: 'p2',
  name: 'سامي أحمد العمري',
  roles: ['teacher', 'principal'],
  locked: true,
  links: [],
});

export const people = (change: Partial<PeopleView> = {}): PeopleView => ({
  consented: true,
  computer: 'shared',
  active: profile(),
  profiles: [profile(), second],
  settings: {
    language: 'ar',
    digits: 'latn',
    freshHours: 24,
    launcher: { hidden: false, side: 'end', top: 40 },
    badges: true,
  },
  stored: { sealed: 12, owned: 3, oldest: now - 52 * hour },
  ...change,
});

const nobody = people({
  consented: false,
  computer: null,
  active: null,
  profiles: [],
  stored: { sealed: 0, owned: 0, oldest: null },
});
const noPin = profile({ hasPin: false, links: [] });

/** Every state of the workspace: the place and who is there. */
export const workspaceStates = {
  consent: { route: 'start', people: nobody },
  done: { route: 'start', people: people() },
  unlock: { route: 'unlock', people: people({ active: profile({ locked: true }) }) },
  unlocked: { route: 'unlock', people: people() },
  settings: { route: 'settings', people: people() },
  people: { route: 'people', people: people() },
  'people-no-pin': {
    route: 'people',
    people: people({
      computer: 'own',
      active: noPin,
      profiles: [noPin],
      stored: { sealed: 0, owned: 0, oldest: null },
    }),
  },
} as const;

/** What the popup is shown with: some of the panel's states. */
export const popupStates = [
  'setup',
  'section-attention',
  'section-all-kinds',
  'section-unknown-no-data',
  'sections',
  'elsewhere-overview',
  'elsewhere',
] as const;
