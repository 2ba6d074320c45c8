import * as z from 'zod/mini';

/** Where a Results page stands: class and assessment by id, term and subject by their names as shown. */
export const resultsPlaceSchema = z.object({
  classId: z.string().check(z.maxLength(20)),
  assessmentId: z.nullable(z.string().check(z.maxLength(20))),
  term: z.nullable(z.string().check(z.maxLength(200))),
  subject: z.nullable(z.string().check(z.maxLength(200))),
});
export type ResultsPlace = z.infer<typeof resultsPlaceSchema>;

export const listNames = ['assessments', 'classes', 'subjects', 'staff'] as const;
export type ListName = (typeof listNames)[number];
