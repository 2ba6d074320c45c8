import type { Finding, Verdict } from '../finding.ts';
import type { BadgeState } from './view-types.ts';

/** A verdict as the one symbol that stands in a page or a list. Unknown is never drawn like "in order". */
export function stateOf(verdict: Verdict): BadgeState {
  if (verdict.state === 'in-order') return 'in-order';
  if (verdict.state === 'needs-attention') return 'attention';
  const has = (...reasons: readonly string[]): boolean =>
    verdict.reasons.some((reason) => reasons.includes(reason));
  if (
    has(
      'no-openemis-data',
      'no-section-list',
      'darsak-not-read',
      'school-by-teachers',
      'section-not-recognised',
      'not-linked',
      'other-account',
    )
  ) {
    return 'unchecked';
  }
  return has('openemis-old', 'darsak-old', 'period-differs') ? 'old' : 'partial';
}

/** Names, or sections, that need somebody. Notes do not count. */
export const openCount = (
  findings: readonly { readonly severity: Finding['severity']; readonly students: readonly unknown[] }[],
): number =>
  findings
    .filter((finding) => finding.severity !== 'note')
    .reduce((sum, finding) => sum + Math.max(1, finding.students.length), 0);
