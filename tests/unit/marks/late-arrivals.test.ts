import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import { marksInput, type ResultTable, type SchoolTables } from './marks-school.ts';

/** One class of eight, two subjects, two closed periods; `p8` came on 12 November and has no mark. */
const students = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
const everybody = (day: string, late: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(students.map((student) => [student, day])),
  ...late,
});
const result = (
  student: string,
  subject: string,
  period: string,
  more?: Partial<ResultTable>,
): ResultTable => ({
  student,
  class: 'c1',
  subject,
  assessment: 'a1',
  period,
  kind: 'mark',
  created: 1_790_000_000,
  ...more,
});
const school = (change: Partial<SchoolTables> = {}): SchoolTables => ({
  grades: [
    {
      grade: 'g1',
      assessment: 'a1',
      periods: [
        { id: 't1', opens: '2026-09-15', closes: '2026-10-10' },
        { id: 't2', opens: '2026-10-20', closes: '2026-11-11' },
        { id: 't3', opens: '2026-11-15', closes: '2026-12-10' },
      ],
      gradings: {
        s1: { t1: 'MARKS', t2: 'MARKS', t3: 'MARKS' },
        s2: { t1: 'MARKS', t2: 'MARKS', t3: 'MARKS' },
      },
    },
  ],
  sections: [
    { section: 'x1', subject: 's1', grade: 'g1', classes: ['c1'] },
    { section: 'x2', subject: 's2', grade: 'g1', classes: ['c1'] },
  ],
  members: students.flatMap((student) =>
    ['x1', 'x2'].map((section) => ({ student, section, class: 'c1', status: 'CURRENT' as const })),
  ),
  results: students
    .filter((student) => student !== 'p8')
    .flatMap((student) => ['s1', 's2'].flatMap((s) => ['t1', 't2'].map((t) => result(student, s, t)))),
  exemptions: [],
  listed: { c1: everybody('2026-08-20', { p8: '2026-11-12' }) },
  resultsRead: { c1: 'complete' },
  ...change,
});

const statesOf = (tables: SchoolTables, student = 'p8', section = 'x1'): (string | undefined)[] => {
  const { sheets } = checkMarks(marksInput(tables), '2026-11-23', jordanCalendar);
  const sheet = sheets.find(({ subjectSectionId }) => subjectSectionId === section);
  const at = sheet?.students.findIndex(({ studentId }) => studentId === student) ?? -1;
  return sheet?.periods.map(({ cells }) => cells[at]?.state) ?? [];
};

describe('a child who came after a window had closed', () => {
  it('is to be checked for the periods before it came, and asked for the open one', () => {
    expect(statesOf(school())).toEqual(['to-check', 'to-check', 'missing-open']);
    const { school: sum, sheets } = checkMarks(marksInput(school()), '2026-11-23', jordanCalendar);
    expect(sum.counts.byState['to-check']).toBe(4);
    expect(sheets[0]?.students.find(({ studentId }) => studentId === 'p8')?.since).toBe('2026-11-12');
  });

  it('is asked for a window that was still open on the day it came', () => {
    const listed = { c1: everybody('2026-08-20', { p8: '2026-11-11' }) };
    expect(statesOf(school({ listed }))).toEqual(['to-check', 'missing-closed', 'missing-open']);
  });

  it.each<[string, Partial<SchoolTables>]>([
    ['the list says no days', { listed: {} }],
    [
      'its own day is not told',
      { listed: { c1: { ...everybody('2026-08-20', {}), p8: undefined as never } } },
    ],
    [
      'more than a quarter of the list came late: it was made anew',
      {
        listed: { c1: everybody('2026-08-20', { p6: '2026-11-12', p7: '2026-11-12', p8: '2026-11-12' }) },
      },
    ],
    ['the whole list was made later', { listed: { c1: everybody('2026-11-12', {}) } }],
    [
      'another class of the school had it before',
      {
        sections: school().sections.map((section) => ({ ...section, classes: ['c1', 'c2'] })),
        members: [...school().members, { student: 'p8', section: 'x1', class: 'c2', status: 'TRANSFERRED' }],
        listed: { c1: everybody('2026-08-20', { p8: '2026-11-12' }), c2: { p8: '2026-08-20' } },
      },
    ],
    [
      'another class of the school had it, nobody knows since when',
      {
        sections: school().sections.map((section) => ({ ...section, classes: ['c1', 'c2'] })),
        members: [...school().members, { student: 'p8', section: 'x1', class: 'c2', status: 'TRANSFERRED' }],
      },
    ],
    [
      'a mark of another subject is there of a period before it came',
      {
        results: [...school().results, result('p8', 's2', 't1')],
      },
    ],
    [
      'a mark is there in another class of a period before it came',
      {
        results: [...school().results, result('p8', 's2', 't1', { class: 'c2' })],
        resultsRead: { c1: 'complete', c2: 'complete' },
      },
    ],
  ])('is missing a mark like any other where %s', (_, change) => {
    expect(statesOf(school(change))[1]).toBe('missing-closed');
  });

  it('is missing a mark like any other where its class list was read in part', () => {
    const input = marksInput(school());
    const classRosters = input.classRosters.map((roster) => ({
      ...roster,
      completeness: { ...roster.completeness, state: 'partial' as const },
    }));
    const { school: sum } = checkMarks({ ...input, classRosters }, '2026-11-23', jordanCalendar);
    expect(sum.counts.byState['to-check']).toBe(0);
  });

  it('is not known from a row with nothing in it, or from a mark of the open period', () => {
    const results = [
      ...school().results,
      result('p8', 's2', 't1', { kind: 'empty' }),
      result('p8', 's1', 't3'),
    ];
    expect(statesOf(school({ results }))).toEqual(['to-check', 'to-check', 'entered']);
  });

  it('does not hide others: their marks of the same periods are missing', () => {
    const results = school().results.filter(({ student, period }) => student !== 'p1' || period !== 't1');
    expect(statesOf(school({ results }), 'p1')[0]).toBe('missing-closed');
  });

  it('is told from what OpenEMIS counts, with the reason', () => {
    const { sheets } = checkMarks(marksInput(school()), '2026-11-23', jordanCalendar);
    expect(sheets[0]?.periods[0]?.report).toMatchObject({
      weekly: 1,
      because: [{ reason: 'transferred-in', count: 1 }],
    });
  });

  it('is never in order, and never "could not be read"', () => {
    const { findings, complete } = checkMarks(marksInput(school()), '2026-11-23', jordanCalendar);
    expect(complete).toBe(true);
    expect(findings.filter(({ code }) => code === 'marks-to-check')).toHaveLength(4);
    expect(findings.find(({ code }) => code === 'marks-to-check')).toMatchObject({
      owner: 'school',
      step: 'ask-former-school',
      students: [{ studentId: 'p8', since: '2026-11-12' }],
    });
  });
});
