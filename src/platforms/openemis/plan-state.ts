import * as z from 'zod/mini';
import { assessmentPeriodSchema, gradingSchema } from '../../core/snapshot-schema.ts';
import { completenessReasons } from '../../core/snapshot.ts';
import { problemCodes } from '../../core/problem.ts';
import { queryNames } from './allow-list.ts';
import { readingOrderSchema } from './reading-order.ts';
import { studentStatusCodes } from './schemas.ts';

/**
 * One reading of OpenEMIS on its way. The tab hands it to the background with every answer, which keeps it unsealed
 * and unread: ids and the labels of classes and subjects, the user's own name, never the name or number of a child or
 * of another teacher.
 */

/** In this order; a phase is laid out when the one before has nothing left to ask. */
export const phases = [
  'context',
  'staff',
  'links',
  'names',
  'rosters',
  'people',
  'assessments',
  'configuration',
  'members',
  'probe', // whether this OpenEMIS knows exemptions
  'exemptions', // before the results: a reading that ends in between must not call an exempt mark missing
  'results',
  'done',
] as const;

const text = z.string().check(z.maxLength(500));
const ids = z.record(text, text);

const stepSchema = z.object({ query: z.enum(queryNames), ids });
export type Step = z.infer<typeof stepSchema>;

const labelled = z.object({ id: text, name: text });
const sectionSchema = z.object({
  subjectSectionId: text,
  subjectId: text,
  subject: text,
  educationGradeId: text,
  classes: z.array(labelled),
  staffIds: z.array(text),
});
export type PlanSection = z.infer<typeof sectionSchema>;

const planSchema = z.object({
  v: z.literal(1),
  host: text,
  staffId: text,
  displayName: text,
  institution: z.object({ id: text, code: z.nullable(text), name: z.nullable(text) }),
  ...readingOrderSchema.shape,
  birthDates: z.boolean(),
  startedAt: z.number(),
  api: z.enum(['v2', 'v1']),
  /** Which of a query's header values is tried. */
  actions: z.partialRecord(z.enum(queryNames), z.number()),
  phase: z.enum(phases),
  todo: z.array(stepSchema),
  done: z.number(),
  period: z.nullable(z.object({ id: text, label: text })),
  /** Status id -> code; null: not readable. */
  statuses: z.nullable(z.record(text, z.enum(studentStatusCodes))),
  sections: z.array(sectionSchema),
  classes: z.array(labelled),
  /** Labels of the school's other subject sections, met on the way to the own ones (scope `own`, V2). */
  colleagues: z.array(z.object({ subject: text, className: text })),
  /** Class id -> staff id of its homeroom teacher, where it was told. */
  homerooms: z.record(text, text),
  /** Sections of the user's own homeroom class that others teach (scope `own`). */
  homeroomSections: z.array(sectionSchema),
  /** The year's assessments of the grades that are read; null: not read. */
  assessments: z.nullable(
    z.array(z.object({ id: text, code: z.nullable(text), name: text, educationGradeId: text })),
  ),
  /** What is known of them until it is handed out as snapshots. */
  configuration: z.object({
    periods: z.array(z.object({ of: text, period: assessmentPeriodSchema })),
    items: z.array(z.object({ of: text, subjectId: text })),
    gradings: z.array(z.object({ of: text, subjectId: text, grading: gradingSchema })),
    /** Tables that were answered, per assessment: `periods:12`. */
    read: z.array(text),
  }),
  /** none: the model does not exist, so nobody is exempt; all: of the whole school at once, nothing more to ask. */
  exemptions: z.enum(['unknown', 'some', 'none', 'all']),
  /** Whether class lists come with the day each child was put on them (`list-days.ts`). */
  listDays: z._default(z.enum(['unknown', 'told', 'refused']), 'unknown'),
  /** Rows of the staff query, for the completeness of the assignments. */
  staffRows: z.object({ received: z.number(), total: z.nullable(z.number()) }),
  /** Why the assignments may not be called complete. */
  doubts: z.array(z.enum(completenessReasons)),
  /** Steps that were refused or not understood; what hangs on them stays unknown. */
  unreadable: z.array(z.object({ query: z.enum(queryNames), ids, code: z.enum(problemCodes) })),
});
export type ReadingPlan = z.infer<typeof planSchema>;

/** The plan, or null when the stored value is none (or of an older form: then the reading starts anew). */
export function parsePlan(value: unknown): ReadingPlan | null {
  const parsed = planSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
