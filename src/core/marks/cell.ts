import type { IsoDay } from '../calendar/iso-day.ts';
import type { StudentStatusCode } from '../snapshot.ts';
import type { ResultType } from '../snapshot-marks.ts';
import { hasNumber, type Coverage, type CountingEntry } from './entry-index.ts';
import type { Entry } from './packed-entries.ts';
import type { Cell, CellState, EntryWindow, NotRequiredReason, UnreadableReason } from './marks-result.ts';

/** Everything that decides about one cell. */
export interface CellFacts {
  readonly classId: string;
  readonly status: StudentStatusCode;
  /** `unknown`: the grading types were not read; `none`: the subject or this period of it is not marked. */
  readonly grading:
    | { readonly known: 'yes'; readonly resultType: ResultType }
    | { readonly known: 'no'; readonly reason: 'subject-not-assessed' | 'period-not-marked' }
    | { readonly known: 'unknown' };
  readonly exemption: 'exempt' | 'unassigned' | null;
  readonly entry: CountingEntry | null;
  readonly coverage: Coverage;
  readonly window: EntryWindow;
  /** The day from which the child is here, where it came later than its class. */
  readonly since: IsoDay | null;
}

/** Students who left need no mark; GRADUATED and PROMOTED were here until the year was closed (contract C4). */
const left: Partial<Record<StudentStatusCode, NotRequiredReason>> = {
  WITHDRAWN: 'withdrawn',
  TRANSFERRED: 'transferred',
  REPEATED: 'repeated',
};

/**
 * The one state of a cell. Who needs no mark is asked first, so that a mark of a student who left is not counted; then
 * what is there; then whether what is not there can be said to be missing.
 */
export function cellOf(facts: CellFacts): Cell {
  const { status, grading, entry, coverage, window } = facts;
  const reason = left[status] ?? (grading.known === 'no' ? grading.reason : null) ?? exemptionOf(facts);
  if (reason !== null) return cell('not-required', { reason });
  if (entry !== null && isEntered(entry, grading)) {
    return entry.classId === facts.classId
      ? cell('entered')
      : cell('entered', { foundInClass: entry.classId });
  }
  if (grading.known === 'unknown') return unreadable('assessment-not-read');
  if (coverage !== 'complete')
    return unreadable(coverage === 'partial' ? 'entries-partial' : 'entries-not-read');
  if (status === 'UNKNOWN') return unreadable('status-unknown');
  switch (window.state) {
    case 'unknown':
      return unreadable('window-unknown');
    case 'not-yet-open':
      return cell('not-yet-open');
    case 'closed':
      return cameAfter(facts) ? cell('to-check', { reason: 'transferred-in' }) : cell('missing-closed');
    case 'open':
      return cell('missing-open', { schoolDays: window.schoolDays });
    case 'closing':
      return cell('missing-closing', { schoolDays: window.schoolDays });
  }
}

const cameAfter = ({ since, window: { closes } }: CellFacts): boolean =>
  since !== null && closes !== null && closes < since;

const exemptionOf = ({ exemption, entry }: CellFacts): NotRequiredReason | null => {
  if (exemption !== null) return exemption;
  return entry?.kind === 'exempt' || entry?.kind === 'unassigned' ? entry.kind : null;
};

/** A grading option is an entry where the subject is marked in grades; a number is one where it is not. 0 is a number. */
function isEntered(entry: Pick<Entry, 'kind'>, grading: CellFacts['grading']): boolean {
  const option = entry.kind === 'option' || entry.kind === 'both';
  const type = grading.known === 'yes' ? grading.resultType : 'UNKNOWN';
  if (type === 'GRADES') return option;
  return hasNumber(entry) || (type === 'UNKNOWN' && option);
}

const unreadable = (reason: UnreadableReason): Cell => cell('unreadable', { reason });

/** A school has 200,000 cells and some thirty different ones: each is made once. */
const made = new Map<string, Cell>();

function cell(state: CellState, more?: Partial<Cell>): Cell {
  const { reason = null, schoolDays = null, foundInClass = null } = more ?? {};
  const key = more === undefined ? state : `${state}|${reason}|${schoolDays}|${foundInClass}`;
  const known = made.get(key) ?? { state, reason, schoolDays, foundInClass };
  // Classes come and go with the schools: the table of different cells must not grow for ever.
  if (foundInClass === null) made.set(key, known);
  return known;
}
