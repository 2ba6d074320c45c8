import * as z from 'zod/mini';
import { problemSchema } from '../core/problem-schema.ts';
import { list, snapshotSchema } from '../core/snapshot-schema.ts';
import type { Permission, ReadingTurn } from '../app/openemis-reading.ts';
import { progressSchema } from '../platforms/openemis/reading-order.ts';
import { message, unparsed } from './define.ts';

export type { ReadingTurn } from '../app/openemis-reading.ts';

/** Whose session it is; the rest of what the page knows of it stays in the tab. */
const identity = z.object({ host: z.string(), staffId: z.string(), displayName: z.string() });

const snapshots = list(snapshotSchema);
const note = z.nullable(problemSchema);
const outcomeSchema = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('go-on'),
    plan: z.unknown(),
    progress: progressSchema,
    snapshots,
    note,
  }),
  z.object({ to: z.literal('finish'), snapshots, note }),
  z.object({ to: z.literal('rest'), problem: problemSchema }),
]);
export type ReadingOutcome = z.infer<typeof outcomeSchema>;

/** Reading OpenEMIS: its tab plans, asks and parses; the background keeps and lets it go on. */
export const openemisMessages = {
  /** A signed-in OpenEMIS page is open: says whose session it is; answers what to go on with, if anything is wanted. */
  'openemis.arrive': message({
    from: ['content'],
    request: z.object({ identity }),
    answer: unparsed<{ readonly reading: ReadingTurn | null }>(),
  }),
  /** Hands in what the answer to one request came to; it is sealed and kept before the tab may ask for the next. */
  'openemis.commit': message({
    from: ['content'],
    request: z.object({ identity, turn: z.string(), outcome: outcomeSchema }),
    answer: unparsed<Permission>(),
  }),
};
