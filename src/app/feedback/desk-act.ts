import * as z from 'zod/mini';
import {
  choose,
  rewriteItem,
  takeBack,
  takeStep,
  undoStep,
  type Hand,
} from '../../core/feedback/change-item.ts';
import {
  contentSchema,
  stepSchema,
  type FeedbackContent,
  type FeedbackItem,
  type FollowUpStep,
} from '../../core/feedback/feedback-item.ts';
import { isStepOpen } from '../../core/feedback/standing.ts';

/** What is done to one or many items at once; each item's history gets one change. */
export type DeskAct =
  /**
   * `revision`: of a step for many, one for all of them, by which it is undone. It is noted once in each, and not at all
   * where two branches of the follow-up wait for a choice: that is made by who has both before her.
   */
  | { readonly act: 'step'; readonly step: FollowUpStep; readonly revision?: string }
  | { readonly act: 'choose'; readonly register: 'content' | 'step'; readonly revision: string | null }
  /** `revision`: of this step only; items that never had it, or in which another came after it, are left alone. */
  | { readonly act: 'undo-step'; readonly revision?: string }
  | { readonly act: 'take-back'; readonly bundle: string }
  | { readonly act: 'rewrite'; readonly content: FeedbackContent };

/**
 * An act as it is done to each item. Throws where it holds what no item may: written, it would make the item one that
 * does not open any more.
 */
export function actOn(act: DeskAct, hand: Hand): (item: FeedbackItem) => FeedbackItem {
  if (act.act === 'step') z.parse(stepSchema, act.step);
  if (act.act === 'rewrite') z.parse(contentSchema, act.content);
  return (item) => acted(item, act, hand);
}

function acted(item: FeedbackItem, act: DeskAct, hand: Hand): FeedbackItem {
  switch (act.act) {
    case 'step':
      return act.revision === undefined
        ? takeStep(item, act.step, hand)
        : stepOfMany(item, act.step, act.revision, hand);
    case 'choose':
      return choose(item, act.register, act.revision, hand);
    case 'undo-step':
      return undoStep(item, hand, act.revision);
    case 'take-back':
      return takeBack(item, act.bundle, hand);
    case 'rewrite':
      return rewriteItem(item, act.content, hand);
  }
}

function stepOfMany(item: FeedbackItem, step: FollowUpStep, revision: string, hand: Hand): FeedbackItem {
  if (isStepOpen(item) || item.changes.some(({ id }) => id === revision)) return item;
  return takeStep(item, step, { ...hand, newId: () => revision });
}
