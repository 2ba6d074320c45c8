import * as z from 'zod/mini';
import { accountSchema, list, snapshotSchema } from '../core/snapshot-schema.ts';
import { pageStateSchema } from '../app/page-view.ts';
import { settingsSchema } from '../app/people-view.ts';
import { problemSchema } from '../core/problem-schema.ts';
import { message, nothing } from './define.ts';

export type { LauncherView, PageState } from '../app/page-view.ts';
export { badgeStates, type BadgeState } from '../core/school/view-types.ts';

const openemisIdentity = z.object({
  host: z.string(),
  staffId: z.string(),
  institutionIds: list(z.string(), 50),
  displayName: z.string(),
  confirmed: z.exactOptional(z.boolean()),
  language: z.exactOptional(z.string()),
  schools: z.exactOptional(z.number()),
});

const openemisRequest = z.object({
  key: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
});

const readingStep = z.object({
  /** The next GET to make, or null: finished, paused or not wanted now. */
  next: z.nullable(openemisRequest),
  done: z.number(),
  total: z.nullable(z.number()),
  finished: z.boolean(),
});
export type ReadingStep = z.infer<typeof readingStep>;

export const pageMessages = {
  /** The detector saw a page that may hold something for us; the background injects the page script there. */
  'page.seen': message({
    from: ['content'],
    request: z.object({ kind: z.string() }),
    answer: z.object({ injected: z.boolean() }),
  }),
  /** What the launcher and the badges of this tab show now. */
  'page.state': message({
    from: ['content'],
    request: nothing,
    answer: pageStateSchema,
  }),
  /** Remembers where the user moved the launcher, or that she hid it. */
  'page.place-launcher': message({
    from: ['content'],
    request: settingsSchema.shape.launcher,
    answer: pageStateSchema,
  }),
  /** Asks for the nonce with which one panel frame of this tab may prove itself. */
  'page.frame': message({
    from: ['content'],
    request: nothing,
    answer: z.object({ nonce: z.string() }),
  }),
  /** Hands in what was read on the page; it is sealed at once. */
  'page.snapshot': message({
    from: ['content'],
    request: z.object({ snapshot: snapshotSchema }),
    answer: pageStateSchema,
  }),
  /** Says why the page could not be read, so that the panel can say it with the next step. */
  'page.unread': message({
    from: ['content'],
    request: z.object({ problem: problemSchema, account: z.nullable(accountSchema) }),
    answer: pageStateSchema,
  }),
  /**
   * A signed-in OpenEMIS page is open: says whose session it is; answers with the next request, if one is
   * wanted.
   */
  'openemis.arrive': message({
    from: ['content'],
    request: z.object({ identity: openemisIdentity }),
    answer: readingStep,
  }),
  /** Hands in the answer to one request; it is committed before the next request is given. */
  'openemis.answer': message({
    from: ['content'],
    request: z.object({
      identity: openemisIdentity,
      key: z.string(),
      answer: z.discriminatedUnion('ok', [
        z.object({
          ok: z.literal(true),
          value: z.object({ body: z.unknown(), serverTime: z.nullable(z.number()) }),
        }),
        z.object({ ok: z.literal(false), error: problemSchema }),
      ]),
    }),
    answer: readingStep,
  }),
};
