import * as z from 'zod/mini';
import { findingSchema, verdictSchema } from '../core/finding-schema.ts';
import { problemSchema } from '../core/problem-schema.ts';
import { list } from '../core/snapshot-schema.ts';
import { completenessReasons } from '../core/snapshot.ts';
import { badgeStateSchema } from './page-view.ts';

/** Where something comes from: always in sight (design README). */
export const sourceSchema = z.object({
  platform: z.enum(['darsak', 'openemis', 'file']),
  /** not-read: nothing there yet. */
  state: z.enum(['complete', 'partial', 'unknown', 'not-read']),
  capturedAt: z.nullable(z.number()),
  old: z.boolean(),
  read: z.number(),
  expected: z.nullable(z.number()),
  page: z.exactOptional(z.object({ current: z.number(), of: z.nullable(z.number()) })),
  reasons: list(z.enum(completenessReasons)),
});
export type SourceView = z.infer<typeof sourceSchema>;

export const countsSchema = z.object({
  darsak: z.number(),
  openemis: z.number(),
  matched: z.number(),
  review: z.number(),
  missingOnDarsak: z.number(),
  missingOnOpenemis: z.number(),
  moved: z.number(),
  duplicates: z.number(),
  detailsDiffer: z.number(),
});
export type Counts = z.infer<typeof countsSchema>;

/** The check of one section, names included: sealed, and shown in extension frames and pages only. */
export const sectionCheckSchema = z.object({
  /** Key of the section on the Darsak side. */
  key: z.string(),
  /** «الرياضيات · السابع أ» as shown. */
  title: z.object({ subject: z.nullable(z.string()), section: z.string() }),
  verdict: verdictSchema,
  counts: countsSchema,
  findings: list(findingSchema),
  darsak: sourceSchema,
  openemis: sourceSchema,
  academicPeriod: z.nullable(z.string()),
});
export type SectionCheckView = z.infer<typeof sectionCheckSchema>;

/** One line of the overview of my sections. */
export const sectionLineSchema = z.object({
  key: z.string(),
  subject: z.nullable(z.string()),
  section: z.string(),
  state: badgeStateSchema,
  verdict: verdictSchema,
  /** Things that need somebody; null while unknown. */
  open: z.nullable(z.number()),
  students: z.nullable(z.number()),
  checkedAt: z.nullable(z.number()),
  /** Same-host path of the section's page on Darsak, to lead there; null when unknown. */
  path: z.nullable(z.string()),
});
export type SectionLine = z.infer<typeof sectionLineSchema>;

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
  /** Whether the two names agree; a person confirms in either case. */
  agrees: z.nullable(z.boolean()),
});
export type LinkProposal = z.infer<typeof linkProposal>;

const sectionsOverview = z.object({
  verdict: verdictSchema,
  lines: list(sectionLineSchema),
  findings: list(findingSchema),
  darsak: sourceSchema,
  openemis: sourceSchema,
});
export type SectionsOverview = z.infer<typeof sectionsOverview>;

/** Everything the panel shows, decided by the background; the panel only draws it. */
export const panelViewSchema = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('setup') }),
  z.object({ screen: z.literal('locked'), name: z.string() }),
  z.object({ screen: z.literal('link'), proposal: linkProposal }),
  z.object({ screen: z.literal('other-account'), linkedName: z.string(), seenName: z.string() }),
  z.object({
    screen: z.literal('openemis'),
    displayName: z.string(),
    institution: z.nullable(z.string()),
    reading: readingSchema,
    overview: z.nullable(sectionsOverview),
    /** True when the user came here from a Darsak tab that is still open. */
    canReturn: z.boolean(),
  }),
  z.object({ screen: z.literal('sections'), overview: sectionsOverview, reading: readingSchema }),
  z.object({
    screen: z.literal('section'),
    check: sectionCheckSchema,
    reading: readingSchema,
    overview: z.nullable(sectionsOverview),
  }),
  z.object({ screen: z.literal('problem'), problem: problemSchema, reading: readingSchema }),
  z.object({
    screen: z.literal('elsewhere'),
    /** My sections all the same, for the popup on any other tab; left out where nobody's data is open. */
    overview: z.optional(z.nullable(sectionsOverview)),
  }),
]);
export type PanelView = z.infer<typeof panelViewSchema>;
