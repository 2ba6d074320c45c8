import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import type { SchoolTables } from './marks-school.ts';
import { marksInput, type MemberTable } from './marks-school.ts';
import { base, check, member, row, sheetOf, statesOf, today, withType } from './one-section.ts';

describe('what counts as entered', () => {
  it('orders the periods by their windows, whatever order they come in', () => {
    expect(statesOf(sheetOf({}))).toBe('missing-closed, missing-open, not-yet-open');
  });

  it('takes 0 for a mark, and a row without number and grade for none', () => {
    // The mark itself is not kept: a row with `marks` 0.00 is a row with a number.
    const results = [row('huda', 'P1', { kind: 'mark' }), row('huda', 'P2', { kind: 'empty' })];
    expect(statesOf(sheetOf({ results }))).toBe('entered, missing-open, not-yet-open');
  });

  it('takes a grading option for an entry in GRADES and not in MARKS, a number in MARKS and DURATION and not in GRADES', () => {
    const option = [row('huda', 'P1', { kind: 'option' })];
    const number = [row('huda', 'P1', { kind: 'mark' })];
    const first = (tables: Partial<SchoolTables>): string | undefined =>
      statesOf(sheetOf(tables)).split(', ')[0];
    expect(first({ ...withType('GRADES'), results: option })).toBe('entered');
    expect(first({ results: option })).toBe('missing-closed');
    expect(first({ ...withType('DURATION'), results: number })).toBe('entered');
    expect(first({ ...withType('GRADES'), results: number })).toBe('missing-closed');
  });

  it('takes a mark that stands before the window opens', () => {
    expect(statesOf(sheetOf({ results: [row('huda', 'P3')] }))).toContain('entered');
  });

  it('lets the latest row count, also when it is empty and the older one of another class is not', () => {
    const moved = {
      sections: [{ section: 'x1', subject: 'math', grade: 'g7', classes: ['7A', '7B'] }],
      members: [member('huda'), member('huda', { class: '7B', status: 'TRANSFERRED' as const })],
      resultsRead: { '7A': 'complete', '7B': 'complete' } as const,
    };
    const old = row('huda', 'P1', { class: '7B', created: 1_790_000_000 });
    const found = sheetOf({ ...moved, results: [old] });
    expect(statesOf(found)).toBe('entered, missing-open, not-yet-open');
    expect(found.periods[0]?.cells[0]?.foundInClass).toBe('7B');
    expect(statesOf(sheetOf({ ...moved, results: [old, row('huda', 'P1', { kind: 'empty' })] }))).toBe(
      'missing-closed, missing-open, not-yet-open',
    );
    expect(statesOf(sheetOf({ ...moved, results: [old] }, 'x1:7B'))).toBe(
      'not-required transferred, not-required transferred, not-required transferred',
    );
  });
});

describe('who needs no mark', () => {
  const status = (code: MemberTable['status']): string =>
    statesOf(sheetOf({ members: [member('huda', { status: code })] })).split(', ')[0] ?? '';

  it('goes by the status code, graduated and promoted having been here to the end of the year', () => {
    expect(status('WITHDRAWN')).toBe('not-required withdrawn');
    expect(status('TRANSFERRED')).toBe('not-required transferred');
    expect(status('REPEATED')).toBe('not-required repeated');
    expect(status('GRADUATED')).toBe('missing-closed');
    expect(status('PROMOTED')).toBe('missing-closed');
    expect(status('UNKNOWN')).toBe('unreadable status-unknown');
  });

  it('asks for no mark where the subject or the period is not marked', () => {
    const grade = base.grades[0]!;
    expect(
      statesOf(sheetOf({ grades: [{ ...grade, gradings: { math: { P1: 'MARKS', P3: 'MARKS' } } }] })),
    ).toBe('missing-closed, not-required period-not-marked, not-yet-open');
    expect(statesOf(sheetOf({ grades: [{ ...grade, gradings: {} }] }))).toContain(
      'not-required subject-not-assessed',
    );
  });

  it('takes exemptions from their table and from the words that stand in place of a mark', () => {
    const exemptions = [
      { student: 'huda', class: '7A', subject: 'math', period: 'P1', kind: 'exempt' as const },
      { student: 'huda', class: '7A', subject: 'math', period: 'P2', kind: 'unassigned' as const },
      { student: 'huda', class: '7A', subject: 'art', period: 'P3', kind: 'exempt' as const },
    ];
    expect(statesOf(sheetOf({ exemptions }))).toBe(
      'not-required exempt, not-required unassigned, not-yet-open',
    );
    const results = [row('huda', 'P1', { kind: 'exempt' }), row('huda', 'P2', { kind: 'unassigned' })];
    expect(statesOf(sheetOf({ results }))).toBe('not-required exempt, not-required unassigned, not-yet-open');
  });

  it('has nothing to say about a grade without an assessment, and says that', () => {
    const sheet = sheetOf({ grades: [] });
    expect([sheet.periods, sheet.doubts, sheet.counts.cells]).toEqual([[], ['no-assessment'], 0]);
    expect(check({ grades: [] }).complete).toBe(true);
    const unread = checkMarks(
      { ...marksInput({ ...base, grades: [] }), assessmentsRead: false },
      today,
      jordanCalendar,
    );
    expect([unread.sheets[0]?.doubts, unread.complete]).toEqual([['assessment-not-read'], false]);
  });
});

describe('windows', () => {
  const openUntil = (closes: string | null, day: string, opens: string | null = '2026-11-10'): string =>
    statesOf(
      sheetOf({ grades: [{ ...base.grades[0]!, periods: [{ id: 'P1', opens, closes }] }] }, 'x1:7A', day),
    );

  it('include their first and their last day', () => {
    expect(openUntil('2026-12-20', '2026-11-09')).toBe('not-yet-open');
    expect(openUntil('2026-12-20', '2026-11-10')).toBe('missing-open');
    expect(openUntil('2026-12-20', '2026-12-20')).toBe('missing-closing');
    expect(openUntil('2026-12-20', '2026-12-21')).toBe('missing-closed');
  });

  it('close within three school days across a weekend and the winter break', () => {
    expect(openUntil('2026-11-26', '2026-11-22')).toBe('missing-open'); // Mon, Tue, Wed, Thu
    expect(openUntil('2026-11-26', '2026-11-23')).toBe('missing-closing');
    expect(openUntil('2026-11-29', '2026-11-25')).toBe('missing-closing'); // Thu, Sun
    expect(openUntil('2027-01-20', '2026-12-30')).toBe('missing-closing'); // Thu, Sun, Mon, then the break
  });

  it('need only the date that decides, and are unknown without it', () => {
    expect(openUntil('2026-11-01', today, null)).toBe('missing-closed');
    expect(openUntil(null, '2026-11-09')).toBe('not-yet-open');
    expect(openUntil(null, today)).toBe('unreadable window-unknown');
    expect(openUntil('2026-12-20', today, null)).toBe('unreadable window-unknown');
    expect(openUntil(null, today, null)).toBe('unreadable window-unknown');
  });

  it('come by the dates and not by `editable`', () => {
    const input = marksInput(base);
    const assessments = input.assessments.map((each) => ({
      ...each,
      data: {
        ...each.data,
        periods: each.data.periods?.map((period) => ({ ...period, editable: true })) ?? null,
      },
    }));
    const states = checkMarks({ ...input, assessments }, today, jordanCalendar).sheets.map((each) =>
      statesOf(each),
    );
    expect(states).toEqual(['missing-closed, missing-open, not-yet-open']);
  });
});
