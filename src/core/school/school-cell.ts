import type { MatrixCell } from '../marks/marks-matrix.ts';
import type { BadgeState } from './view-types.ts';

/** How a cell of the school's table looks, the most urgent first. Only `in-order` may be taken for "nothing to do". */
export const schoolLooks = [
  'late', // marks missing, the window is closed
  'closing',
  'due',
  'attention',
  'unreadable', // asked for, and no answer that can be used
  'partial',
  'old',
  'unchecked',
  'not-yet-open',
  'none', // nothing is asked for here
  'in-order',
] as const;
export type SchoolLook = (typeof schoolLooks)[number];

export interface SchoolCell {
  readonly look: SchoolLook;
  /** Names, marks or subjects that need somebody; 0 where nothing does or nobody can say. */
  readonly count: number;
  /** Of how many parts something is known; null where that is no question. */
  readonly checked: { readonly done: number; readonly of: number } | null;
  /** Capture time (ms) of the oldest evidence; null: there is none. */
  readonly at: number | null;
}

export const noCell: SchoolCell = { look: 'none', count: 0, checked: null, at: null };

const marksLooks = {
  'missing-closing': 'closing',
  'missing-open': 'due',
  'missing-closed': 'late',
  unreadable: 'unreadable',
  'to-check': 'attention',
  'not-yet-open': 'not-yet-open',
  'not-required': 'none',
  none: 'none',
} as const;

/** `at`: when the marks were read. A missing mark is said in any case; "in order" only of what is whole and fresh. */
export function marksCell(cell: MatrixCell, at: number, isOld: boolean): SchoolCell {
  const { look, missing, sheets } = cell;
  const base = { count: look === 'to-check' ? cell.counts['to-check'] : missing, checked: null, at };
  if (look !== 'entered') return { ...base, look: marksLooks[look] };
  const doubtful = sheets.some(({ doubts }) => doubts.some((doubt) => doubt !== 'no-assessment'));
  return {
    ...base,
    look: doubtful || cell.counts.unreadable > 0 ? 'partial' : isOld ? 'old' : 'in-order',
  };
}

/** What is known of one part of a cell. */
export interface PartState {
  readonly state: BadgeState;
  readonly open: number;
  readonly at: number | null;
}

interface JoinedPart extends PartState {
  /** Held against Darsak. OpenEMIS' lists that disagree with each other are found without, and are no check. */
  readonly checked: boolean;
}

const lessThanSure: readonly BadgeState[] = ['unchecked', 'partial', 'old'];

/**
 * Several checks as one: anything found wins; "in order" needs every one of them. Where some were checked and others
 * not, it is a part.
 */
export function joined(parts: readonly JoinedPart[]): SchoolCell {
  if (parts.length === 0) return noCell;
  const done = parts.filter(({ checked }) => checked).length;
  const times = parts.flatMap(({ at }) => at ?? []);
  const found = parts.some(({ state, open }) => open > 0 || state === 'attention');
  const unsure = lessThanSure.find((state) => parts.some((part) => part.state === state));
  return {
    look: found ? 'attention' : unsure === 'unchecked' && done > 0 ? 'partial' : (unsure ?? 'in-order'),
    count: parts.reduce((sum, { open }) => sum + open, 0),
    checked: { done, of: parts.length },
    at: times.length === 0 ? null : Math.min(...times),
  };
}
