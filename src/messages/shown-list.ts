import * as z from 'zod/mini';
import type { ShownList } from '../core/files/shown-list.ts';
import { completenessSchema } from '../core/snapshot-schema.ts';
import { askPage } from './page-question.ts';

/** Far more than a page shows; what is beyond it is no list of a section. */
const cell = z.string().check(z.maxLength(10_000));
const shownListSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  at: z.number(),
  rows: z.array(z.array(cell).check(z.maxLength(400))).check(z.minLength(1), z.maxLength(20_000)),
  completeness: completenessSchema,
});

/** The list that a person took over in the page of this tab; null where the page was left since. */
export async function takeShownList(tabId: number): Promise<ShownList | null> {
  const parsed = z.safeParse(shownListSchema, await askPage(tabId, 'shown-list'));
  return parsed.success ? parsed.data : null;
}
