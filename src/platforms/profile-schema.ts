import * as z from 'zod/mini';
import { pageLists } from '../core/snapshot.ts';
import { isSafePattern } from './hint-checks.ts';
import { headerWords } from './reading/words/vocabulary.ts';

/** Profiles and their overlays as data: what our own pages parse an imported file with, and what shipped profiles are held to. */

const line = (most: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(most));
const seen = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const evidence = z.enum(['known', 'likely', 'guess']);

export const patternHint = z.object({
  value: line(300).check(z.refine(isSafePattern)),
  evidence,
  seen,
});
export const selectorHint = z.object({ value: line(300).check(z.regex(/^[^{}<\n]+$/)), evidence, seen });

const fields = Object.keys(headerWords) as [keyof typeof headerWords, ...(keyof typeof headerWords)[]];
const field = z.enum(fields);
const platform = z.enum(['darsak', 'openemis', 'ajyal']);

const kindSchema = z.object({
  kind: z.string(),
  gives: z.enum(['roster', 'sections', ...pageLists]),
  needs: z.array(z.array(field)),
  wants: z.array(field),
  atLeast: z.number(),
  never: z.array(field),
  notText: z.array(patternHint),
  path: z.array(patternHint),
  text: z.array(patternHint),
});

/** A whole profile: the shipped ones are held to it. */
export const profileSchema = z.object({
  schema: z.literal(1),
  id: platform,
  version: z.number(),
  hosts: z.array(z.string()),
  serverRendered: z.boolean(),
  displayName: z.array(selectorHint),
  kinds: z.array(kindSchema),
  elsewhere: z.optional(z.array(patternHint)),
  headers: z.record(z.string(), line(4000)),
});

/** The outside of an overlay; its hints and words are checked one by one, so that a bad one takes nothing with it. */
export const overlaySchema = z.object({
  schema: z.literal(1),
  id: platform,
  /** Who wrote it and for what, as shown in the list of overlays. */
  title: z.optional(line(120)),
  version: z.optional(z.number().check(z.int(), z.nonnegative())),
  displayName: z.optional(z.unknown()),
  kinds: z.optional(z.unknown()),
  headers: z.optional(z.unknown()),
  lists: z.optional(z.unknown()),
});
export type OverlayFile = z.infer<typeof overlaySchema>;
