import type { MarkSheet, SheetPeriod, SheetStudent } from './marks-result.ts';

/** A child who came later, and the periods of which its mark may stand in the school before. */
export interface StudentToCheck {
  readonly student: SheetStudent;
  readonly periods: readonly SheetPeriod[];
}

/** In the order of the list; `periods`: those to look at. */
export const studentsToCheck = (
  { students }: Pick<MarkSheet, 'students'>,
  periods: readonly SheetPeriod[],
): readonly StudentToCheck[] =>
  students.flatMap((student, at) => {
    const open = periods.filter(({ cells }) => cells[at]?.state === 'to-check');
    return open.length === 0 ? [] : [{ student, periods: open }];
  });
