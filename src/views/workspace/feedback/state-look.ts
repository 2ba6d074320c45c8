import type { FeedbackState } from '../../../core/feedback/feedback-item.ts';
import type { BadgeProps } from '../../parts/state-badge.tsx';

/** How far a remark has come: hollow while it lies here, solid when others have it, green when it was answered. */
export const stateLooks: Readonly<Record<FeedbackState, Omit<BadgeProps, 'children'>>> = {
  queued: { tone: 'hollow', symbol: 'ring' },
  'handed-over': { tone: 'slate', symbol: 'half' },
  discussed: { tone: 'slate', symbol: 'half' },
  forwarded: { tone: 'amber', symbol: 'clock' },
  answered: { tone: 'green', symbol: 'check' },
  closed: { tone: 'slate', symbol: 'info' },
};
