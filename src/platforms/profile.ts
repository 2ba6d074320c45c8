import * as z from 'zod/mini';

/** What is known of one platform, as data (darsak-facts 8): every hint graded and dated, none of them decisive alone. */

const grade = z.enum(['known', 'likely', 'guess']);
const hint = z.object({
  /** A regular expression for a path or a folded text, or a CSS selector, as the list says. */
  value: z.string(),
  evidence: grade,
  /** ISO date on which the hint was last seen to hold, or was written down. */
  seen: z.string(),
});
export type Hint = z.infer<typeof hint>;
const hints = z.array(hint);

const kind = z.object({
  /** Path patterns: they raise a score, no more. */
  path: hints,
  /** Patterns for headings, titles and links, on folded text. */
  text: hints,
});

export const profileSchema = z.object({
  schema: z.literal(1),
  id: z.enum(['darsak', 'openemis', 'ajyal']),
  version: z.number(),
  /** CSS selectors of the element that shows the signed-in person's name. */
  displayName: hints,
  kinds: z.object({ sections: kind, roster: kind }),
  /** Header words beyond the shared vocabulary, by field. */
  headers: z.record(z.string(), z.array(z.string())),
});
export type Profile = z.infer<typeof profileSchema>;
