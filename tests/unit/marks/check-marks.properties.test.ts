import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/iso-day.ts';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import type { MarksResult } from '../../../src/core/marks/marks-result.ts';
import { marksInput, type GradeTable, type ResultTable, type SchoolTables } from './marks-school.ts';
import { naiveCells } from './naive-marks.ts';

/** Many of them close together, around the winter break: deadlines are interesting where they are near. */
const day = fc
  .oneof({ weight: 2, arbitrary: fc.integer({ min: 120, max: 165 }) }, fc.integer({ min: 0, max: 330 }))
  .map((days) => addDays('2026-08-20', days));
const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const subjects = ['s1', 's2', 's3'];
const classes = ['c1', 'c2', 'c3'];
const students = Array.from({ length: 6 }, (_, i) => `p${i}`);
const periodIds = ['t1', 't2', 't3', 't4', 't5'];

const grade = (name: string): fc.Arbitrary<GradeTable> =>
  fc.record({
    grade: fc.constant(name),
    assessment: fc.option(fc.constant(`a${name}`), { freq: 8 }),
    periods: fc.option(
      fc.uniqueArray(pick(periodIds), { maxLength: 5 }).chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              opens: fc.option(day, { freq: 8 }),
              closes: fc.option(day, { freq: 8 }),
            }),
          ),
        ),
      ),
      { freq: 12 },
    ),
    gradings: fc.option(
      fc.dictionary(
        pick(subjects),
        fc.dictionary(pick(periodIds), pick(['MARKS', 'GRADES', 'DURATION', 'UNKNOWN'] as const)),
      ),
      { freq: 12 },
    ),
  });

const tables: fc.Arbitrary<SchoolTables> = fc.record({
  grades: fc.tuple(grade('g1'), grade('g2')),
  sections: fc.uniqueArray(
    fc.record({
      section: pick(['x1', 'x2', 'x3', 'x4']),
      subject: pick(subjects),
      grade: pick(['g1', 'g2', 'g3']),
      classes: fc.uniqueArray(pick(classes), { minLength: 1 }), // merged sections serve several
      teachers: fc.uniqueArray(pick(['w1', 'w2'])),
    }),
    { selector: ({ section }) => section, maxLength: 4 },
  ),
  members: fc.uniqueArray(
    fc.record({
      student: pick(students),
      section: pick(['x1', 'x2', 'x3', 'x4']),
      class: pick(classes),
      status: pick([
        'CURRENT',
        'CURRENT',
        'CURRENT',
        'TRANSFERRED',
        'WITHDRAWN',
        'GRADUATED',
        'PROMOTED',
        'REPEATED',
        'UNKNOWN',
      ] as const),
    }),
    { selector: (row) => [row.student, row.section, row.class].join(), maxLength: 30 },
  ),
  results: fc.uniqueArray(
    fc.record<ResultTable>({
      student: pick(students),
      class: pick(classes),
      subject: pick(subjects),
      assessment: pick(['ag1', 'ag1', 'ag1', 'ag2']),
      period: pick(periodIds),
      kind: pick(['mark', 'both', 'option', 'empty', 'exempt', 'unassigned'] as const),
      created: fc.integer({ min: 1_790_000_000, max: 1_790_000_003 }),
    }),
    {
      selector: (row) => [row.student, row.class, row.subject, row.assessment, row.period].join(),
      maxLength: 60,
    },
  ),
  exemptions: fc.uniqueArray(
    fc.record({
      student: pick(students),
      class: pick(classes),
      subject: pick(subjects),
      period: pick(periodIds),
      kind: pick(['exempt', 'unassigned'] as const),
    }),
    { selector: (row) => [row.student, row.class, row.subject, row.period].join(), maxLength: 6 },
  ),
  // Mostly one old list with single late children: a list of random days says nothing of anybody.
  listed: fc.dictionary(
    pick(classes),
    fc.record(
      Object.fromEntries(
        students.map((student) => [
          student,
          fc.oneof({ weight: 4, arbitrary: fc.constant('2026-08-20') }, { weight: 1, arbitrary: day }),
        ]),
      ),
      { requiredKeys: students.slice(1) },
    ),
  ),
  resultsRead: fc.dictionary(pick(classes), pick(['complete', 'complete', 'partial'] as const), {
    minKeys: 1,
  }),
});

/** Often one class is whole in one section: whether a child came late is told by the rest of its list. */
const school = fc.tuple(tables, fc.boolean()).map(([of, isWhole]): SchoolTables => {
  const whole = students.map((student) => ({
    student,
    section: 'x1',
    class: 'c1',
    status: 'CURRENT' as const,
  }));
  const others = of.members.filter((row) => row.section !== 'x1' || row.class !== 'c1');
  return isWhole ? { ...of, members: [...others, ...whole] } : of;
});

