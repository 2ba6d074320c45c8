import * as z from 'zod/mini';
import { reporterSchema } from '../cases/case-file.ts';
import { list } from '../snapshot-schema.ts';
import { metrics } from './metrics.ts';
import {
  notKnownOf,
  whoDoNotFollow,
  type FollowingChoice,
  type SectionFollowing,
} from './section-following.ts';

/** A teacher's report to her principal (circular: teacher 7), from which the principal's own list is made (principal 4). */

const text = z.string().check(z.maxLength(500));
const count = z.number().check(z.nonnegative());

export const followingFileSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  madeAt: z.number(),
  reporter: reporterSchema,
  metric: z.enum(metrics),
  threshold: count,
  sections: list(
    z.object({
      section: text,
      subject: z.nullable(text),
      /** Everybody on the list, and of how many nothing was known. */
      students: count,
      notKnown: count,
      whole: z.boolean(),
      at: z.number(),
      listed: list(
        z.object({
          name: text,
          openemisNo: z.nullable(text),
          is: z.enum(['never', 'hardly']),
          value: z.nullable(count),
          of: z.nullable(count),
        }),
        500,
      ),
    }),
    200,
  ),
});
export type FollowingFile = z.infer<typeof followingFileSchema>;

export const followingFileOf = (
  sections: readonly SectionFollowing[],
  { metric, threshold }: FollowingChoice,
  about: Pick<FollowingFile, 'id' | 'madeAt' | 'reporter'>,
): FollowingFile => ({
  ...about,
  metric,
  threshold,
  sections: sections.map((each) => ({
    section: each.section,
    subject: each.subject,
    students: each.students.length,
    notKnown: notKnownOf(each).length,
    whole: each.whole,
    at: each.at,
    listed: whoDoNotFollow(each).flatMap(({ name, openemisNo, following }) =>
      following.is === 'never' || following.is === 'hardly'
        ? [{ name, openemisNo, is: following.is, value: following.value, of: following.of }]
        : [],
    ),
  })),
});
