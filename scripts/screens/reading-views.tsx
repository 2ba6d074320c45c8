import type { JSX } from 'preact';
import { correctionsOf, profilesInForce, type KeptOverlay } from '../../src/app/reading-profiles.ts';
import type { ReadingRecord } from '../../src/messages/keep-reading.ts';
import type { KeptStructure } from '../../src/messages/keep-structure.ts';
import { taughtOverlay } from '../../src/messages/taught-overlay.ts';
import type { TeachNews } from '../../src/messages/teach-posts.ts';
import { ProposalForm } from '../../src/views/teach/proposal-form.tsx';
import { SavedNote } from '../../src/views/teach/saved-note.tsx';
import { TeachFrame } from '../../src/views/teach/teach-app.tsx';
import { ProfilesView } from '../../src/views/workspace/reading/profiles-page.tsx';
import { SelfTestView } from '../../src/views/workspace/reading/self-test-page.tsx';
import '../../src/views/styles/teach.css';
import { now } from './model-findings.ts';

/** Pages about reading, and the frame in which a page is taught, with invented data. */

const nothing = (): void => undefined;
const day = 86_400_000;
const hint = { evidence: 'likely', seen: '2026-11-20' } as const;
const overlays: readonly KeptOverlay[] = [
  {
    id: 'directorate-0',
    layer: 'directorate',
    name: '',
    addedAt: null,
    overlay: {
      schema: 1,
      id: 'darsak',
      title: 'مديرية تربية لواء الأفق',
      version: 3,
      headers: { studentName: 'اسم المتعلّم' },
      kinds: { 'teacher.roster': { text: [{ ...hint, value: '^سجل المتعلمين' }] } },
    },
  },
  {
    id: 'imported:darsak:x',
    layer: 'imported',
    name: 'darsak-corrections-school-network-2026-2027-final.json',
    addedAt: now - 2 * day,
    overlay: {
      schema: 1,
      id: 'darsak',
      kinds: {
        'teacher.sections': {
          text: [
            { ...hint, value: '^حصصي' },
            { ...hint, value: '(a+)+$' },
            { value: 'x', evidence: 'sure', seen: 'now' },
          ],
        },
        'teacher.unknown': {},
      },
    },
  },
  {
    id: 'imported:noor:x',
    layer: 'imported',
    name: 'other.json',
    addedAt: now - day,
    overlay: { schema: 1, id: 'noor' },
  },
];

const store = (kept: readonly KeptOverlay[]) => ({ kept, write: () => Promise.resolve(false) });

const record = (kind: string, change: Partial<ReadingRecord> = {}): ReadingRecord => ({
  kind,
  at: now - 3_600_000,
  reader: 'darsak 2',
  profileVersion: 2,
  problem: null,
  rows: 28,
  score: 9,
  signals: [
    { type: 'columns', what: 'studentName', weight: 3 },
    { type: 'shape', what: 'names', weight: 2 },
    { type: 'columns', what: 'nationalId', weight: 2 },
    { type: 'text', what: 'section', weight: 1 },
    { type: 'path', what: '/\\d+/students', weight: 1 },
  ],
  ...change,
});
const structures: readonly KeptStructure[] = [
  {
    at: now - 600_000,
    report: {
      kind: 'mutabiq-structure',
      schema: 1,
      address: 'teacher/x/N/students',
      lists: [{ shape: 'table', rows: 29, headRows: 1, headers: ['serial', '?', '?'] }],
      outline: [{ tag: 'main', children: [{ tag: 'table', classes: ['table', 'x'] }] }],
    },
  },
];

const selfTest = (records: readonly ReadingRecord[], kept: readonly KeptStructure[]): JSX.Element => (
  <SelfTestView
    records={records}
    profiles={profilesInForce([])}
    corrections={correctionsOf(records.length === 0 ? [] : overlays.slice(0, 2)).length}
    structures={{ structures: kept, remove: nothing }}
    onClear={nothing}
  />
);

const proposal: Extract<TeachNews, { say: 'proposal' }> = {
  say: 'proposal',
  path: '^/teachers/relations/\\d+/students',
  proposal: {
    rows: 'table>tbody>tr',
    count: 28,
    name: 1,
    columns: [
      { at: 'td:nth-child(1)', head: 'ترقيم', guess: 'serial', samples: ['1', '2', '3'] },
      {
        at: 'td:nth-child(2)',
        head: 'المنتسب',
        guess: 'studentName',
        samples: ['رغد إياد أنس العمري', 'زيد رامي كريم الصمادي', 'تالا وسيم عبد الله أبو زيد'],
      },
      {
        at: 'td:nth-child(3)',
        head: 'المعرّف',
        guess: null,
        samples: ['0000100001', '0000100002', '0000100003'],
      },
    ],
  },
};
const draft = {
  fields: { 0: 'serial' as const },
  section: { selector: 'h2', text: 'الصف السابع (أ)', grade: 'الصف السابع', section: 'أ' },
};
const teach = (
  step: Parameters<typeof TeachFrame>[0]['step'],
  content: JSX.Element | null = null,
): JSX.Element => (
  <TeachFrame step={step} onStop={nothing} onPoint={nothing}>
    {content}
  </TeachFrame>
);

export const readingViews = {
  'profiles-none': { route: 'profiles', view: () => <ProfilesView store={store([])} /> },
  'profiles-corrected': { route: 'profiles', view: () => <ProfilesView store={store(overlays)} /> },
  'self-test-none': { route: 'self-test', view: () => selfTest([], []) },
  'self-test-mixed': {
    route: 'self-test',
    view: () =>
      selfTest(
        [
          record('teacher.roster'),
          record('teacher.sections', { rows: 5, at: now - 2 * day }),
          record('none', { problem: 'not-recognised', rows: 0, score: 3, signals: [], at: now - 120_000 }),
        ],
        structures,
      ),
  },
  'teach-point': { route: 'files', alone: true, view: () => teach('point-name') },
  'teach-no-list': { route: 'files', alone: true, view: () => teach('no-list') },
  'teach-proposal': {
    route: 'files',
    alone: true,
    view: () =>
      teach(
        'proposal',
        <ProposalForm
          said={null}
          found={proposal}
          draft={draft}
          noSection={false}
          onDraft={nothing}
          onPointAgain={nothing}
          onPointSection={nothing}
          onConfirm={nothing}
        />,
      ),
  },
  'teach-saved': {
    route: 'files',
    alone: true,
    view: () =>
      teach(
        'saved',
        <SavedNote
          failed={false}
          saved={taughtOverlay(proposal, draft, now)}
          onChange={nothing}
          onUndo={nothing}
          onDone={nothing}
        />,
      ),
  },
} as const;
