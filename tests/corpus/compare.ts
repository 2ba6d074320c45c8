import { compareLabels } from '../../src/core/labels/compare-labels.ts';
import { digitsOf, key } from '../../src/platforms/reading/words/text.ts';
import type { Expected, Fields, Outcome } from './expected.ts';

/** How well one page was read. A wrong field weighs far more than an empty one. */
export interface Score {
  kindRight: number;
  kindWrong: number;
  fieldsRight: number;
  fieldsWrong: number;
  fieldsEmpty: number;
  rowsRight: number;
  rowsWrong: number;
  rowsMissing: number;
  completenessRight: number;
  completenessWrong: number;
}

export const noScore = (): Score => ({
  kindRight: 0,
  kindWrong: 0,
  fieldsRight: 0,
  fieldsWrong: 0,
  fieldsEmpty: 0,
  rowsRight: 0,
  rowsWrong: 0,
  rowsMissing: 0,
  completenessRight: 0,
  completenessWrong: 0,
});

export interface Comparison {
  readonly score: Score;
  /** What is wrong, in field names and row numbers; no text of the page. */
  readonly remarks: readonly string[];
}

const leads = ['name', 'studentName', 'teacherName', 'staffName', 'lesson', 'assignment'];

/** Shown and expected text are one when only marks, digits' script or white space differ. */
const same = (a: string | number, b: string | number): boolean => {
  const [left, right] = [String(a), String(b)];
  return key(left) === key(right) || (/^[\d\s\-٠-٩۰-۹]+$/.test(left) && digitsOf(left) === digitsOf(right));
};

/** «الصف السابع» and «السابع» name one grade: the program compares what they mean, so another wording is no wrong field. */
const isSameGrade = (field: string, a: string | number, b: string | number): boolean =>
  field === 'grade' && compareLabels('grade', String(a), String(b)) === true;

/** What tells a row from its neighbours: the name it leads with, else all of its values. */
const rowKey = (row: Fields): string => {
  const lead = leads.map((name) => row[name]).find((value) => value !== undefined && value !== null);
  return key(lead === undefined ? Object.values(row).join(' ') : String(lead));
};

const isEmpty = (value: string | number | null | undefined): boolean =>
  value === undefined || value === null || value === '';

/** Pairs rows in order; when the counts differ, each expected row takes the next read row of the same key. */
const pair = (read: readonly Fields[], expected: readonly Fields[]): (readonly [Fields, Fields | null])[] => {
  if (read.length === expected.length) return expected.map((row, n) => [row, read[n] ?? null] as const);
  let from = 0;
  return expected.map((row) => {
    const at = read.findIndex((other, n) => n >= from && rowKey(other) === rowKey(row));
    if (at < 0) return [row, null] as const;
    from = at + 1;
    return [row, read[at] ?? null] as const;
  });
};

export const compare = (outcome: Outcome, expected: Expected): Comparison => {
  const score = noScore();
  const remarks: string[] = [];
  const judgeKind = (right: boolean, remark: string): void => {
    if (right) score.kindRight++;
    else {
      score.kindWrong++;
      remarks.push(remark);
    }
  };
  if (expected.refused !== undefined) {
    const right =
      outcome.refused !== null && (expected.refused === 'any' || expected.refused === outcome.refused);
    judgeKind(
      right,
      `should be refused (${expected.refused}), was ${outcome.refused ?? `read as ${String(outcome.kind)}`}`,
    );
    if (outcome.refused === null) score.rowsWrong += outcome.rows.length;
    return { score, remarks };
  }
  if (expected.kind !== undefined)
    judgeKind(
      outcome.kind === expected.kind,
      `kind ${outcome.kind ?? `none, ${String(outcome.refused)}`} instead of ${expected.kind}`,
    );
  const fields = (read: Fields, wanted: Fields, where: string): boolean => {
    let right = true;
    for (const [name, value] of Object.entries(wanted)) {
      const got = read[name];
      if (value === null || value === '') {
        if (isEmpty(got)) continue;
        score.fieldsWrong++;
        right = false;
        remarks.push(`${where}.${name} should be empty`);
      } else if (got === undefined || got === null || got === '') {
        score.fieldsEmpty++;
        remarks.push(`${where}.${name} left empty`);
      } else if (same(got, value) || isSameGrade(name, got, value)) score.fieldsRight++;
      else {
        score.fieldsWrong++;
        right = false;
        remarks.push(`${where}.${name} wrong`);
      }
    }
    return right;
  };
  fields(outcome.context, expected.context ?? {}, 'context');
  const wanted = expected.rows;
  if (wanted !== undefined) {
    const pairs = pair(outcome.rows, wanted);
    pairs.forEach(([row, read], n) => {
      if (read === null) score.rowsMissing++;
      else if (fields(read, row, `row ${String(n + 1)}`)) score.rowsRight++;
      else score.rowsWrong++;
    });
    const missing = pairs.filter(([, read]) => read === null).length;
    const extra = outcome.rows.length - (wanted.length - missing);
    score.rowsWrong += extra;
    if (missing > 0 || extra > 0) remarks.push(`${String(missing)} rows missing, ${String(extra)} too many`);
  }
  if (expected.completeness !== undefined) {
    const { state, expected: total, page, reasons } = expected.completeness;
    const got = outcome.completeness;
    const right =
      got !== null &&
      got.state === state &&
      (total === undefined || got.expected === total) &&
      (typeof page === 'object'
        ? got.page?.current === page.current && got.page.of === page.of
        : page === undefined || got.page?.current === page) &&
      (reasons ?? []).every((reason) => got.reasons.some((other) => other === reason));
    if (right) score.completenessRight++;
    else {
      score.completenessWrong++;
      remarks.push(
        got === null
          ? 'no completeness'
          : `completeness ${got.state} (${got.reasons.join(', ')}; ${String(got.expected)}) instead of ${state} (${(reasons ?? []).join(', ')}; ${String(total)})`,
      );
    }
  }
  return { score, remarks };
};

export const addScores = (a: Score, b: Score): Score =>
  Object.fromEntries(
    Object.entries(a).map(([name, value]: [string, number]) => [name, value + b[name as keyof Score]]),
  ) as unknown as Score;
