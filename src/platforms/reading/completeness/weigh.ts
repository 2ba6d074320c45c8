import type { Completeness, CompletenessReason } from '../../../core/snapshot.ts';
import type { PageAt } from './page-controls.ts';

/** What a page says about how much of a list stands in it. */
export interface Signs {
  readonly expected: number | null;
  readonly page: PageAt | null;
  readonly reasons: readonly CompletenessReason[];
  /** Nothing says that there is more, but what is there may be one full page of it. */
  readonly mayEndHere: boolean;
  /** The page does not know itself whether it shows all: also not what it counts. */
  readonly isDoubtful: boolean;
}

/** Weighs the signs: partial when anything says so, complete only for a reason that can be shown. */
export const weigh = (signs: Signs, read: number, saysEmpty: boolean): Completeness => {
  const { expected, page } = signs;
  const base = { read, expected, ...(page === null ? {} : { page }) };
  const reasons = [...signs.reasons];
  if (expected !== null && read < expected) reasons.push('fewer-than-stated');
  if (reasons.length > 0) return { ...base, state: 'partial', reasons };
  if (expected !== null && read > expected)
    return { ...base, state: 'unknown', reasons: ['more-than-stated'] };
  if (signs.isDoubtful) return { ...base, state: 'unknown', reasons: ['total-unknown'] };
  if (saysEmpty && read === 0) return { ...base, state: 'complete', reasons: ['stated-empty'] };
  if (expected !== null) return { ...base, state: 'complete', reasons: ['stated-total-reached'] };
  if (read === 0 || (signs.mayEndHere && page === null))
    return { ...base, state: 'unknown', reasons: ['total-unknown'] };
  return { ...base, state: 'complete', reasons: ['no-sign-of-more'] };
};
