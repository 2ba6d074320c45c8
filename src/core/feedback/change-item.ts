import type { AuthorRef } from './author-ref.ts';
import {
  mostChanges,
  type Deed,
  type FeedbackContent,
  type FeedbackItem,
  type FollowUpStep,
  type Recipient,
} from './feedback-item.ts';
import { beforeOf, heads } from './history.ts';
import { isStepOpen, standingOf, stepRevision } from './standing.ts';

/** Who acts, when by her clock, and where new ids come from: core has neither clock nor chance of its own. */
export interface Hand {
  readonly author: AuthorRef;
  readonly now: number;
  readonly newId: () => string;
}

/** `id`: of the draft it was written as, so that the draft becomes the item in one step. */
export function writeItem(content: FeedbackContent, hand: Hand, id: string = hand.newId()): FeedbackItem {
  return { schema: 1, id, changes: [firstWriting(content, hand)] };
}

const firstWriting = (content: FeedbackContent, { author, now, newId }: Hand) => ({
  id: newId(),
  parents: [],
  author,
  at: now,
  deed: { what: 'written' as const, content },
});

/**
 * Whether its author may still change or delete it: nobody else can have a copy. What was taken back counts as handed
 * over: the file may have been read.
 */
export const isStillMine = (item: FeedbackItem): boolean =>
  item.changes.every(({ deed }) => deed.what === 'written');

/**
 * Writes an item anew. As long as it is still mine what stood before is not kept: a name of a child that was taken
 * out of the text must not travel along in the history.
 */
export function rewriteItem(item: FeedbackItem, content: FeedbackContent, hand: Hand): FeedbackItem {
  if (isStillMine(item)) return { schema: 1, id: item.id, changes: [firstWriting(content, hand)] };
  return addDeed(item, { what: 'written', content }, hand);
}

export const handOver = (item: FeedbackItem, to: Recipient, bundle: string, hand: Hand): FeedbackItem =>
  addDeed(item, { what: 'handed-over', to, bundle }, hand);

export const takeStep = (item: FeedbackItem, step: FollowUpStep, hand: Hand): FeedbackItem =>
  addDeed(item, { what: 'step', step }, hand);

/** The person's choice of one branch (`Conflict.branches[].revision`); it follows all of them, so it settles them. */
export const choose = (
  item: FeedbackItem,
  register: 'content' | 'step',
  revision: string | null,
  hand: Hand,
): FeedbackItem => addDeed(item, { what: 'chosen', register, revision }, hand);

/** Takes back the handing over in one bundle. */
export function takeBack(item: FeedbackItem, bundle: string, hand: Hand): FeedbackItem {
  return standingOf(item)
    .handedOver.filter((each) => each.bundle === bundle)
    .reduce((now, { revision }) => addDeed(now, { what: 'taken-back', revision }, hand), item);
}

/**
 * Undoes the last step of the follow-up: what stood before it counts again; a second time, the undoing is undone. A
 * change like any other, so it reaches those who have a copy. The item itself when there is no step, or a conflict.
 * `only`: of this revision and no other, for undoing what was noted in many at once.
 */
export function undoStep(item: FeedbackItem, hand: Hand, only?: string): FeedbackItem {
  const last = item.changes.findLast(
    ({ deed }) => deed.what === 'step' || (deed.what === 'chosen' && deed.register === 'step'),
  );
  if (last === undefined || (only !== undefined && last.id !== only) || isStepOpen(item)) return item;
  return choose(item, 'step', stepRevision(beforeOf(item, last.id)), hand);
}

/** The item itself when it is full (`mostChanges`): one change more, and nobody could read it. */
export function addDeed(item: FeedbackItem, deed: Deed, { author, now, newId }: Hand): FeedbackItem {
  if (item.changes.length >= mostChanges) return item;
  const change = { id: newId(), parents: heads(item.changes), author, at: now, deed };
  return { ...item, changes: [...item.changes, change] };
}
