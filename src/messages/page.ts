import * as z from 'zod/mini';
import { accountSchema, list, snapshotSchema } from '../core/snapshot-schema.ts';
import { pageStateSchema } from '../app/page-view.ts';
import { settingsSchema } from '../app/people-view.ts';
import { problemSchema } from '../core/problem-schema.ts';
import { message, nothing } from './define.ts';

export { badgeStates, type BadgeState, type LauncherView, type PageState } from '../app/page-view.ts';

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
  'page.seen': message({
    about:
      'The detector saw a page that may hold something for us; the background injects the page script there.',
    from: ['content'],
    request: z.object({ kind: z.string() }),
    answer: z.object({ injected: z.boolean() }),
  }),
  'page.state': message({
    about: 'What the launcher and the badges of this tab show now.',
    from: ['content'],
    request: nothing,
    answer: pageStateSchema,
  }),
  'page.place-launcher': message({
    about: 'Remembers where the user moved the launcher, or that she hid it.',
    from: ['content'],
    request: settingsSchema.shape.launcher,
    answer: pageStateSchema,
  }),
  'page.frame': message({
    about: 'Asks for the nonce with which one panel frame of this tab may prove itself.',
    from: ['content'],
    request: nothing,
    answer: z.object({ nonce: z.string(), url: z.string() }),
  }),
  'page.snapshot': message({
    about: 'Hands in what was read on the page; it is sealed at once and the section is checked.',
    from: ['content'],
    request: z.object({ snapshot: snapshotSchema }),
    answer: pageStateSchema,
  }),
  'page.unread': message({
    about: 'Says why the page could not be read, so that the panel can say it with the next step.',
    from: ['content'],
    request: z.object({ problem: problemSchema, account: z.nullable(accountSchema) }),
    answer: pageStateSchema,
  }),
  'openemis.arrive': message({
    about:
      'A signed-in OpenEMIS page is open: says whose session it is; answers with the next request, if one is wanted.',
    from: ['content'],
    request: z.object({ identity: openemisIdentity }),
    answer: readingStep,
  }),
  'openemis.answer': message({
    about: 'Hands in the answer to one request; it is committed before the next request is given.',
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
