import * as z from 'zod/mini';
import { fingerprintSchema, sectionRefSchema } from '../decisions/decision-record.ts';
import { list } from '../snapshot-schema.ts';

/** What the teacher saw in the classroom: the third source beside the two lists. Owned data, one per section. */

const text = z.string().check(z.maxLength(500));

/** Names that can be added to one list. */
export const mostNames = 200;

export const classroomSchema = z.object({
  section: sectionRefSchema,
  /** Milliseconds since the epoch. */
  countedAt: z.number().check(z.nonnegative()),
  /** One for each child of the two lists that was ticked, found again by what its rows showed. */
  marks: list(
    z.object({
      darsak: z.nullable(fingerprintSchema),
      openemis: z.nullable(fingerprintSchema),
      present: z.boolean(),
    }),
  ),
  /** Names of children who sit in the class and stand on neither list. */
  others: list(text, mostNames),
});
export type ClassroomList = z.infer<typeof classroomSchema>;
export type ClassroomMark = ClassroomList['marks'][number];
