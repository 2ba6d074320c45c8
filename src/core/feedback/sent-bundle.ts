import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import { sectionCheckSchema } from './bundle-format.ts';
import { recipients } from './feedback-item.ts';

/** A hand-over from this browser: enough to make its file again, or to take it back. */
export const sentBundleSchema = z.object({
  bundle: z.string(),
  to: z.enum(recipients),
  /** This computer's clock, milliseconds since the epoch. */
  at: z.number(),
  items: list(z.string(), 200_000),
  /** Section checks that went along, as they were but without names of children: they outlive lists here. */
  checks: z.exactOptional(list(sectionCheckSchema, 2000)),
});
export type SentBundle = z.infer<typeof sentBundleSchema>;

export const parseSent = (value: unknown): SentBundle | null =>
  z.safeParse(sentBundleSchema, value).data ?? null;
