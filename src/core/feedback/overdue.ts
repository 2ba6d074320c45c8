import type { FeedbackState } from './feedback-item.ts';

/** Follow-ups that wait longer than they should. */

/** States in which somebody's answer is awaited. */
const waiting: readonly FeedbackState[] = ['handed-over', 'discussed', 'forwarded'];

/**
 * School days beyond the limit, or null when nothing is overdue. `lastAt`: when it was last moved (milliseconds);
 * `schoolDays`: how many school days lie between two moments, the first day not counted (the school calendar).
 */
export function overdueBy(
  item: { readonly state: FeedbackState; readonly lastAt: number },
  now: number,
  limit: number,
  schoolDays: (from: number, to: number) => number,
): number | null {
  // A clock that went back, here or at the other author's, makes nothing overdue.
  if (!waiting.includes(item.state) || item.lastAt >= now) return null;
  const beyond = schoolDays(item.lastAt, now) - limit;
  return beyond > 0 ? beyond : null;
}
