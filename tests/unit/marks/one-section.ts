import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import type { MarksResult, MarkSheet } from '../../../src/core/marks/marks-result.ts';
import { marksInput, type MemberTable, type ResultTable, type SchoolTables } from './marks-school.ts';

/** Monday. P1 closed on 12 November, P2 is open until 20 December, P3 opens on 21 December. */
export const today = '2026-11-23';
export const periods = [
  { id: 'P3', opens: '2026-12-21', closes: '2027-01-20' },
  { id: 'P1', opens: '2026-10-15', closes: '2026-11-12' },
  { id: 'P2', opens: '2026-11-10', closes: '2026-12-20' },
];
export const member = (student: string, more: Partial<MemberTable> = {}): MemberTable => ({
  student,
  section: 'x1',
  class: '7A',
  status: 'CURRENT',
  ...more,
});
export const row = (student: string, period: string, more: Partial<ResultTable> = {}): ResultTable => ({
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
export const base: SchoolTables = {
  grades: [{ grade: 'g7', assessment: 'a7', periods, gradings: { math: marks } }],
  sections: [{ section: 'x1', subject: 'math', grade: 'g7', classes: ['7A'], teachers: ['w1'] }],
  members: [member('huda')],
  results: [],
  exemptions: [],
  resultsRead: { '7A': 'complete' },
};
export const check = (tables: Partial<SchoolTables>, day = today): MarksResult =>
  checkMarks(marksInput({ ...base, ...tables }), day, jordanCalendar);
export const sheetOf = (tables: Partial<SchoolTables>, key = 'x1:7A', day = today): MarkSheet => {
  const sheet = check(tables, day).sheets.find((each) => each.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
};
/** States of one student by period, in the order of the windows. */
export const statesOf = (sheet: MarkSheet, student = 'huda'): string =>
  sheet.periods
    .map(({ cells }) => {
      const cell = cells[sheet.students.findIndex(({ studentId }) => studentId === student)];
      return [cell?.state, cell?.reason].filter((part) => part != null).join(' ');
    })
    .join(', ');
export const withType = (resultType: 'GRADES' | 'DURATION'): Partial<SchoolTables> => ({
  grades: [
    {
      grade: 'g7',
      assessment: 'a7',
      periods,
      gradings: { math: { P1: resultType, P2: resultType, P3: resultType } },
    },
  ],
});
