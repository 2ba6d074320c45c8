import {
  choose,
  rewriteItem,
  takeBack,
  takeStep,
  undoStep,
  type Hand,
} from '../../core/feedback/change-item.ts';
import type { FeedbackContent, FeedbackItem, FollowUpStep } from '../../core/feedback/feedback-item.ts';

/** What is done to one or many items at once; each item's history gets one change. */
export type DeskAct =
  | { readonly act: 'step'; readonly step: FollowUpStep }
  | { readonly act: 'choose'; readonly register: 'content' | 'step'; readonly revision: string | null }
  | { readonly act: 'undo-step' }
  | { readonly act: 'take-back'; readonly bundle: string }
  | { readonly act: 'rewrite'; readonly content: FeedbackContent };

export function acted(item: FeedbackItem, act: DeskAct, hand: Hand): FeedbackItem {
  switch (act.act) {
    case 'step':
      return takeStep(item, act.step, hand);
    case 'choose':
      return choose(item, act.register, act.revision, hand);
    case 'undo-step':
      return undoStep(item, hand);
    case 'take-back':
      return takeBack(item, act.bundle, hand);
    case 'rewrite':
      return rewriteItem(item, act.content, hand);
  }
}
