import * as z from 'zod/mini';
import { problemSchema } from '../core/problem-schema.ts';
import { classroomSchema } from '../core/classroom/classroom-list.ts';
import { decisionListSchema } from '../core/decisions/decision-record.ts';
import { pressedSchema } from '../core/school/page-focus.ts';
import { list, snapshotKindSchema } from '../core/snapshot-schema.ts';

/**
 * What the background answers to a panel or the popup: either a screen that is complete in itself, or the data from
 * which the frame works its screen out. The background keeps and hands out; checking is done where it is shown.
 */

export const readingSchema = z.object({
  state: z.enum(['idle', 'running', 'paused', 'done']),
  done: z.number(),
  total: z.nullable(z.number()),
  problem: z.nullable(problemSchema),
  finishedAt: z.nullable(z.number()),
});
export type ReadingView = z.infer<typeof readingSchema>;

const linkProposal = z.object({
  platform: z.enum(['darsak', 'openemis']),
  displayName: z.string(),
  /** The name of the account linked on the other platform, for comparison; null when none is. */
  otherName: z.nullable(z.string()),
});
export type LinkProposal = z.infer<typeof linkProposal>;

const rosterPages = list(snapshotKindSchema['section-roster'], 200);

export const storedSchoolSchema = z.object({
  list: z.nullable(snapshotKindSchema['section-list']),
  assignments: z.nullable(snapshotKindSchema['teaching-assignments']),
  sectionPages: list(rosterPages),
  classRosters: list(snapshotKindSchema['class-roster']),
  subjectRosters: list(snapshotKindSchema['subject-roster']),
  staffId: z.nullable(z.string()),
});

/** What was read of the active person, and what she decided of it. */
const basis = {
  data: storedSchoolSchema,
  reading: readingSchema,
  /** Milliseconds after which data is too old for a verdict. */
  maxAgeMs: z.number(),
  decisions: decisionListSchema,
  classrooms: list(classroomSchema, 200),
  /** Why decisions that are kept are not in `decisions`; null where they are. */
  ownedProblem: z.nullable(problemSchema),
};

export const openBasisSchema = z.object(basis);
export type OpenBasis = z.infer<typeof openBasisSchema>;

export const panelBasisSchema = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('setup') }),
  z.object({ screen: z.literal('locked'), name: z.string() }),
  z.object({ screen: z.literal('link'), proposal: linkProposal }),
  z.object({ screen: z.literal('other-account'), linkedName: z.string(), seenName: z.string() }),
  z.object({ screen: z.literal('problem'), problem: problemSchema, reading: readingSchema }),
  // Any other tab: the popup shows my sections all the same; null where nobody's data is open.
  z.object({ screen: z.literal('elsewhere'), basis: z.nullable(openBasisSchema) }),
  z.object({
    screen: z.literal('openemis'),
    ...basis,
    displayName: z.string(),
    /** True when the user came here from a Darsak tab that is still open. */
    canReturn: z.boolean(),
    /** The page speaks of marks, so the panel begins with them. */
    onMarks: z.boolean(),
    focus: z.nullable(pressedSchema),
  }),
  z.object({
    screen: z.literal('sections'),
    ...basis,
    focus: z.nullable(pressedSchema),
    /** Darsak's overview of the school, where the tab shows that; null: the teacher's own list. */
    page: z.nullable(snapshotKindSchema['page-list']),
  }),
  z.object({
    screen: z.literal('section'),
    ...basis,
    /** The pages read of the roster that the tab shows, the one in the tab last. */
    pages: rosterPages,
  }),
]);
export type PanelBasis = z.infer<typeof panelBasisSchema>;
