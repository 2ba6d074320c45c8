import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import type { MarksInput } from '../../../src/core/marks/marks-input.ts';
import type { MarkSheet } from '../../../src/core/marks/marks-result.ts';
import { entriesOf, marksInput, snapshot, type SchoolTables } from './marks-school.ts';
import { base, check, member, periods, row, sheetOf, statesOf, today, withType } from './one-section.ts';

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
