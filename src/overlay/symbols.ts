import type { BadgeState } from '../messages/page.ts';

/** State = symbol + word + colour, in that order of trust (design README). */
export const symbols: Readonly<Record<BadgeState, string>> = {
  'in-order': '✓',
  attention: '◆',
  partial: '◐',
  old: '◔',
  unchecked: '○',
};
