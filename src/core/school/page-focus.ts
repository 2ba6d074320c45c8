import * as z from 'zod/mini';

/** What the ids of a list of OpenEMIS are of. */
export const rowKinds = ['classes', 'sections', 'staff'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What a badge that was pressed stands for: a row of OpenEMIS' lists by its id, or the n-th row of the page's own list. */
export const pageFocusSchema = z.object({
  of: z.enum([...rowKinds, 'rows']),
  id: z.string().check(z.regex(/^\d{1,16}$/)),
  view: z.enum(['names', 'marks']),
});

/** The same with the moment it was pressed (ms): pressed again, it is another. */
export const pressedSchema = z.extend(pageFocusSchema, { at: z.number() });
export type Pressed = z.infer<typeof pressedSchema>;
