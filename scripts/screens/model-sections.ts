import type { DecisionRecord } from '../../src/core/decisions/decision-record.ts';
import type { SectionOwned } from '../../src/messages/panel-view.ts';
import type {
  PanelView,
  ReadingView,
  SectionCheckView,
  SectionLine,
  SectionsOverview,
} from '../../src/messages/panel.ts';
import { now, hour, capturedAt, source, counts, sectionGone, sectionExtra } from './model-findings.ts';

/** Invented view models of every state, for the gallery of screens. All names and numbers are invented. */

export const idle: ReadingView = { state: 'idle', done: 0, total: null, problem: null, finishedAt: null };
/** OpenEMIS stopped answering in the middle. */
export const brokenOff: ReadingView = { ...idle, problem: { code: 'unavailable', detail: 'network' } };
export const running: ReadingView = { ...idle, state: 'running', done: 12, total: 31 };
export const paused: ReadingView = {
  ...idle,
  state: 'paused',
  done: 12,
  total: 31,
  problem: { code: 'session-expired' },
};
export const done: ReadingView = {
  ...idle,
  state: 'done',
  done: 31,
  total: 31,
  finishedAt: capturedAt.openemis,
};

export const title = { subject: 'الرياضيات', section: 'السابع أ' };
export const check = (change: Partial<SectionCheckView> = {}): SectionCheckView => ({
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

export const line = (key: string, section: string, change: Partial<SectionLine>): SectionLine => ({
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
export const lines: SectionLine[] = [
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
export const overview = (change: Partial<SectionsOverview> = {}): SectionsOverview => ({
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
export const noOwned: SectionOwned = { decided: [], stale: [], classroom: null, problem: null };

export const section = (
  change: Partial<SectionCheckView>,
  reading: ReadingView = done,
  others: SectionsOverview | null = null,
  owned: SectionOwned = noOwned,
): PanelView => ({ screen: 'section', check: check(change), reading, overview: others, owned });

/** Every state of the panel by name. */
