import * as z from 'zod/mini';
import { problemSchema } from '../core/problem-schema.ts';
import { list, snapshotSchema } from '../core/snapshot-schema.ts';
import { readingOrderSchema } from '../platforms/openemis/reading-order.ts';
import { message } from './define.ts';

const identity = z.object({
  host: z.string(),
  staffId: z.string(),
  institutionIds: list(z.string(), 50),
  displayName: z.string(),
  confirmed: z.exactOptional(z.boolean()),
  language: z.exactOptional(z.string()),
  schools: z.exactOptional(z.number()),
});

const turnSchema = z.object({
  turn: z.string(),
  plan: z.unknown(),
  order: readingOrderSchema,
  birthDates: z.boolean(),
});
export type ReadingTurn = z.infer<typeof turnSchema>;

const snapshots = list(snapshotSchema);
const note = z.nullable(problemSchema);
const outcomeSchema = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('go-on'),
    plan: z.unknown(),
    progress: z.object({ done: z.number(), total: z.nullable(z.number()) }),
    snapshots,
    note,
  }),
  z.object({ to: z.literal('finish'), snapshots, note }),
  z.object({ to: z.literal('rest'), problem: problemSchema }),
]);
export type ReadingOutcome = z.infer<typeof outcomeSchema>;

const permissionSchema = z.union([
  z.object({ then: z.literal('go-on'), turn: z.string() }),
  z.object({ then: z.enum(['pause', 'stop', 'finished']) }),
]);

/** Reading OpenEMIS: its tab plans, asks and parses; the background keeps and lets it go on. */
export const openemisMessages = {
  /** A signed-in OpenEMIS page is open: says whose session it is; answers what to go on with, if anything is wanted. */
  'openemis.arrive': message({
    from: ['content'],
    request: z.object({ identity }),
    answer: z.object({ reading: z.nullable(turnSchema) }),
  }),
  /** Hands in what the answer to one request came to; it is sealed and kept before the tab may ask for the next. */
  'openemis.commit': message({
    from: ['content'],
    request: z.object({ identity, turn: z.string(), outcome: outcomeSchema }),
    answer: permissionSchema,
  }),
};
