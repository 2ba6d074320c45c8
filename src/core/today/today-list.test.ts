import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../calendar/jordan-calendar.ts';
import { dueLines } from '../marks/due-lines.ts';
import { emptyTally, type MarksTally } from '../marks/tally.ts';
import type { SectionLine, SectionsOverview, SourceView } from '../school/view-types.ts';
import { todayList, type TodayInput } from './today-list.ts';

// Monday.
const now = Date.parse('2026-11-23T07:00:00Z');

const source = (platform: 'darsak' | 'openemis', change: Partial<SourceView> = {}): SourceView => ({
  platform,
  state: 'complete',
  capturedAt: now,
  old: false,
  read: 4,
  expected: 4,
  reasons: ['stated-total-reached'],
  ...change,
});
const line = (section: string, change: Partial<SectionLine> = {}): SectionLine => ({
  key: section,
  subject: 'الرياضيات',
  section,
  state: 'in-order',
  verdict: { state: 'in-order' },
  open: 0,
  students: 30,
  checkedAt: now,
  path: `/teachers/relations/${section}/students`,
  ...change,
});
const overview = (change: Partial<SectionsOverview> = {}): SectionsOverview => ({
  verdict: { state: 'in-order' },
  lines: [line('7A')],
  findings: [],
  darsak: source('darsak'),
  openemis: source('openemis'),
  ...change,
});
const due = (tallies: Readonly<Record<string, Partial<MarksTally>>>) => {
  const lines = Object.entries(tallies).map(([key, tally]) => ({
    key,
    label: key,
    tally: { ...emptyTally, ...tally },
  }));
  const mine = {
    ...emptyTally,
    due: lines.flatMap(({ tally }) => tally.due).sort((a, b) => a.closes.localeCompare(b.closes)),
    closed: lines.reduce((sum, { tally }) => sum + tally.closed, 0),
  };
  return dueLines(
    { schema: 1, readAt: now, complete: true, mine, lines, classes: [], sections: [] },
    { today: '2026-11-23', calendar: jordanCalendar, freshness: { now, maxAgeMs: 86_400_000 } },
  );
};

const list = (change: Partial<TodayInput> = {}) =>
  todayList({
    linked: ['openemis', 'darsak'],
    readsPlatforms: true,
    overview: overview(),
    marks: due({}),
    wholeSchool: false,
    cases: 0,
    remarks: 0,
    ...change,
  });

describe('what needs me today', () => {
  it('is nothing where everything was read and is in order', () => {
    expect(list()).toEqual([]);
  });

  it('puts the marks whose last day is nearest first, each with its day and the school days left', () => {
    const items = list({
      marks: due({
        later: { due: [{ closes: '2026-12-20', missing: 30 }] },
        sooner: { due: [{ closes: '2026-11-25', missing: 3 }] },
        both: {
          due: [
            { closes: '2026-11-25', missing: 2 },
            { closes: '2026-12-20', missing: 5 },
          ],
          closed: 4,
        },
      }),
      overview: overview({ lines: [line('7A', { state: 'attention', open: 3 }), line('7B')] }),
    });
    expect(items.map((item) => ('key' in item ? item.key : item.kind))).toEqual([
      'both',
      'sooner',
      'later',
      '7A',
      'marks-late',
    ]);
    expect(items[0]).toMatchObject({ missing: 7, closes: '2026-11-25', schoolDays: 2 });
    expect(items.at(-1)).toEqual({ kind: 'marks-late', missing: 4 });
  });

  it('counts a window that has closed since it was read as late, and no more as due', () => {
    const summary = due({ a: { due: [{ closes: '2026-11-22', missing: 6 }] } });
    expect(list({ marks: summary })).toEqual([{ kind: 'marks-late', missing: 6 }]);
  });

  it('says what must be linked or read, and nothing of that to whoever reads no platform', () => {
    const none = { overview: null, linked: [] };
    expect(list(none)).toEqual([
      { kind: 'link', platform: 'openemis' },
      { kind: 'link', platform: 'darsak' },
    ]);
    expect(list({ ...none, readsPlatforms: false, remarks: 2 })).toEqual([{ kind: 'remarks', waiting: 2 }]);
    const old = overview({
      openemis: source('openemis', { old: true }),
      darsak: source('darsak', { state: 'not-read' }),
    });
    expect(list({ overview: old })).toEqual([
      { kind: 'read', platform: 'openemis', why: 'old' },
      { kind: 'read', platform: 'darsak', why: 'never' },
    ]);
  });

  it('of a whole school is a line for each thing and not one for each of its sections', () => {
    const marks = due({
      a: { due: [{ closes: '2026-11-25', missing: 3 }], closed: 2 },
      b: { due: [{ closes: '2026-12-20', missing: 30 }], closed: 4 },
    });
    const inside = (key: string) => ({ key: `class-not-subject:${key}`, code: 'class-not-subject' }) as never;
    const items = list({
      wholeSchool: true,
      marks,
      cases: 2,
      overview: overview({
        lines: [line('1:7A', { state: 'attention', open: 3 }), line('2:7B'), line('3:7C')],
        // One section of the two that OpenEMIS disagrees on was found by its own check as well.
        findings: [inside('1:7A'), inside('2:7B')],
      }),
    });
    expect(items).toEqual([
      { kind: 'school-marks', missing: 33, closes: '2026-11-25', schoolDays: 2 },
      { kind: 'school-names', sections: 2 },
      { kind: 'marks-late', missing: 6 },
      { kind: 'cases', open: 2 },
    ]);
    expect(list({ wholeSchool: true, cases: null })).toEqual([{ kind: 'cases-unread' }]);
    const unread = overview({ darsak: source('darsak', { state: 'not-read' }), lines: [], findings: [] });
    expect(list({ wholeSchool: true, overview: unread })).toEqual([]);
    expect(list({ wholeSchool: true, overview: unread, linked: ['openemis'] })).toEqual([
      { kind: 'link', platform: 'darsak' },
    ]);
  });
});
