import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import type { MarkSheet, MarksResult, SheetDoubt } from '../../src/core/marks/marks-result.ts';
import type { MarksFrame } from '../../src/messages/marks-frame.ts';
import type { Problem } from '../../src/views/model.ts';
import { marksNow } from './marks-states.ts';
import { countCells, marksModel, withCells, withLateChildren } from './model-marks.ts';

/** Every state of the marks in the panel and in the strip above the grid. */

const mine = marksModel({
  classes: ['الصف السابع-أ', 'الصف السابع-ب', 'الصف الثامن-أ'],
  subjects: ['الرياضيات', 'العلوم'],
  students: 36,
});
const complete = marksModel({
  classes: ['الصف السابع-أ', 'الصف السابع-ب'],
  subjects: ['الرياضيات'],
  students: 30,
  complete: true,
});

const change = (result: MarksResult, key: string, by: (sheet: MarkSheet) => MarkSheet): MarksResult => ({
  ...result,
  sheets: result.sheets.map((sheet) => (sheet.key === key ? by(sheet) : sheet)),
});
const first = (result: MarksResult): string => result.sheets[0]?.key ?? '';

const emptyRoster = (sheet: MarkSheet): MarkSheet => ({
  ...withCells(sheet, (cell) => cell),
  students: [],
  doubts: ['roster-empty'],
  counts: countCells([]),
  periods: sheet.periods.map((period) => ({ ...period, cells: [], counts: countCells([]) })),
});
const doubted =
  (doubt: SheetDoubt) =>
  (sheet: MarkSheet): MarkSheet => ({ ...sheet, doubts: [doubt] });
const noAssessment = (sheet: MarkSheet): MarkSheet => ({
  ...sheet,
  doubts: ['assessment-empty'],
  counts: countCells([]),
  periods: [],
});
/** The window that is open closes today. */
const closesToday = (sheet: MarkSheet): MarkSheet => {
  const periods = sheet.periods.map((period) =>
    period.window.state === 'open'
      ? {
          ...period,
          window: { ...period.window, state: 'closing' as const, closes: '2026-11-23', schoolDays: 0 },
        }
      : period,
  );
  return withCells({ ...sheet, periods }, (cell) =>
    cell.state === 'missing-open' ? { ...cell, state: 'missing-closing', schoolDays: 0 } : cell,
  );
};
/** The directorate set no dates. */
const noDates = (sheet: MarkSheet): MarkSheet => {
  const periods = sheet.periods.map((period) => ({
    ...period,
    window: { state: 'unknown' as const, opens: null, closes: null, schoolDays: null, estimated: false },
  }));
  return withCells({ ...sheet, periods }, (cell) =>
    cell.state === 'entered'
      ? cell
      : { state: 'unreadable', reason: 'window-unknown', schoolDays: null, foundInClass: null },
  );
};

const ended: MarksFrame['reading'] = {
  state: 'done',
  done: 0,
  total: null,
  problem: null,
  finishedAt: marksNow,
};
const frame = (result: MarksResult | null, more: Partial<MarksFrame> = {}): MarksFrame => ({
  marks:
    result === null
      ? null
      : { result, calendar: jordanCalendar, staffId: '100', wholeSchool: true, maxAgeMs: 86_400_000 },
  reading: ended,
  place: null,
  reachable: ['1'],
  focus: null,
  ...more,
});
const running: MarksFrame['reading'] = { ...ended, state: 'running', done: 9, total: 26, finishedAt: null };
const lost: MarksFrame['reading'] = {
  ...running,
  state: 'paused',
  problem: { code: 'session-expired' },
};
const unread = marksModel({
  classes: ['الصف السابع-أ', 'الصف السابع-ب'],
  subjects: ['الرياضيات'],
  students: 30,
  complete: true,
  unread: ['1 0'],
});

export interface MarksShown {
  readonly frame: MarksFrame | null;
  readonly problem: Problem | null;
}
const shown = (of: MarksFrame): MarksShown => ({ frame: of, problem: null });

export const marksPanels: Readonly<Record<string, MarksShown>> = {
  loading: { frame: null, problem: null },
  missing: shown(frame(change(mine, first(mine), withLateChildren))),
  focused: shown(
    frame(change(mine, first(mine), withLateChildren), {
      focus: { title: mine.sheets[0]?.className ?? null, keys: [first(mine)], view: 'marks', at: marksNow },
    }),
  ),
  today: shown(frame({ ...mine, sheets: mine.sheets.map(closesToday) })),
  complete: shown(frame(complete)),
  'to-check': shown(frame(change(complete, first(complete), withLateChildren))),
  'no-dates': shown(frame(change(complete, first(complete), noDates))),
  'empty-roster': shown(frame(change(complete, first(complete), emptyRoster))),
  'empty-assessment': shown(frame(change(complete, first(complete), noAssessment))),
  'other-finder': shown(frame(change(mine, first(mine), doubted('other-classes-not-read')))),
  exemptions: shown(frame(change(mine, first(mine), doubted('exemptions-not-read')))),
  'no-sections': shown(frame({ ...complete, sheets: [] })),
  running: shown(frame(unread, { reading: running })),
  'running-first': shown(frame(null, { reading: running })),
  'session-lost': shown(frame(unread, { reading: lost })),
  unread: shown(frame(null)),
  failed: { frame: null, problem: { code: 'other-account' } },
};

const place = {
  classId: '1',
  assessmentId: null,
  term: 'الفصل الأول',
  subject: 'الرياضيات',
} as const;
const strip = (by: (sheet: MarkSheet) => MarkSheet, from = complete): MarksFrame =>
  frame(
    { ...from, sheets: from.sheets.map((sheet) => (sheet.classId === '1' ? by(sheet) : sheet)) },
    { place },
  );

export const marksStrips: Readonly<Record<string, MarksFrame>> = {
  missing: strip(withLateChildren, mine),
  today: strip(closesToday, mine),
  complete: strip((sheet) => sheet),
  'to-check': strip(withLateChildren),
  'no-dates': strip(noDates),
  'empty-roster': strip(emptyRoster),
  'empty-assessment': strip(noAssessment),
  'other-finder': strip(doubted('other-classes-not-read'), mine),
  exemptions: strip(doubted('exemptions-not-read'), mine),
  running: frame(unread, { place: { ...place, classId: '2' }, reading: running }),
  'session-lost': frame(unread, { place: { ...place, classId: '2' }, reading: lost }),
  'not-hers': frame(complete, { place: { ...place, classId: '77' } }),
  unread: frame(null, { place }),
};
