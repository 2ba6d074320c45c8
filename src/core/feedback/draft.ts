import * as z from 'zod/mini';
import { feedbackKinds, importances, longestText, type FeedbackContent } from './feedback-item.ts';
import { placeRefSchema, type PlaceRef } from './place-ref.ts';

/** A remark that is being written: kept at every keystroke, queued when the person says so. */
const text = z.string().check(z.maxLength(longestText));

export const draftSchema = z.object({
  id: z.string(),
  place: placeRefSchema,
  kind: z.nullable(z.enum(feedbackKinds)),
  importance: z.enum(importances),
  text,
  proposal: text,
  videoSeconds: z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000))),
  /** The queued item that this draft changes; null: a new one. */
  edits: z.nullable(z.string()),
  /** The writer's clock. */
  savedAt: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;

export const newDraft = (id: string, place: PlaceRef, now: number): Draft => ({
  id,
  place,
  kind: place.of === 'platform' ? 'support' : null,
  importance: 'normal',
  text: '',
  proposal: '',
  videoSeconds: null,
  edits: null,
  savedAt: now,
});

export const draftOf = (item: string, id: string, content: FeedbackContent, now: number): Draft => ({
  ...content,
  id,
  proposal: content.proposal ?? '',
  edits: item,
  savedAt: now,
});

/** What is missing before it can be queued; empty when nothing is. */
export function missingOf(draft: Draft): readonly ('kind' | 'text')[] {
  return [
    ...(draft.kind === null ? (['kind'] as const) : []),
    // A lesson that is praised or missing may need no words; everything else does.
    ...(draft.text.trim() === '' && draft.kind !== 'praise' && draft.kind !== 'lesson-missing'
      ? (['text'] as const)
      : []),
  ];
}

/** Of a draft of which nothing is missing. Text is kept as it was typed. */
export const contentOf = (draft: Draft): FeedbackContent => ({
  place: draft.place,
  kind: draft.kind ?? 'suggestion',
  importance: draft.importance,
  text: draft.text,
  proposal: draft.proposal.trim() === '' ? null : draft.proposal,
  videoSeconds: draft.videoSeconds,
});

export const isEmptyDraft = (draft: Draft): boolean =>
  draft.edits === null && draft.text === '' && draft.proposal === '';
