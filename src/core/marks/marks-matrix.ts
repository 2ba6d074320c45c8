import { parseClassLabel } from '../labels/class-label.ts';
import { gradeCodes } from '../labels/grade.ts';
import { textKey } from '../text/text-key.ts';
import { addCounts, isDoubtful } from './mark-counts.ts';
import type { CellState, MarkSheet, SheetPeriod } from './marks-result.ts';

/** The school as classes × subjects, over the periods that were chosen. */

export const matrixStates = [
  'missing',
  'missing-closing',
  'missing-closed',
  'to-check',
  'unreadable',
] as const;
export type MatrixState = (typeof matrixStates)[number];

/** What to show; null: all. */
export interface MatrixFilter {
  readonly term: string | null;
  /** `groupKey` of a period. */
  readonly period: string | null;
  readonly staffId: string | null;
  readonly state: MatrixState | null;
}

export type Counts = Readonly<Record<CellState, number>>;

export interface MatrixCell {
  readonly sheets: readonly MarkSheet[];
  readonly counts: Counts;
  /** The most urgent state in it; `none`: no mark is asked for, or the cell has no student. */
  readonly look: CellState | 'none';
  readonly missing: number;
  /** The number may change with what was not read: marks that are missing may be exemptions or stand elsewhere, or more are. */
  readonly doubtful: boolean;
  /** Missing of all that could be entered by now, 0 to 1. */
  readonly share: number;
}

export interface MatrixRow {
  readonly classId: string;
  readonly className: string;
  /** One per column; null: the class has no such subject, or the filter leaves it out. */
  readonly cells: readonly (MatrixCell | null)[];
  readonly missing: number;
}

export interface Matrix {
  readonly columns: readonly { readonly key: string; readonly subject: string }[];
  readonly rows: readonly MatrixRow[];
}

/** The most urgent first. Over several periods "entered" says more than that the next window is not open yet. */
const lookOrder = [
  'missing-closing',
  'missing-open',
  'missing-closed',
  'unreadable',
  'to-check',
  'entered',
  'not-yet-open',
] as const;

export const takesPeriod =
  ({ term, period }: Pick<MatrixFilter, 'term' | 'period'>) =>
  (entry: SheetPeriod): boolean =>
    (term === null || entry.period.term === term) && (period === null || entry.groupKey === period);

export const ofTeacher = (sheet: MarkSheet, staffId: string | null): boolean =>
  staffId === null || sheet.teachers.some((teacher) => teacher.staffId === staffId);

/** Subjects of different grades meet in one column by their name: a curriculum numbers them grade by grade. */
export const subjectKey = ({ subject }: Pick<MarkSheet, 'subject'>): string => textKey(subject);

export function marksMatrix(sheets: readonly MarkSheet[], filter: MatrixFilter): Matrix {
  const takes = takesPeriod(filter);
  const columns = new Map<string, string>();
  const classes = new Map<string, { readonly name: string; readonly of: Map<string, MarkSheet[]> }>();
  for (const sheet of sheets) {
    if (!ofTeacher(sheet, filter.staffId)) continue;
    const key = subjectKey(sheet);
    if (!columns.has(key)) columns.set(key, sheet.subject);
    const row = classes.get(sheet.classId) ?? { name: sheet.className, of: new Map<string, MarkSheet[]>() };
    classes.set(sheet.classId, row);
    row.of.set(key, [...(row.of.get(key) ?? []), sheet]);
  }
  const keys = [...columns].sort(([, a], [, b]) => a.localeCompare(b, 'ar'));
  const rows = [...classes]
    .map(([classId, { name, of }]): MatrixRow => {
      const cells = keys.map(([key]) => {
        const found = of.get(key);
        const cell = found === undefined ? null : cellOf(found, takes);
        return cell !== null && fits(cell, filter.state) ? cell : null;
      });
      const missing = cells.reduce((sum, cell) => sum + (cell?.missing ?? 0), 0);
      return { classId, className: name, cells, missing };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .sort((a, b) => byClass(a.className, b.className));
  const used = keys.map((_, column) => rows.some(({ cells }) => cells[column] !== null));
  return {
    columns: keys.filter((_, column) => used[column]).map(([key, subject]) => ({ key, subject })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => used[column]) })),
  };
}

export const cellOf = (sheets: readonly MarkSheet[], takes: (period: SheetPeriod) => boolean): MatrixCell =>
  cellOver(
    sheets,
    sheets.flatMap(({ periods }) => periods.filter(takes)),
  );

/** `taken`: those of the sheets' periods that are chosen. */
export function cellOver(sheets: readonly MarkSheet[], taken: readonly SheetPeriod[]): MatrixCell {
  const { byState: counts, missing } = addCounts(taken.map((period) => period.counts));
  const asked = missing + counts.entered;
  const found = lookOrder.find((state) => counts[state] > 0);
  return {
    sheets,
    counts,
    // Without a single cell nobody can say: it was not read, which must not look like "nothing asked for".
    look: found ?? (nobodyKnows(sheets, taken.length) ? 'unreadable' : 'none'),
    missing,
    doubtful: sheets.some(isDoubtful),
    share: asked === 0 ? 0 : missing / asked,
  };
}

/** Sheets without a single cell: not read, or read and empty where something must be. `periods`: those the filter takes. */
const nobodyKnows = (sheets: readonly MarkSheet[], periods: number): boolean =>
  sheets.some(({ doubts, periods: all }) =>
    all.length === 0
      ? doubts.some((doubt) => doubt !== 'no-assessment')
      : periods > 0 && doubts.includes('roster-empty'),
  );

function fits({ counts, look, missing }: MatrixCell, state: MatrixState | null): boolean {
  if (state === null) return true;
  if (state === 'missing') return missing > 0;
  return state === 'unreadable' ? counts.unreadable > 0 || look === 'unreadable' : counts[state] > 0;
}

/** By grade, then by the letter in abjad order; names that say neither by the alphabet. */
export function byClass(a: string, b: string): number {
  const [left, right] = [parseClassLabel(a), parseClassLabel(b)];
  const place = (code: string | null): number =>
    code === null ? gradeCodes.length : (gradeCodes as readonly string[]).indexOf(code);
  return (
    place(left.grade) - place(right.grade) ||
    Number(left.section ?? 99) - Number(right.section ?? 99) ||
    a.localeCompare(b, 'ar')
  );
}
