import * as z from 'zod/mini';
import { settingsSchema } from './people-view.ts';

/** What stands in a platform's page: states only, no data. */

/** State of a badge or of the launcher: symbol + word, never a score (design README). */
export const badgeStates = ['in-order', 'attention', 'partial', 'old', 'unchecked'] as const;
export const badgeStateSchema = z.enum(badgeStates);
export type BadgeState = z.infer<typeof badgeStateSchema>;

export const launcherSchema = z.object({
  state: badgeStateSchema,
  /** Things that need the user here; null when nothing can be said. */
  count: z.nullable(z.number()),
  settings: settingsSchema,
});
export type LauncherView = z.infer<typeof launcherSchema>;

/** What the page script draws: the launcher and a neutral state per row of the page's own list. */
export const pageStateSchema = z.object({
  launcher: launcherSchema,
  badges: z.array(z.object({ row: z.number(), state: badgeStateSchema })),
});
export type PageState = z.infer<typeof pageStateSchema>;
