import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../src/core/marks/check-marks.ts';
import type { MarksInput } from '../../src/core/marks/marks-input.ts';
import { marksMatrix } from '../../src/core/marks/marks-matrix.ts';
import { summarise } from '../../src/core/marks/marks-summary.ts';
import { parseSnapshot } from '../../src/core/snapshot-schema.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { writeCsv } from '../../src/exports/csv.ts';
import { writeXlsx } from '../../src/exports/xlsx.ts';
import { estimateMarks, marksBudget } from '../../src/platforms/openemis/marks-estimate.ts';
import { missingList, workbook, type Outgoing } from '../../src/views/workspace/marks/marks-out.ts';
import { inventedSchool, marksSnapshots, now } from '../unit/school/invented-school.ts';
import type { Report } from './run.ts';

/** Mark entry of a school of 60 classes: 14 subjects, 8 periods, 35 children a class. */

const today = new Date(now).toISOString().slice(0, 10);

export async function run(report: Report): Promise<void> {
  for (const classes of [12, 60]) {
    const input = inputOf(classes);
    const named = (name: string): string => `${String(classes)} classes: ${name}`;
    const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
      const times: number[] = [];
      let result: T | undefined;
      for (let round = 0; round < 5; round += 1) {
        const start = performance.now();
        result = await work();
        times.push(performance.now() - start);
      }
      const [first = 0] = times;
      report({
        name: named(name),
        value: times.toSorted((a, b) => a - b)[2] ?? 0,
        unit: 'ms',
        note: `first time ${first.toFixed(0)} ms`,
      });
      return result as T;
    };
    const stored = JSON.stringify([...input.entries, ...input.markRosters]);
    report({ name: named('members and entries as stored'), value: stored.length, unit: 'bytes' });
    await timed('parse them', () => (JSON.parse(stored) as unknown[]).map((each) => parseSnapshot(each)));
    const result = await timed('check', () => checkMarks(input, today, jordanCalendar));
    report({ name: named('cells'), value: result.school.counts.cells, unit: 'cells' });
    await timed('heat map', () =>
      marksMatrix(result.sheets, { term: null, period: null, staffId: null, state: null }),
    );
    await timed('counts to keep', () => summarise(result, null, true));
    const out: Outgoing = {
      sheets: result.sheets,
      takes: () => true,
      school: null,
      readAt: now,
      complete: result.complete,
    };
    await timed('list as CSV', () => writeCsv(missingList(out, now)).length);
    await timed('workbook', async () => (await writeXlsx(workbook(out, now), { direction: 'rtl' })).size);
    const { least, most } = estimateMarks({ classes, grades: Math.ceil(classes / 6) });
    report({
      name: named('requests, fewest'),
      value: least,
      unit: 'requests',
      note: `at most ${String(most)}, budget ${String(marksBudget(classes))}`,
    });
  }
}

function inputOf(classes: number): MarksInput {
  const data = inventedSchool({ classes, subjects: 14, students: 35 });
  if (data.assignments === null) throw new Error('no assignments');
  const marks: readonly Snapshot[] = marksSnapshots(data);
  const of = <K extends Snapshot['kind']>(kind: K): Extract<Snapshot, { kind: K }>[] =>
    marks.filter((each): each is Extract<Snapshot, { kind: K }> => each.kind === kind);
  return {
    assignments: data.assignments,
    assessments: of('assessment'),
    assessmentsRead: true,
    markRosters: of('mark-roster'),
    subjectRosters: [],
    classRosters: data.classRosters,
    entries: of('mark-entries'),
    exemptions: of('mark-exemptions'),
  };
}
