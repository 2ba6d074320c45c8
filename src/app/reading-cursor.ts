import * as z from 'zod/mini';
import { problemSchema } from '../core/problem-schema.ts';
import { progressSchema, readingOrderSchema } from '../platforms/openemis/reading-order.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';
import type { OpenPerson } from './people.ts';

/** Where the reading of OpenEMIS stands, of each person. Stored unsealed: it holds no child's data. */
export const cursorSchema = z.object({
  /** wanted: to be begun or gone on with; paused: by the user; done: nothing to do now. */
  state: z.enum(['wanted', 'paused', 'done']),
  order: readingOrderSchema,
  /** As the tab handed it in, for a tab to go on with; the background does not look into it. Null: begin anew. */
  plan: z.unknown(),
  /** Whose reading the plan is, and when it was begun (ms). */
  of: z.nullable(z.object({ host: z.string(), staffId: z.string(), startedAt: z.number() })),
  progress: progressSchema,
  problem: z.nullable(problemSchema),
  /** The tab that may ask now, and until when (ms): two tabs would freeze each other on PHP's session lock. */
  tab: z.nullable(z.number()),
  leaseUntil: z.number(),
  /** Whoever names it may hand in the next answer; each is good for one. */
  turn: z.nullable(z.string()),
  /** The turn before: a message that is repeated because its answer was lost names it again. */
  spent: z.nullable(z.string()),
  finishedAt: z.nullable(z.number()),
  /** Nothing begins by itself before (ms): the user has cancelled. */
  quietUntil: z.number(),
});
export type Cursor = z.infer<typeof cursorSchema>;

export const freshCursor = (order: Cursor['order'], finishedAt: number | null = null): Cursor => ({
  state: 'wanted',
  order,
  plan: null,
  of: null,
  progress: { done: 0, total: null },
  problem: null,
  tab: null,
  leaseUntil: 0,
  turn: null,
  spent: null,
  finishedAt,
  quietUntil: 0,
});

const parse = (value: unknown): Cursor | null => {
  const parsed = z.safeParse(cursorSchema, value);
  return parsed.success ? parsed.data : null;
};

const storeOf = (app: AppContext, person: OpenPerson): OpenStore => new OpenStore(app.db, person.profile.id);

export const readCursor = (app: AppContext, person: OpenPerson): Promise<Cursor | null> =>
  storeOf(app, person).get('reading', parse);

/** `how` answers null to leave the cursor as it is. */
export const changeCursor = (
  app: AppContext,
  person: OpenPerson,
  how: (cursor: Cursor | null) => Cursor | null,
): Promise<Cursor | null> => storeOf(app, person).change('reading', parse, how);
