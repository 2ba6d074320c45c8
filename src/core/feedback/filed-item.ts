import type { FeedbackItem } from './feedback-item.ts';
import { summaryOf, type ItemSummary } from './item-summary.ts';

/** An item with what the store files it under. */
export interface FiledItem {
  readonly id: string;
  /**
   * mine: written by the owner of the queue and waiting to be handed over; also when it was handed over and that was
   * taken back, though she may no longer delete it then (`isStillMine`).
   */
  readonly stage: 'mine' | 'held';
  readonly value: FeedbackItem;
  readonly summary: ItemSummary;
}

/** `owner`: the author key of whose queue it is. */
export function filedAs(item: FeedbackItem, owner: string): FiledItem {
  const summary = summaryOf(item);
  const waits = summary.state === 'queued' && summary.handedTo.length === 0;
  const stage = waits && item.changes[0]?.author.key === owner ? 'mine' : 'held';
  return { id: item.id, stage, value: item, summary };
}
