import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import type { MarksInput } from '../../../src/core/marks/marks-input.ts';
import type { MarkSheet } from '../../../src/core/marks/marks-result.ts';
import {
  entriesOf,
  marksInput,
  snapshot,
  type MemberTable,
  type ResultTable,
  type SchoolTables,
} from './marks-school.ts';

/** Monday. P1 closed on 12 November, P2 is open until 20 December, P3 opens on 21 December. */
const today = '2026-11-23';
const periods = [
  { id: 'P3', opens: '2026-12-21', closes: '2027-01-20' },
  { id: 'P1', opens: '2026-10-15', closes: '2026-11-12' },
  { id: 'P2', opens: '2026-11-10', closes: '2026-12-20' },
];
const member = (student: string, more: Partial<MemberTable> = {}): MemberTable => ({
  student,
  section: 'x1',
  class: '7A',
  status: 'CURRENT',
  ...more,
});
const row = (student: string, period: string, more: Partial<ResultTable> = {}): ResultTable => ({
  student,
  class: '7A',
  subject: 'math',
  assessment: 'a7',
  period,
  kind: 'both',
  created: 1_795_000_000,
  ...more,
});
const marks = { P1: 'MARKS', P2: 'MARKS', P3: 'MARKS' } as const;
const base: SchoolTables = {
  grades: [{ grade: 'g7', assessment: 'a7', periods, gradings: { math: marks } }],
  sections: [{ section: 'x1', subject: 'math', grade: 'g7', classes: ['7A'], teachers: ['w1'] }],
  members: [member('huda')],
  results: [],
  exemptions: [],
  resultsRead: { '7A': 'complete' },
};
const check = (tables: Partial<SchoolTables>, day = today) =>
  checkMarks(marksInput({ ...base, ...tables }), day, jordanCalendar);
