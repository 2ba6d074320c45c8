import * as z from 'zod/mini';

/** Who wrote or changed something; told apart by `key` (one per profile), never by the name. */

export const authorRoles = ['teacher', 'principal', 'supervisor', 'support', 'directorate'] as const;
export type AuthorRole = (typeof authorRoles)[number];

export const schoolRefSchema = z.object({
  name: z.string().check(z.maxLength(200)),
  /** The national school number where it is known. */
  code: z.nullable(z.string().check(z.maxLength(40))),
});
export type SchoolRef = z.infer<typeof schoolRefSchema>;

export const authorRefSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.maxLength(200)),
  role: z.enum(authorRoles),
  /** Null for who belongs to no one school (supervisor, directorate). */
  school: z.nullable(schoolRefSchema),
});
export type AuthorRef = z.infer<typeof authorRefSchema>;
