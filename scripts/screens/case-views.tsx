import type { JSX } from 'preact';
import type { Cases } from '../../src/app/cases.ts';
import { caseFileOf } from '../../src/core/cases/case-file.ts';
import { moved, opened, type CaseRecord } from '../../src/core/cases/case-record.ts';
import type { Cause } from '../../src/core/cases/cause.ts';
import { CaseFileForm } from '../../src/views/workspace/cases/case-file-form.tsx';
import { casesTexts } from '../../src/i18n/areas/cases.ts';
import { useText } from '../../src/views/language.tsx';
import { CasesPage } from '../../src/views/workspace/cases/cases-page.tsx';
import { CasesPaper } from '../../src/views/workspace/cases/cases-paper.tsx';
import { CasesView } from '../../src/views/workspace/cases/cases-view.tsx';
import { hour, long, now } from './model-findings.ts';

import { Page } from '../../src/views/workspace/page.tsx';
import type { Papers } from './papers.ts';
import { given, type WorkspaceView } from './workspace-view.ts';

/** Cases in every state, with invented schools. */

const cause = (change: Partial<Cause> & Pick<Cause, 'key' | 'kind'>): Cause => ({
  codes: [],
  wanted: null,
  className: null,
  teacher: null,
  sections: [],
  people: [],
  size: 0,
  scopes: [],
  capturedAt: { darsak: now - 2 * hour, openemis: now - 26 * hour },
  ...change,
});
const section = (key: string, label: string, students: number | null = 36, darsak: string | null = null) => ({
  key,
  label,
  darsak,
  students,
});
const student = (name: string, other: string | null = null): Cause['people'][number] => ({
  name,
  other,
  code: 'student-missing-on-darsak',
  nationalId: '0000412275',
  openemisNo: '2000000412',
});
const causes: readonly Cause[] = [
  cause({
    key: 'relation:1',
    kind: 'teacher-relation',
    codes: ['section-missing-on-darsak'],
    teacher: 'ريم خالد الزعبي',
    sections: ['السابع أ', 'السابع ب', 'الثامن أ'].map((name) => section(name, `العلوم · الصف ${name}`)),
    size: 106,
  }),
  cause({
    key: 'section:9',
    kind: 'section-missing',
    codes: ['section-missing-on-darsak'],
    teacher: 'هدى يوسف ملكاوي',
    className: 'الصف التاسع - أ',
    sections: [section('9', 'الرياضيات · الصف التاسع - أ', 32)],
    size: 32,
  }),
  cause({
    key: 'class:7',
    kind: 'students-of-class',
    codes: ['student-missing-on-darsak'],
    className: 'الصف السابع - ب',
    sections: ['الرياضيات', 'العلوم', 'اللغة العربية'].map((name) =>
      section(name, `${name} · الصف السابع - ب`),
    ),
    people: [student('رغد إياد أنس العمري'), student('زيد رامي كريم الصمادي'), student(long)],
    size: 3,
  }),
  cause({
    key: 'students:2',
    kind: 'students-of-section',
    codes: ['student-moved'],
    teacher: 'سامي أحمد العمري',
    className: 'الصف الثامن - أ',
    sections: [section('8', 'اللغة الإنجليزية · الصف الثامن - أ')],
    people: [student('تالا وسيم عبد الله أبو زيد', 'الثامن ب')],
    size: 1,
  }),
  cause({
    key: 'wrong:1',
    kind: 'section-wrong',
    codes: ['section-extra-on-darsak'],
    sections: [section('x', 'العاشر ج — رياضيات', null, 'العاشر ج — رياضيات')],
  }),
  cause({
    key: 'no-teacher:1',
    kind: 'no-teacher',
    className: 'الصف العاشر - ب',
    sections: [section('10', 'الثقافة المالية · الصف العاشر - ب', 35)],
    size: 35,
    capturedAt: { darsak: null, openemis: now - hour },
  }),
];
const open = causes.map((each) => opened(each, now - 5 * 24 * hour));
const at = (index: number): CaseRecord => open[index] ?? opened(cause({ key: '?', kind: 'no-teacher' }), now);
const sent = moved(at(1), { at: now - 30 * hour, to: 'sent', by: 'person' });
const solved = [
  moved(sent, { at: now - hour, to: 'solved', by: 'check' }),
  moved(at(4), { at: now - 50 * hour, to: 'solved', by: 'person' }),
];
const back = moved(solved[0] ?? sent, { at: now, to: 'open', by: 'check' });
const reporter = {
  name: 'سعاد محمود التل',
  role: 'principal',
  school: { name: 'مدرسة الواحة الأساسية المختلطة', code: '1' },
} as const;
const data = (records: readonly CaseRecord[], change: Partial<Cases> = {}): Cases => ({
  records,
  justSolved: [],
  age: new Map(records.map(({ cause: { key } }, index) => [key, index * 3])),
  received: [],
  reporter,
  nothingRead: false,
  ...change,
});
const files = [
  caseFileOf(open, { id: '1', madeAt: now - 3 * hour, reporter }, true),
  caseFileOf(
    open.slice(1, 3),
    {
      id: '2',
      madeAt: now - 40 * hour,
      reporter: {
        name: 'نبيل سالم محمود التل',
        role: 'principal',
        school: { name: 'مدرسة الروابي الثانوية', code: '2' },
      },
    },
    false,
  ),
];

const view = (route: string, of: Cases, isSupport = false): WorkspaceView => ({
  route,
  roles: [isSupport ? 'support' : 'principal'],
  view: () => <CasesView data={of} isSupport={isSupport} />,
});
const all = [...open.slice(0, 1), back, ...open.slice(2)];

const nothing = (): void => undefined;

function CaseFile(): JSX.Element {
  const t = useText(casesTexts);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <CaseFileForm records={open} reporter={reporter} hasUnsent onSent={nothing} onClose={nothing} />
    </Page>
  );
}

export const caseViews = {
  cases: view('cases', data(all, { justSolved: ['section:9'] })),
  'cases-all-sent': view('cases', data([sent])),
  'cases-sent': view('cases?state=sent', data([sent, ...open.slice(2)])),
  'cases-solved': view('cases?state=solved', data([...solved, at(0)])),
  'cases-file': {
    route: 'cases',
    roles: ['principal'],
    view: () => <CaseFile />,
  },
  'cases-many': view(
    'cases',
    data(
      Array.from({ length: 12 }, (_, index) =>
        opened(
          cause({
            ...(causes[index % causes.length] ?? at(0).cause),
            key: `many:${String(index)}`,
            ...(index % 3 === 0 ? { teacher: long } : {}),
          }),
          now,
        ),
      ),
    ),
  ),
  'cases-failed': { route: 'cases', roles: ['principal'], view: () => <CasesPage {...given('cases')} /> },
  'cases-none': view('cases', data([])),
  'cases-unread': view('cases', data([], { nothingRead: true })),
  'cases-support': view('cases', data([], { received: files }), true),
  'cases-support-empty': view('cases', data([]), true),
} as const satisfies Readonly<Record<string, WorkspaceView>>;

export const casePapers = {
  cases: () => (
    <CasesPaper
      file={caseFileOf(open, { id: '1', madeAt: now, reporter }, false)}
      numbers={false}
      now={now}
    />
  ),
  'cases-numbers': () => (
    <CasesPaper file={caseFileOf(open, { id: '1', madeAt: now, reporter }, true)} numbers now={now} />
  ),
} satisfies Papers;