/** Two exempting rows of one second contradict each other; nobody can say which one counts. */
const decided = ({ results }: SchoolTables): boolean =>
  results.every((row) =>
    results.every(
      (other) =>
        other === row ||
        other.created !== row.created ||
        other.kind === row.kind ||
        [row.kind, other.kind].includes('empty') ||
        [row, other].some((each, i, both) =>
          ['student', 'subject', 'assessment', 'period'].some(
            (key) => each[key as 'student'] !== both[1 - i]?.[key as 'student'],
          ),
        ),
    ),
  );

const cellsOf = (result: MarksResult): Map<string, string> =>
  new Map(
    result.sheets.flatMap((sheet) =>
      sheet.periods.flatMap(({ period, cells }) =>
        cells.map(({ state, reason }, index): [string, string] => [
          `${sheet.key}|${period.id}|${sheet.students[index]?.studentId}`,
          [state, reason].filter((part) => part !== null).join(' '),
        ]),
      ),
    ),
  );

const agrees = (tables: SchoolTables, today: string): Map<string, string> => {
  const cells = cellsOf(checkMarks(marksInput(tables), today, jordanCalendar));
  expect(cells).toEqual(naiveCells(tables, today));
  return cells;
};

it('gives every cell of a random school the state that the plain definitions give it', () => {
  fc.assert(
    fc.property(school.filter(decided), day, (tables, today) => void agrees(tables, today)),
    {
      numRuns: 400,
    },
  );
});

it('is held to schools in which every state and every reason occurs', () => {
  const schools = fc.sample(fc.tuple(school.filter(decided), day), { seed: 5, numRuns: 600 });
  const seen = new Set(schools.flatMap(([tables, today]) => [...agrees(tables, today).values()]));
  expect([...seen].sort()).toEqual([
    'entered',
    'missing-closed',
    'missing-closing',
    'missing-open',
    'not-required exempt',
    'not-required period-not-marked',
    'not-required repeated',
    'not-required subject-not-assessed',
    'not-required transferred',
    'not-required unassigned',
    'not-required withdrawn',
    'not-yet-open',
    'to-check transferred-in',
    'unreadable assessment-not-read',
    'unreadable entries-not-read',
    'unreadable entries-partial',
    'unreadable status-unknown',
    'unreadable window-unknown',
  ]);
});

it('adds up: cells to sheets, sheets to periods, classes and the school, differences to the official numbers', () => {
  fc.assert(
    fc.property(school, day, (tables, today) => {
      const result = checkMarks(marksInput(tables), today, jordanCalendar);
      const total = result.sheets.reduce(
        (sum, { periods }) => sum + periods.flatMap(({ cells }) => cells).length,
        0,
      );
      expect(result.school.counts.cells).toBe(total);
      for (const parts of [result.periods, result.classes]) {
        expect(parts.reduce((sum, { counts }) => sum + counts.cells, 0)).toBe(total);
        expect(parts.reduce((sum, { counts }) => sum + counts.missing, 0)).toBe(result.school.counts.missing);
      }
      for (const { counts, report } of result.sheets.flatMap(({ periods }) => periods)) {
        expect(report.because.reduce((sum, { count }) => sum + count, 0)).toBe(
          report.weekly - counts.missing,
        );
      }
      const found = result.findings.reduce((sum, { students }) => sum + students.length, 0);
      const { missing, byState } = result.school.counts;
      expect(found).toBe(missing + byState.unreadable + byState['to-check']);
    }),
  );
});

it('never turns back: as days pass, a cell without an entry only goes from not yet open to open to closing to closed', () => {
  const order = ['not-yet-open', 'missing-open', 'missing-closing', 'missing-closed'];
  fc.assert(
    fc.property(school, day, fc.integer({ min: 1, max: 60 }), (tables, today, later) => {
      const sound = tables.grades.every(
        (each) => each.periods?.every(({ opens, closes }) => (opens ?? '') <= (closes ?? '9')) ?? true,
      );
      fc.pre(sound);
      const input = marksInput(tables);
      const before = cellsOf(checkMarks(input, today, jordanCalendar));
      const after = cellsOf(checkMarks(input, addDays(today, later), jordanCalendar));
      for (const [key, state] of before) {
        const next = after.get(key) ?? '';
        // Random children are said to come on days that are still ahead.
        const place = (of: string): number => order.indexOf(of.replace(/^to-check.*/, 'missing-closed'));
        if (place(state) >= 0 && place(next) >= 0) {
          expect(place(next)).toBeGreaterThanOrEqual(place(state));
        } else if (!state.includes('window-unknown') && !next.includes('window-unknown')) {
          expect(next).toBe(state);
        }
      }
    }),
  );
});
