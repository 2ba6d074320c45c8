import * as z from 'zod/mini';

/** What a person's official letters have in common; kept for the next one. Nothing of a pupil stands in it. */
const line = z.string().check(z.maxLength(300));

export const letterSettingsSchema = z.object({
  /** The sending directorate or school. */
  from: line,
  number: line,
  to: line,
  signer: line,
  post: line,
  /** One addressee to a line. */
  copies: z.string().check(z.maxLength(3000)),
  /** Days by which the Hijri date is moved. */
  hijriShift: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
});
export type LetterSettings = z.infer<typeof letterSettingsSchema>;

export const emptyLetter: LetterSettings = {
  from: '',
  number: '',
  to: '',
  signer: '',
  post: '',
  copies: '',
  hijriShift: 0,
};
