import {
  cellStates,
  type Cell,
  type CellState,
  type MarkCounts,
  type MarkSheet,
  type SheetPeriod,
  type SheetStudent,
} from './marks-result.ts';

const none = Object.fromEntries(cellStates.map((state) => [state, 0])) as Record<CellState, number>;
/** A copy: a school's check counts ten thousand times. */
const zero = (): Record<CellState, number> => ({ ...none });

const counted = (byState: Readonly<Record<CellState, number>>): MarkCounts => ({
  cells: cellStates.reduce((sum, state) => sum + byState[state], 0),
  missing: byState['missing-closing'] + byState['missing-open'] + byState['missing-closed'],
  byState,
});

/** Of cells that are alike one with their count. */
export function countCells(rows: readonly { readonly cell: Cell; readonly count: number }[]): MarkCounts {
  const byState = zero();
  for (const { cell, count } of rows) byState[cell.state] += count;
  return counted(byState);
}

export function addCounts(parts: readonly MarkCounts[]): MarkCounts {
  const byState = zero();
  for (const part of parts) {
    for (const state of cellStates) byState[state] += part.byState[state];
  }
  return counted(byState);
}

/** A grade that is not assessed this year is a fact, not a doubt. */
export const isDoubtful = ({ doubts }: Pick<MarkSheet, 'doubts'>): boolean =>
  doubts.some((doubt) => doubt !== 'no-assessment');

export const isMissing = ({ state }: Pick<Cell, 'state'>): boolean => state.startsWith('missing-');

/** Who has no mark in a period of a sheet, in the order of the list. */
export const missingStudents = (sheet: MarkSheet, { cells }: SheetPeriod): readonly SheetStudent[] =>
  sheet.students.filter((_, at) => cells[at] !== undefined && isMissing(cells[at]));
