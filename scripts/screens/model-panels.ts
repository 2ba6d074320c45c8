import type { PanelView } from '../../src/messages/panel.ts';
import {
  now,
  hour,
  source,
  notRead,
  counts,
  review,
  missing,
  extra,
  moved,
  duplicate,
  details,
  note,
  allMissing,
  manyFindings,
  longNames,
} from './model-findings.ts';
import { idle, running, paused, done, line, lines, overview, section } from './model-sections.ts';

/** Invented view models of every state, for the gallery of screens. All names and numbers are invented. */

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
    onMarks: false,
  },
  'openemis-running': {
    screen: 'openemis',
    displayName: 'هدى يوسف أحمد ملكاوي',
    institution: 'مدرسة الروابي الأساسية المختلطة',
    reading: running,
    overview: null,
    canReturn: true,
    onMarks: false,
  },
  'openemis-paused': {
    screen: 'openemis',
    displayName: 'هدى يوسف أحمد ملكاوي',
    institution: null,
    reading: paused,
    overview: null,
    canReturn: true,
    onMarks: false,
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
    onMarks: false,
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
