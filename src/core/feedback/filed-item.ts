import { isStillMine } from './change-item.ts';
import type { FeedbackItem } from './feedback-item.ts';
import { summaryOf, type ItemSummary } from './item-summary.ts';

/** An item with what the store files it under. */
export interface FiledItem {
  readonly id: string;
  /** mine: written by the owner of the queue and in nobody else's hands. */
  readonly stage: 'mine' | 'held';
  readonly value: FeedbackItem;
  readonly summary: ItemSummary;
}

/** `owner`: the author key of whose queue it is. */
export const filedAs = (item: FeedbackItem, owner: string): FiledItem => ({
  id: item.id,
  stage: isStillMine(item) && item.changes[0]?.author.key === owner ? 'mine' : 'held',
  value: item,
  summary: summaryOf(item),
});
