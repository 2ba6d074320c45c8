import type { StudentStatusCode } from '../snapshot.ts';
import type { ResultType } from '../snapshot-marks.ts';
import type { CountingEntry } from './entry-index.ts';
import { isMissing } from './mark-counts.ts';
import {
  reportDifferences,
  type Cell,
  type ReportComparison,
  type ReportDifference,
} from './marks-result.ts';

/** Students of one column who are alike, as both sides see them. */
export interface ReportRow {
  readonly status: StudentStatusCode;
  readonly entry: CountingEntry | null;
  readonly cell: Cell;
  readonly count: number;
}

/**
 * What OpenEMIS' own two reports say of the same column (contract C5), computed from the same data, and why that is not
 * our number: the weekly report counts enrolled students without a *number*, whatever the window, the grading type or an
 * exemption; the report by staff counts students without a *row* and leaves out what has no row at all.
 */
export function compareReport(
  rows: readonly ReportRow[],
  resultType: ResultType | null,
  rowsInClass: number,
): ReportComparison {
  const counts = new Map<ReportDifference, number>();
  let weekly = 0;
  for (const row of rows) {
    const there = row.status === 'CURRENT' && !(row.entry?.anyNumber ?? false);
    const here = isMissing(row.cell);
    if (there) weekly += row.count;
    if (there === here) continue;
    const reason = there ? onlyThere(row.cell) : onlyHere(row, resultType);
    counts.set(reason, (counts.get(reason) ?? 0) + (there ? row.count : -row.count));
  }
  const current = manyOf(rows, (status) => status === 'CURRENT');
  // Inside the year the report knows enrolled students; after it everybody who was there to the end.
  const total = current > 0 ? current : manyOf(rows, (status) => atYearsEnd.includes(status));
  return {
    weekly,
    byStaff: rowsInClass === 0 ? null : Math.abs(total - rowsInClass),
    because: reportDifferences.flatMap((reason) => {
      const count = counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    }),
  };
}

const manyOf = (rows: readonly ReportRow[], takes: (status: StudentStatusCode) => boolean): number =>
  rows.reduce((sum, { status, count }) => sum + (takes(status) ? count : 0), 0);

const atYearsEnd: readonly StudentStatusCode[] = ['GRADUATED', 'PROMOTED', 'REPEATED'];

function onlyThere({ state, reason }: Cell): ReportDifference {
  if (state === 'not-yet-open') return 'not-yet-open';
  if (state === 'entered') return 'grade-without-number';
  return reportDifferences.find((each) => each === reason) ?? 'unreadable';
}

function onlyHere({ status }: ReportRow, resultType: ResultType | null): ReportDifference {
  if (status !== 'CURRENT') return 'year-closed-status';
  return resultType === 'GRADES' ? 'number-without-grade' : 'latest-empty';
}
