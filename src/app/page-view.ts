import * as z from 'zod/mini';
import { list } from '../core/snapshot-schema.ts';
import { badgeStates } from '../core/school/view-types.ts';
import { settingsSchema } from './people-view.ts';

/** What stands in a platform's page: states only, no data. */

export const badgeStateSchema = z.enum(badgeStates);

export const launcherSchema = z.object({
  state: badgeStateSchema,
  /** Things that need the user here; null when nothing can be said. */
  count: z.nullable(z.number()),
  settings: settingsSchema,
});
export type LauncherView = z.infer<typeof launcherSchema>;

/** What a panel frame found out about its tab's page. */
export const pageStatesSchema = z.object({
  state: badgeStateSchema,
  /** Things that need the user here; null when nothing can be said. */
  count: z.nullable(z.number()),
  badges: list(z.object({ row: z.number(), state: badgeStateSchema })),
});
export type PageStates = z.infer<typeof pageStatesSchema>;

/** What the page script draws: the launcher and a neutral state per row of the page's own list. */
export const pageStateSchema = z.object({
  launcher: launcherSchema,
  badges: list(z.object({ row: z.number(), state: badgeStateSchema })),
});
export type PageState = z.infer<typeof pageStateSchema>;
