import type { MarkSheet } from '../../../core/marks/marks-result.ts';
import { matrixStates, type MatrixFilter, type MatrixState } from '../../../core/marks/marks-matrix.ts';
import { useRouting } from '../use-route.ts';

/** A period as a choice: the same one of several grades is one line. */
export interface PeriodChoice {
  readonly key: string;
  readonly name: string;
  readonly term: string | null;
  readonly isOpen: boolean;
  readonly closes: string | null;
}

export function periodChoices(sheets: readonly MarkSheet[]): readonly PeriodChoice[] {
  const found = new Map<string, PeriodChoice>();
  for (const { groupKey, period, window } of sheets.flatMap(({ periods }) => periods)) {
    const before = found.get(groupKey);
    const isOpen = window.state === 'open' || window.state === 'closing' || before?.isOpen === true;
    const { name, term } = period;
    found.set(groupKey, { key: groupKey, name, term, isOpen, closes: window.closes });
  }
  return [...found.values()];
}

/** What is looked at first: the window that closes next; none is open: everything. */
export const currentPeriod = (choices: readonly PeriodChoice[]): string | null =>
  choices.filter(({ isOpen }) => isOpen).toSorted((a, b) => (a.closes ?? '').localeCompare(b.closes ?? ''))[0]
    ?.key ?? null;

export interface FilterUse {
  readonly filter: MatrixFilter;
  /** Of this class alone; null: of all. */
  readonly classId: string | null;
  readonly set: (name: keyof MatrixFilter | 'class', value: string) => void;
  readonly clear: () => void;
  readonly isFiltered: boolean;
}

/** Filters in the address. No period there: the current one; `all`: every one. A value that fits nothing is none. */
export function useMatrixFilter(choices: readonly PeriodChoice[], sheets: readonly MarkSheet[]): FilterUse {
  const { route, filter } = useRouting();
  const { term = '', period = '', staffId = '', state = '', class: classId = '' } = route.query;
  const known = choices.some(({ key }) => key === period);
  const inTerm = choices.filter((choice) => term === '' || choice.term === term);
  return {
    classId: sheets.some((sheet) => sheet.classId === classId) ? classId : null,
    filter: {
      term: choices.some((choice) => choice.term === term) ? term : null,
      period: known ? period : period === 'all' ? null : currentPeriod(inTerm),
      staffId: staffId === '' ? null : staffId,
      state: matrixStates.find((each): each is MatrixState => each === state) ?? null,
    },
    set: (name, value) =>
      // A period belongs to one term.
      filter(name === 'term' ? { term: value, period: value === '' ? '' : 'all' } : { [name]: value }),
    clear: () => filter({ term: '', period: '', staffId: '', state: '', class: '' }),
    isFiltered: [term, period, staffId, state, classId].some((value) => value !== ''),
  };
}
