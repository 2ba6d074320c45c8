import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import { openDatabase } from '../../store/db.ts';
import { FeedbackRows } from '../../store/feedback-rows.ts';
import { FeedbackStore } from '../../store/feedback-store.ts';
import { FeedbackDesk } from './feedback-desk.ts';

/** What a worker is given to open the queue of one person with. */
export interface DeskStart {
  readonly profile: string;
  readonly key: CryptoKey;
  readonly author: AuthorRef;
  readonly keepNames: boolean;
  readonly receives: boolean;
}

export function openDeskOf({ profile, key, author, keepNames, receives }: DeskStart): FeedbackDesk {
  const newId = (): string => crypto.randomUUID();
  const store = new FeedbackStore(new FeedbackRows(openDatabase(), profile, key, newId));
  return new FeedbackDesk({ store, author, now: () => Date.now(), newId, keepNames, receives });
}
