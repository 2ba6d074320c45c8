import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import { authorRefSchema } from './author-ref.ts';
import { placeRefSchema } from './place-ref.ts';

/**
 * A remark and its way through the hierarchy. An item *is* the set of its changes: nobody edits one, everybody adds.
 * Each change names the changes it follows, so two copies that went different ways can be told apart from one that is
 * simply older, without any clock (`standing.ts`), and two copies are merged by uniting their sets (`merge-items.ts`).
 */

export const feedbackKinds = [
  'scientific',
  'language',
  'curriculum',
  'media',
  'lesson-missing',
  'technical',
  'accessibility',
  'suggestion',
  'praise',
  /** A fault of OpenEMIS or Darsak itself: goes to technical support. */
  'support',
] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const importances = ['low', 'normal', 'high'] as const;
export type Importance = (typeof importances)[number];

export const feedbackStates = [
  'queued',
  'handed-over',
  'discussed',
  'forwarded',
  'answered',
  'closed',
] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** Whom a bundle is for. */
export const recipients = [
  'principal',
  'supervisor',
  'support',
  'directorate',
  'ministry',
  'teacher',
] as const;
export type Recipient = (typeof recipients)[number];

/** Longer than any remark; more is refused with a word rather than cut in silence. */
export const longestText = 100_000;
/** An item that has so many changes takes no more; a file whose merging would exceed it is refused. */
export const mostChanges = 400;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const note = z.string().check(z.maxLength(longestText));
const short = z.string().check(z.maxLength(500));

export const contentSchema = z.object({
  place: placeRefSchema,
  kind: z.enum(feedbackKinds),
  importance: z.enum(importances),
  text: note,
  proposal: z.nullable(note),
  /** Seconds from the video's start; null when the remark is about no moment of one. */
  videoSeconds: z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000))),
});
export type FeedbackContent = z.infer<typeof contentSchema>;

export const stepSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('discussed'), note }),
  z.object({ state: z.literal('forwarded'), to: short, letterNumber: short, letterDate: short }),
  z.object({ state: z.literal('answered'), text: note, date: short }),
  z.object({ state: z.literal('closed'), note }),
]);
/** A step of the follow-up, with what belongs to it. Dates are calendar days as the person wrote them. */
export type FollowUpStep = z.infer<typeof stepSchema>;

const deedSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('written'), content: contentSchema }),
  z.object({ what: z.literal('handed-over'), to: z.enum(recipients), bundle: id }),
  z.object({ what: z.literal('step'), step: stepSchema }),
  /** A person's choice between branches, or an undoing: what stood at `revision` counts again; null: no step yet. */
  z.object({ what: z.literal('chosen'), register: z.enum(['content', 'step']), revision: z.nullable(id) }),
  /** A handing over that did not take place after all. */
  z.object({ what: z.literal('taken-back'), revision: id }),
]);
export type Deed = z.infer<typeof deedSchema>;

export const changeSchema = z.object({
  /** The revision. Random (UUID), so that two computers never give out the same. */
  id,
  /** The revisions this one follows: all that its author saw, one of each branch. Empty for the first. */
  parents: list(id, mostChanges),
  author: authorRefSchema,
  /** The author's clock, milliseconds since the epoch. Shown; never used for order. */
  at: z.number().check(z.nonnegative()),
  deed: deedSchema,
});
export type Change = z.infer<typeof changeSchema>;

export const feedbackItemSchema = z.object({
  schema: z.literal(1),
  /** Random (UUID). */
  id,
  /** In an order in which none stands before one that it follows. */
  changes: list(changeSchema, mostChanges, 1),
});
export type FeedbackItem = z.infer<typeof feedbackItemSchema>;
