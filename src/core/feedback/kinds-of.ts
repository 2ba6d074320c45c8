import { feedbackKinds, type FeedbackKind } from './feedback-item.ts';
import type { PlaceRef } from './place-ref.ts';

/** What can be said of a platform, the usual first; the rest is about lessons. */
const platformKinds: readonly FeedbackKind[] = ['support', 'accessibility', 'suggestion', 'praise'];
const lessonKinds = feedbackKinds.filter((kind) => kind !== 'support');

export const kindsOf = (of: PlaceRef['of']): readonly FeedbackKind[] =>
  of === 'platform' ? platformKinds : lessonKinds;
