import * as z from 'zod/mini';
import { authorRoles } from '../core/feedback/author-ref.ts';
import { list } from '../core/snapshot-schema.ts';

/** What the pages show of people, links and settings. */

export const roles = authorRoles;
const role = z.enum(roles);
export type Role = z.infer<typeof role>;

export const profileSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(role),
  hasPin: z.boolean(),
  locked: z.boolean(),
  links: z.array(
    z.object({
      platform: z.enum(['darsak', 'openemis', 'ajyal', 'file']),
      host: z.string(),
      displayName: z.string(),
    }),
  ),
});
export type ProfileView = z.infer<typeof profileSchema>;

export const settingsSchema = z.object({
  language: z.enum(['ar', 'en']),
  digits: z.enum(['latn', 'arab']),
  /** Hours after which OpenEMIS data is too old for a verdict. */
  freshHours: z.number().check(z.int(), z.minimum(1), z.maximum(168)),
  launcher: z.object({
    hidden: z.boolean(),
    /** Logical inline side and the distance from the top in percent of the viewport. */
    side: z.enum(['start', 'end']),
    top: z.number().check(z.minimum(0), z.maximum(100)),
  }),
  /** Side on which the panel opens (auto: where it hides fewer controls of the page), and how much of it. */
  panel: z.object({ side: z.enum(['auto', 'start', 'end']), height: z.enum(['full', 'half']) }),
  badges: z.boolean(),
  /** Steps of the first run, each with the ids of the persons who are through with it: many share one computer. */
  guide: z.object({ calendar: list(z.string()), tour: list(z.string()) }),
});
export type Settings = z.infer<typeof settingsSchema>;

export const peopleSchema = z.object({
  consented: z.boolean(),
  computer: z.nullable(z.enum(['shared', 'own'])),
  active: z.nullable(profileSchema),
  profiles: z.array(profileSchema),
  settings: settingsSchema,
  /** What is kept for the active profile, for the "what is stored" view: counts only. */
  stored: z.object({ sealed: z.number(), owned: z.number(), oldest: z.nullable(z.number()) }),
});
export type PeopleView = z.infer<typeof peopleSchema>;
