import * as z from 'zod/mini';
import { feedbackKinds, importances, longestText, type FeedbackContent } from './feedback-item.ts';
import { placeRefSchema, type PlaceRef } from './place-ref.ts';

/** A remark that is being written: kept at every keystroke, queued when the person says so. */
const text = z.string().check(z.maxLength(longestText));
/** Characters of the field of a moment. */
export const longestTyped = 100;

export const draftSchema = z.object({
  id: z.string(),
  place: placeRefSchema,
  kind: z.nullable(z.enum(feedbackKinds)),
  importance: z.enum(importances),
  text,
  proposal: text,
  videoSeconds: z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000))),
  /** What stands in the field of the moment though it is no time: kept like every other word. Absent: it is one, or empty. */
  videoTyped: z.optional(z.string().check(z.maxLength(longestTyped))),
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

/** What stands in the way of queueing it; empty when nothing does. */
export function faultsOf(draft: Draft): readonly ('time' | 'kind' | 'text')[] {
  return [
    ...(draft.place.of === 'lesson' && draft.videoTyped !== undefined ? (['time'] as const) : []),
    ...(draft.kind === null ? (['kind'] as const) : []),
    // A lesson that is praised or missing may need no words; everything else does.
    ...(draft.text.trim() === '' && draft.kind !== 'praise' && draft.kind !== 'lesson-missing'
      ? (['text'] as const)
      : []),
  ];
}

/** Of a draft without faults. Text is kept as it was typed. */
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
