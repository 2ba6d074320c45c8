import * as z from 'zod/mini';
import { list } from '../../core/snapshot-schema.ts';

/** What one reading of OpenEMIS can bring; the assignments come with every reading. */
export const readingParts = ['rosters', 'marks'] as const;
export type ReadingPart = (typeof readingParts)[number];

/** What a reading is to bring: of the user's own sections or of the whole school, and which parts. */
export const readingOrderSchema = z.object({
  scope: z.enum(['own', 'school']),
  parts: list(z.enum(readingParts), readingParts.length),
});
export type ReadingOrder = z.infer<typeof readingOrderSchema>;

/** What is read without being asked for. The marks of a whole school are read when the principal asks for it. */
export const usualOrder = (scope: ReadingOrder['scope']): ReadingOrder => ({
  scope,
  parts: scope === 'school' ? ['rosters'] : readingParts,
});

/** "Check the school": all marks of it. */
export const schoolMarks: ReadingOrder = { scope: 'school', parts: ['marks'] };

export const sameOrder = (a: ReadingOrder, b: ReadingOrder): boolean =>
  a.scope === b.scope && a.parts.length === b.parts.length && a.parts.every((part) => b.parts.includes(part));

/** Requests answered, and how many there will be; null until that is known. */
export const progressSchema = z.object({ done: z.number(), total: z.nullable(z.number()) });
