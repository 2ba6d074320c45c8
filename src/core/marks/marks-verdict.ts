import { isOld, type Freshness } from '../roster/verdict.ts';
import type { BadgeState } from '../school/view-types.ts';
import type { TallyOn } from './tally.ts';

/** Why nothing certain, or not everything, can be said of the marks (architecture decision 9). */
export const marksReasons = ['marks-not-read', 'marks-partial', 'marks-old'] as const;
export type MarksReason = (typeof marksReasons)[number];

export interface MarksVerdict {
  /**
   * missing: said also where the reading is partial or old, with the reasons beside it.
   * to-check: nothing is missing, but of a child who came later earlier marks may stand in another school.
   */
  readonly state: 'in-order' | 'missing' | 'to-check' | 'unknown';
  readonly reasons: readonly MarksReason[];
}

export interface MarksBasis {
  /** Capture time (ms) of the oldest part; null: nothing was read. */
  readonly readAt: number | null;
  /** Everything that belongs to what is judged was read. */
  readonly complete: boolean;
}

/** "In order" only of what is complete and fresh; a missing mark is said in any case. */
export function marksVerdict(counts: TallyOn, basis: MarksBasis, freshness: Freshness): MarksVerdict {
  if (basis.readAt === null) return { state: 'unknown', reasons: ['marks-not-read'] };
  const reasons: MarksReason[] = [];
  if (!basis.complete || counts.unreadable > 0) reasons.push('marks-partial');
  if (isOld({ capturedAt: basis.readAt }, freshness)) reasons.push('marks-old');
  if (counts.missing > 0) return { state: 'missing', reasons };
  if (reasons.length > 0) return { state: 'unknown', reasons };
  return { state: counts.toCheck > 0 ? 'to-check' : 'in-order', reasons };
}

/** What stands in a row of a page: a closed window is told from an open one. */
export type MarksState = Exclude<BadgeState, 'attention'> | 'due' | 'closing' | 'late' | 'to-check';

export function marksState(verdict: MarksVerdict, counts: TallyOn): MarksState {
  if (verdict.state === 'in-order' || verdict.state === 'to-check') return verdict.state;
  if (verdict.state === 'missing') {
    if (counts.closing > 0) return 'closing';
    return counts.open > 0 ? 'due' : 'late';
  }
  if (verdict.reasons.includes('marks-not-read')) return 'unchecked';
  return verdict.reasons.includes('marks-old') ? 'old' : 'partial';
}
