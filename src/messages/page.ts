import * as z from 'zod/mini';
import { accountSchema, snapshotSchema } from '../core/snapshot-schema.ts';
import type { PageState } from '../app/page-view.ts';
import { settingsSchema } from '../app/people-view.ts';
import { problemSchema } from '../core/problem-schema.ts';
import { message, nothing, unparsed } from './define.ts';
import { frameNames } from './frame-names.ts';

export type { LauncherView, PageState } from '../app/page-view.ts';
export { badgeStates, type BadgeState } from '../core/school/view-types.ts';

/** What of our work in a page stands in a script of its own (`page-<name>.js`). */
const pageScripts = ['tools', 'sight', 'count'] as const;
export type PageScript = (typeof pageScripts)[number];

export const pageMessages = {
  /** The detector saw a page that may hold something for us; the background injects the page script there. */
  'page.seen': message({
    from: ['content'],
    request: z.object({ kind: z.string() }),
    answer: z.object({ injected: z.boolean() }),
  }),
  /**
   * Injected beside the page script when it asks: the tools, where a person wants to teach this page or have its structure
   * described; the sight, where the page's structure does not say what its rows are; the count, where a list was recognised.
   */
  'page.tools': message({
    from: ['content'],
    request: z.object({ script: z.enum(pageScripts) }),
    answer: z.object({ injected: z.boolean() }),
  }),
  /** Opens the page of lists from files; with `list` it asks this tab's page for the list that a person took over there. */
  'page.files': message({
    from: ['content'],
    request: z.object({ list: z.boolean() }),
    answer: nothing,
  }),
  /** What the launcher and the badges of this tab show now. */
  'page.state': message({
    from: ['content'],
    request: nothing,
    answer: unparsed<PageState>(),
  }),
  /** Remembers where the user moved the launcher, or that she hid it. */
  'page.place-launcher': message({
    from: ['content'],
    request: settingsSchema.shape.launcher,
    answer: unparsed<PageState>(),
  }),
  /** Remembers where the user moved the panel, and how much of it she wants. */
  'page.place-panel': message({
    from: ['content'],
    request: settingsSchema.shape.panel,
    answer: unparsed<PageState>(),
  }),
  /** Asks for the nonce with which one of our frames in this tab may prove itself. */
  'page.frame': message({
    from: ['content'],
    request: z.object({ frame: z.enum(frameNames) }),
    answer: z.object({ nonce: z.string() }),
  }),
  /** Hands in what was read on the page; it is sealed at once. */
  'page.snapshot': message({
    from: ['content'],
    request: z.object({ snapshot: snapshotSchema }),
    answer: unparsed<PageState>(),
  }),
  /** Says why the page could not be read, so that the panel can say it with the next step. */
  'page.unread': message({
    from: ['content'],
    request: z.object({ problem: problemSchema, account: z.nullable(accountSchema) }),
    answer: unparsed<PageState>(),
  }),
};
