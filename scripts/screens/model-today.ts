import type { TodayItem } from '../../src/core/today/today-list.ts';
import type { TodayView } from '../../src/messages/today-client.ts';
import { long, notRead, now, hour, source } from './model-findings.ts';
import { brokenOff, idle, running } from './model-sections.ts';

/** Invented lists of what needs the person today, for the gallery of screens. */

const view = (items: readonly TodayItem[], change: Partial<TodayView> = {}): TodayView => ({
  items,
  wholeSchool: false,
  moreMarks: 0,
  sources: [source('darsak'), source('openemis')],
  marksReadAt: now - 2 * hour,
  reading: idle,
  closedCases: 0,
  ...change,
});

const due = (label: string, missing: number, schoolDays: number): TodayItem => ({
  kind: 'marks-due',
  key: label,
  label,
  missing,
  closes: '2026-11-18',
  schoolDays,
});
const names = (label: string, open: number): TodayItem => ({
  kind: 'names',
  key: label,
  label,
  open,
  path: '/teachers/relations/481/students',
});

export const todayViews: Readonly<Record<string, TodayView>> = {
  'today-nothing': view([]),
  'today-unread': view(
    [
      { kind: 'link', platform: 'openemis' },
      { kind: 'link', platform: 'darsak' },
    ],
    { sources: [], marksReadAt: null },
  ),
  'today-one': view([due('الرياضيات · السابع أ', 1, 0)]),
  'today-many': view(
    [
      due('الرياضيات · السابع أ', 14, 1),
      due('الرياضيات · السابع ب', 33, 3),
      due('الرياضيات · الثامن أ', 2, 11),
      names('الرياضيات · السابع ب', 5),
      names(`${long} · العاشر ج`, 12),
      { kind: 'section-list', open: 2 },
      { kind: 'marks-late', missing: 101 },
      { kind: 'remarks', waiting: 3 },
    ],
    { moreMarks: 4 },
  ),
  'today-school': view(
    [
      { kind: 'school-marks', missing: 1215, closes: '2026-11-18', schoolDays: 3 },
      { kind: 'school-names', sections: 12 },
      { kind: 'marks-late', missing: 36 },
      { kind: 'cases', open: 4 },
    ],
    { wholeSchool: true, closedCases: 2 },
  ),
  'today-stopped': view([{ kind: 'school-names', sections: 1 }], {
    wholeSchool: true,
    sources: [source('openemis')],
    marksReadAt: null,
    reading: brokenOff,
  }),
  'today-no-classes': view([], {
    wholeSchool: true,
    sources: [source('openemis', { read: 0, expected: 0 })],
    marksReadAt: null,
  }),
  'today-supervisor': view([{ kind: 'remarks', waiting: 12 }], { sources: [], marksReadAt: null }),
  'today-supervisor-nothing': view([], { sources: [], marksReadAt: null }),
  'today-old': view([{ kind: 'read', platform: 'openemis', why: 'old' }], {
    sources: [
      source('darsak', { state: 'partial', read: 15, expected: 28, reasons: ['more-pages'] }),
      source('openemis', { old: true }),
    ],
    marksReadAt: null,
    reading: running,
  }),
  'today-partial': view([{ kind: 'read', platform: 'darsak', why: 'never' }], {
    sources: [notRead('darsak'), source('openemis')],
  }),
};
