import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import { dayOfCheck } from '../../../src/core/marks/check-sheets.ts';
import { clockShift } from '../../../src/core/marks/clock-shift.ts';
import { cellOf } from '../../../src/core/marks/marks-matrix.ts';
import { dayOf, summarise } from '../../../src/core/marks/marks-summary.ts';
import { marksState, marksVerdict } from '../../../src/core/marks/marks-verdict.ts';
import { tallyOf, tallyOn } from '../../../src/core/marks/tally.ts';
import { unsureGroups, whyUnsure } from '../../../src/core/marks/why-unsure.ts';
import { missingList, plain, workbook, type Outgoing } from '../../../src/views/workspace/marks/marks-out.ts';
import { marksInput, type SchoolTables } from './marks-school.ts';
import { base, member, row, sheetOf, today } from './one-section.ts';

/** What is not known must never pass for "nothing is missing". */

/** Nobody in the subject, and the class list was not read. */
const unlisted = (tables: Partial<SchoolTables>) =>
  checkMarks({ ...marksInput({ ...base, ...tables }), classRosters: [] }, today, jordanCalendar);
const empty = { members: [] };
const whole = { section: 'x2', subject: 'math', grade: 'g7', classes: ['7B'], teachers: ['w1'] };

describe('a subject in which OpenEMIS lists nobody', () => {
  it('is no section without gaps: it says that nobody knows', () => {
    const { sheets, complete } = unlisted(empty);
    expect(sheets.map(({ counts, doubts }) => [counts.cells, doubts])).toEqual([[0, ['roster-empty']]]);
    expect(complete).toBe(false);
    expect(sheets.map(whyUnsure)).toEqual([['doubt.roster-empty']]);
  });

  it('is in order where the class itself was read whole and is empty', () => {
    const input = marksInput({ ...base, ...empty });
    expect(input.classRosters.map(({ data }) => data.students)).toEqual([[]]);
    const result = checkMarks(input, today, jordanCalendar);
    expect([result.sheets[0]?.doubts, result.complete]).toEqual([[], true]);
  });

  it('is "not known" in badge and heat map, also beside a class that is complete', () => {
    const { sheets } = unlisted({
      sections: [...base.sections, whole],
      members: [member('huda')],
      results: [row('huda', 'P1'), row('huda', 'P2')],
      resultsRead: { '7A': 'complete', '7B': 'complete' },
    });
    const of = (classId: string) => sheets.filter((sheet) => sheet.classId === classId);
    const badge = (classId: string) => {
      const tally = tallyOf(of(classId));
      const counts = tallyOn(tally, today, jordanCalendar);
      const basis = { readAt: 0, complete: tally.doubtful === 0 };
      return marksState(marksVerdict(counts, basis, { now: 1, maxAgeMs: 10 }), counts);
    };
    expect([badge('7A'), badge('7B')]).toEqual(['in-order', 'partial']);
    const look = (classId: string, period: string | null) =>
      cellOf(of(classId), (each) => period === null || each.period.id === period).look;
    expect([look('7A', null), look('7B', null), look('7B', 'P2')]).toEqual([
      'entered',
      'unreadable',
      'unreadable',
    ]);
  });

  it('is said in what is taken out, with the class, the subject and the reason', () => {
    const { sheets } = unlisted(empty);
    const out: Outgoing = { sheets, takes: () => true, school: null, readAt: 0, complete: false };
    const [line, ...more] = missingList(out, 0).rows;
    expect(more).toEqual([]);
    expect(line).toContain('غير معروفة');
    expect(line?.at(-1)).toBe('لا طلبة في قائمة هذه المادة في OpenEMIS، فلا يُعرف ما ينقص فيها.');
    expect(workbook(out, 0)[1]?.rows).toHaveLength(1);
    expect(plain(JSON.stringify(workbook(out, 0)[1]))).toContain('لا طلبة في قائمة هذه المادة');
  });
});

describe('an assessment in which nothing can be marked', () => {
  const grade = base.grades[0]!;
  it.each([
    ['no periods', { ...grade, periods: [] }],
    ['no subjects', { ...grade, gradings: {} }],
    ['no grading types', { ...grade, gradings: { math: {} } }],
  ])('%s: not "nothing is missing"', (_, one) => {
    expect(sheetOf({ grades: [one] }).doubts).toEqual(['assessment-empty']);
  });
  it('is none where another subject of it is marked', () => {
    expect(sheetOf({ grades: [{ ...grade, gradings: { art: { P1: 'MARKS' } } }] }).doubts).toEqual([]);
  });
});

describe('exemptions that could not be read', () => {
  const unread = { ...base, exemptionsRead: [] };
  const result = checkMarks({ ...marksInput(unread), exemptions: [] }, today, jordanCalendar);
  const out: Outgoing = {
    sheets: result.sheets,
    takes: () => true,
    school: null,
    readAt: 0,
    complete: false,
  };

  it('leave every missing mark in doubt: verdict, heat map, list', () => {
    expect(result.sheets[0]?.doubts).toEqual(['exemptions-not-read']);
    expect(cellOf(result.sheets, () => true)).toMatchObject({ missing: 2, doubtful: true });
    const notes = missingList(out, 0).rows.map((line) => line.at(-1));
    expect(new Set(notes)).toEqual(new Set(['لم تُقرأ الإعفاءات، فقد تكون علامة ناقصة إعفاءً.']));
  });
  it('are one line however many sections they concern', () => {
    expect(unsureGroups([...result.sheets, ...result.sheets]).map(({ reason }) => reason)).toEqual([
      'doubt.exemptions-not-read',
    ]);
  });
});

describe("the server's day", () => {
  const hour = 3_600_000;
  const at = (serverTime?: number, capturedAt = 1000) => ({
    capturedAt,
    ...(serverTime === undefined ? {} : { serverTime }),
  });
  it("counts where this computer's clock is wrong, by the newest answer that told it", () => {
    expect(clockShift([at(), at(1000 + 4 * 60_000)])).toBe(0);
    expect(clockShift([at(1000 + 9 * hour), at(2000 - 30 * hour, 2000), at(undefined, 3000)])).toBe(
      -30 * hour,
    );
  });
  it('is the day of the check, and of the counts that are kept of it', () => {
    const input = marksInput(base);
    const now = Date.parse('2026-11-23T07:00:00Z');
    const late = {
      ...input,
      assignments: { ...input.assignments, capturedAt: now, serverTime: now + 24 * hour },
    };
    expect([dayOfCheck(input, now), dayOfCheck(late, now)]).toEqual(['2026-11-23', '2026-11-24']);
    const summary = summarise(checkMarks(late, '2026-11-24', jordanCalendar), null, true);
    expect([summary?.clockShift, dayOf(summary, now)]).toEqual([24 * hour, '2026-11-24']);
  });
});
