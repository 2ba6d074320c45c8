import { distance } from 'fastest-levenshtein';
import type { CalendarDay } from '../text/birth-date.ts';
import type { IdField, RowFacts } from './row-facts.ts';

/** equal: the same; near: one slip apart; differs: not the same; unknown: not to be compared. */
export type FactRelation = 'equal' | 'near' | 'differs' | 'unknown';

/** Two ids of one kind. A spreadsheet loses leading zeros; one digit wrong or two swapped is near. */
export function compareIds(a: string | null, b: string | null): FactRelation {
  if (a === null || b === null) return 'unknown';
  const [bareA, bareB] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  if (bareA === bareB) return 'equal';
  if (distance(a, b) === 1 || distance(bareA, bareB) === 1) return 'near';
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return swapped === b ? 'near' : 'differs';
}

/** Two birth dates: near when one of day, month and year differs, or day and month stand swapped. */
export function compareBirths(a: CalendarDay | null, b: CalendarDay | null): FactRelation {
  if (a === null || b === null) return 'unknown';
  const wrong = Number(a.year !== b.year) + Number(a.month !== b.month) + Number(a.day !== b.day);
  if (wrong === 0) return 'equal';
  const swapped = a.year === b.year && a.month === b.day && a.day === b.month;
  return wrong === 1 || swapped ? 'near' : 'differs';
}

/** Years of birth, where there are no two dates to compare. */
export const compareYears = (
  a: Pick<RowFacts, 'birth' | 'year'>,
  b: Pick<RowFacts, 'birth' | 'year'>,
): FactRelation =>
  (a.birth && b.birth) || a.year === null || b.year === null
    ? 'unknown'
    : a.year === b.year
      ? 'equal'
      : 'differs';

/**
 * Ids that stand on rows of different children of one side are nobody's (matching 2). Given per side; what is shared
 * by duplicates of one child stays.
 */
export type UsableIds = Readonly<Record<IdField, string | null>>;

export interface IdEvidence {
  readonly fields: Readonly<Record<IdField, FactRelation>>;
  /** The ids taken together: equal where one is and none contradicts. */
  readonly overall: FactRelation;
  /** One kind of id agrees while another contradicts. */
  readonly contested: boolean;
}

/** Compares kind by kind; an id of unknown kind, or one in the wrong column, may equal either kind of the other side. */
export function compareAllIds(a: UsableIds, b: UsableIds): IdEvidence {
  const fields = {
    nationalId: compareIds(a.nationalId, b.nationalId),
    openemisNo: compareIds(a.openemisNo, b.openemisNo),
    otherId: compareIds(a.otherId, b.otherId),
  };
  const crossed =
    isSame(a.nationalId, b.openemisNo) ||
    isSame(a.openemisNo, b.nationalId) ||
    [b.nationalId, b.openemisNo].some((id) => isSame(a.otherId, id)) ||
    [a.nationalId, a.openemisNo].some((id) => isSame(b.otherId, id));
  const relations = Object.values(fields);
  const equal = crossed || relations.includes('equal');
  const contested = equal && relations.includes('differs') && !crossed;
  const overall = equal
    ? 'equal'
    : relations.includes('differs')
      ? 'differs'
      : relations.includes('near')
        ? 'near'
        : 'unknown';
  return { fields, overall, contested };
}

const isSame = (a: string | null, b: string | null): boolean => compareIds(a, b) === 'equal';

export const compareGenders = (a: RowFacts['gender'], b: RowFacts['gender']): FactRelation =>
  a === null || b === null ? 'unknown' : a === b ? 'equal' : 'differs';
