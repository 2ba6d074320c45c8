import * as z from 'zod/mini';

/**
 * What a remark is about: a lesson, or a platform as a whole. Texts are raw, as the page showed them; keys for
 * comparing are made in `lesson-key.ts`.
 */

const text = z.nullable(z.string().check(z.maxLength(500)));

export const placeRefSchema = z.object({
  of: z.enum(['lesson', 'platform']),
  platform: z.enum(['darsak', 'openemis', 'other']),
  title: text,
  subject: text,
  grade: text,
  unit: text,
  term: text,
  /** The day the lesson was published, as shown. */
  date: text,
  /** Without tokens; see `keepAddress`. */
  address: text,
});
export type PlaceRef = z.infer<typeof placeRefSchema>;

/** A lesson or platform of which nothing is known yet. */
export const emptyPlace = (of: PlaceRef['of'], platform: PlaceRef['platform']): PlaceRef => ({
  of,
  platform,
  title: null,
  subject: null,
  grade: null,
  unit: null,
  term: null,
  date: null,
  address: null,
});