const sheetOf = (tables: Partial<SchoolTables>, key = 'x1:7A', day = today): MarkSheet => {
  const sheet = check(tables, day).sheets.find((each) => each.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
};
/** States of one student by period, in the order of the windows. */
const statesOf = (sheet: MarkSheet, student = 'huda'): string =>
  sheet.periods
    .map(({ cells }) => {
      const cell = cells[sheet.students.findIndex(({ studentId }) => studentId === student)];
      return [cell?.state, cell?.reason].filter((part) => part != null).join(' ');
    })
    .join(', ');
const withType = (resultType: 'GRADES' | 'DURATION'): Partial<SchoolTables> => ({
  grades: [
    {
      grade: 'g7',
      assessment: 'a7',
      periods,
      gradings: { math: { P1: resultType, P2: resultType, P3: resultType } },
    },
  ],
});

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

describe('classes and sections of other shapes', () => {
  it('gives a merged section one sheet per class, each by its own roster', () => {
    const tables: Partial<SchoolTables> = {
      sections: [{ section: 'x1', subject: 'math', grade: 'g7', classes: ['7A', '7B'] }],
      members: [member('huda'), member('sami', { class: '7B' })],
      results: [row('sami', 'P1', { class: '7B' })],
      resultsRead: { '7A': 'complete', '7B': 'complete' },
    };
    expect(statesOf(sheetOf(tables))).toBe('missing-closed, missing-open, not-yet-open');
    expect(statesOf(sheetOf(tables, 'x1:7B'), 'sami')).toBe('entered, missing-open, not-yet-open');
  });

  it('holds each grade of a multi-grade class to its own assessment and number of periods', () => {
    const tables: Partial<SchoolTables> = {
      grades: [
        ...base.grades,
        {
          grade: 'g8',
          assessment: 'a8',
          periods: [{ id: 'Q1', opens: '2026-11-10', closes: '2026-11-24' }],
          gradings: { math: { Q1: 'MARKS' } },
        },
      ],
      sections: [...base.sections, { section: 'x2', subject: 'math', grade: 'g8', classes: ['7A'] }],
      members: [member('huda'), member('omar', { section: 'x2' })],
      results: [row('huda', 'P2'), row('omar', 'Q1', { assessment: 'a7' })],
    };
    expect(statesOf(sheetOf(tables))).toBe('missing-closed, entered, not-yet-open');
    // A row of another grade's assessment is no mark of this one.
    expect(statesOf(sheetOf(tables, 'x2:7A'), 'omar')).toBe('missing-closing');
    expect(check(tables).sheets.map(({ key }) => key)).toEqual(['x2:7A', 'x1:7A']);
  });

  it('takes the members from subject rosters read section by section, each student once', () => {
    const input = marksInput(base);
    const roster = snapshot('subject-roster', {
      classId: '7A',
      className: 'class 7A',
      subjectSectionId: 'x1',
      subject: 'math',
      students: [1, 2].map((place) => ({
        row: place,
        name: 'هدى',
        status: 'CURRENT' as const,
        sourceKey: 'huda',
      })),
    });
    const [sheet] = checkMarks(
      { ...input, markRosters: [], subjectRosters: [roster] },
      today,
      jordanCalendar,
    ).sheets;
    expect(sheet?.students).toEqual([{ studentId: 'huda', name: 'هدى', openemisNo: null }]);
  });
});

describe('what was not read', () => {
  const input = marksInput(base);
  const only = (change: Partial<MarksInput>): MarkSheet => {
    const result = checkMarks({ ...input, ...change }, today, jordanCalendar);
    expect(result.complete).toBe(false);
    return result.sheets[0]!;
  };

  it('is never called entered, and never missing', () => {
    expect(statesOf(only({ entries: [] }))).toBe(
      'unreadable entries-not-read, unreadable entries-not-read, unreadable entries-not-read',
    );
    expect(statesOf(only({ entries: [entriesOf([row('huda', 'P1')], { class: '7A' }, 'partial')] }))).toBe(
      'entered, unreadable entries-partial, unreadable entries-partial',
    );
    expect(only({ markRosters: [] }).doubts).toContain('roster-not-read');
  });

  it('leaves a doubt on a missing mark that an exemption or another class could explain, and on nothing else', () => {
    expect(only({ exemptions: [] }).doubts).toEqual(['exemptions-not-read']);
    const own = snapshot('teaching-assignments', { ...input.assignments.data, scope: 'own' });
    expect(only({ assignments: own }).doubts).toEqual(['other-classes-not-read']);
    const asked = [
      ...input.entries,
      entriesOf([row('huda', 'P1', { class: '7C' })], { class: null, subject: 'math' }),
    ];
    const found = checkMarks({ ...input, assignments: own, entries: asked }, today, jordanCalendar)
      .sheets[0]!;
    expect([found.doubts, statesOf(found)]).toEqual([[], 'entered, missing-open, not-yet-open']);
    // Without exemptions in this version of OpenEMIS there is nothing to read.
    expect(checkMarks({ ...input, exemptions: null }, today, jordanCalendar).complete).toBe(true);
  });
});

describe('what is handed out', () => {
  it('names who is missing, who mends it and by when, most urgent first', () => {
    const tables = {
      members: [member('huda'), member('sami')],
      results: [row('sami', 'P1')],
    };
    const { findings } = check(tables, '2026-12-17');
    expect(
      findings.map(({ code, owner, step, students, deadline }) => [
        code,
        owner,
        step,
        students.length,
        deadline,
      ]),
    ).toEqual([
      ['marks-missing-closing', 'teacher', 'enter-marks', 2, { closes: '2026-12-20', schoolDays: 1 }],
      ['marks-missing-closed', 'school', 'ask-school-open-window', 1, null],
    ]);
  });

  it('explains the difference to both official numbers', () => {
    const tables: Partial<SchoolTables> = {
      ...withType('GRADES'),
      members: ['a', 'b', 'c', 'd'].map((student) => member(student)),
      results: [row('a', 'P1', { kind: 'option' }), row('b', 'P1', { kind: 'both' })],
      exemptions: [{ student: 'c', class: '7A', subject: 'math', period: 'P1', kind: 'exempt' }],
    };
    const [first, second, third] = sheetOf(tables).periods;
    expect(first?.counts.missing).toBe(1);
    expect(first?.report).toEqual({
      weekly: 3,
      byStaff: 2,
      because: [
        { reason: 'exempt', count: 1 },
        { reason: 'grade-without-number', count: 1 },
      ],
    });
    expect(second?.report).toEqual({ weekly: 4, byStaff: null, because: [] });
    expect(third?.report.because).toEqual([{ reason: 'not-yet-open', count: 4 }]);
  });

  it('sums up by period over grades, by class and by teacher, and counts a section of two teachers under both', () => {
    const tables: Partial<SchoolTables> = {
      sections: [{ section: 'x1', subject: 'math', grade: 'g7', classes: ['7A'], teachers: ['w1', 'w2'] }],
    };
    const { teachers, classes, periods: sums, school } = check(tables);
    expect(teachers.map(({ name, counts }) => [name, counts.missing])).toEqual([
      ['teacher w1', 2],
      ['teacher w2', 2],
    ]);
    expect(classes.map(({ className, counts }) => [className, counts.missing])).toEqual([['class 7A', 2]]);
    expect(sums.map(({ name, counts }) => [name, counts.missing])).toEqual([
      ['period P1', 1],
      ['period P2', 1],
      ['period P3', 0],
    ]);
    expect([school.counts.missing, school.next]).toEqual([2, { closes: '2026-12-20', schoolDays: 19 }]);
  });

  it('numbers periods of one name in one term, so that they are not taken for one', () => {
    const named = periods.map((period) => ({ ...period, name: 'التقويم الأول', term: null }));
    const { periods: sums } = check({ grades: [{ ...base.grades[0]!, periods: named }] });
    expect(sums.map(({ groupKey }) => groupKey)).toEqual([
      '|التقويم الأول',
      '|التقويم الأول|2',
      '|التقويم الأول|3',
    ]);
  });
});
