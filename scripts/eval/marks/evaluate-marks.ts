import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { checkMarks } from '../../../src/core/marks/check-marks.ts';
import { cellStates, type Cell, type CellState } from '../../../src/core/marks/marks-result.ts';
import { recordedFiles } from './recorded-files.ts';
import { recordedInput, type RecordedWay } from './recorded-input.ts';

/** One cell of the evaluation: all ids as text, as OpenEMIS has them. */
export interface EvaluatedCell {
  readonly way: RecordedWay;
  readonly class: string;
  readonly class_id: string;
  readonly institution_subject_id: string;
  readonly education_subject_id: string;
  readonly subject: string;
  readonly student_id: string;
  readonly assessment_id: string;
  readonly assessment_period_id: string;
  readonly period: string;
  /** What is to be checked is written as what it is until somebody has looked: missing, with the reason. */
  readonly state: Exclude<CellState, 'to-check'>;
  readonly reason: string | null;
  readonly school_days: number | null;
}

export interface Evaluation {
  readonly cells: readonly EvaluatedCell[];
  readonly table: string;
  readonly notes: readonly string[];
}

/**
 * Both ways over one folder, as far as it holds what they need. A class and subject that both can tell is written once, from the
 * tables, and counted where the two disagree.
 */
export function evaluateMarks(folder: string, today: string): Evaluation {
  const files = recordedFiles(folder);
  const notes: string[] = [];
  const byWay = (['tables', 'finder'] as const).map((way) => {
    const { input, refused } = recordedInput(files, way, today);
    if (refused.length > 0) notes.push(`refused by a parser (${way}): ${refused.join(', ')}`);
    return cellsOf(checkMarks(input, today, jordanCalendar), way);
  });
  const [tables = [], finder = []] = byWay;
  // By the tables only where their results were recorded: else every cell would be "not read".
  const read = new Set(tables.filter(isRead).map(sheetOf));
  const fromTables = tables.filter((cell) => read.has(sheetOf(cell)));
  const known = new Map(fromTables.map((cell) => [cellOf(cell), cell]));
  const both = finder.filter((cell) => known.has(cellOf(cell)));
  const differing = both.filter((cell) => known.get(cellOf(cell))?.state !== cell.state);
  const cells = [...fromTables, ...finder.filter((cell) => !known.has(cellOf(cell)))];
  notes.push(
    `${files.filter(({ kind }) => kind !== null).length} of ${files.length} files recognised, ${cells.length} cells`,
    `${both.length} cells told by both ways, ${differing.length} of them differently`,
  );
  return { cells, table: tableOf(cells), notes };
}

const stateOf = ({ state, reason }: Cell): Pick<EvaluatedCell, 'state' | 'reason'> => ({
  state: state === 'to-check' ? 'missing-closed' : state,
  reason,
});

const isRead = ({ reason }: EvaluatedCell): boolean => reason !== 'entries-not-read';
const sheetOf = (cell: EvaluatedCell): string => `${cell.institution_subject_id}:${cell.class_id}`;
/** A student has one mark per assessment, subject and period; the file names of the finder tell no class. */
const cellOf = (cell: EvaluatedCell): string =>
  [cell.student_id, cell.assessment_id, cell.education_subject_id, cell.assessment_period_id].join('|');

const cellsOf = (result: ReturnType<typeof checkMarks>, way: RecordedWay): EvaluatedCell[] =>
  result.sheets.flatMap((sheet) =>
    sheet.periods.flatMap(({ period, cells }) =>
      cells.map((cell, index) => ({
        way,
        class: sheet.className,
        class_id: sheet.classId,
        institution_subject_id: sheet.subjectSectionId,
        education_subject_id: sheet.subjectId,
        subject: sheet.subject,
        student_id: sheet.students[index]?.studentId ?? '',
        assessment_id: sheet.assessmentId ?? '',
        assessment_period_id: period.id,
        period: period.code ?? period.name,
        ...stateOf(cell),
        school_days: cell.schoolDays,
      })),
    ),
  );

function tableOf(cells: readonly EvaluatedCell[]): string {
  const lines = new Map<string, Map<CellState, number>>();
  for (const cell of cells) {
    for (const key of [`${cell.class} | ${cell.subject} | ${cell.period}`, 'all']) {
      const counts = lines.get(key) ?? new Map<CellState, number>();
      counts.set(cell.state, (counts.get(cell.state) ?? 0) + 1);
      lines.set(key, counts);
    }
  }
  const all = lines.get('all');
  lines.delete('all');
  const rows = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  if (all !== undefined) rows.push(['all', all]);
  const line = (key: string, counts: Map<CellState, number>): string =>
    [...cellStates.map((state) => String(counts.get(state) ?? 0).padStart(state.length)), key].join('  ');
  return [
    [...cellStates, 'class | subject | period'].join('  '),
    ...rows.map(([key, counts]) => line(key, counts)),
  ].join('\n');
}
