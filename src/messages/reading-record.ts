import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * What the last reading of each kind of page came to on this computer, for the self-test. Words of the profile, counts and
 * times: nothing of anybody. Written by the page script itself, as overlays are read by it.
 */
export interface ReadingRecord {
  readonly kind: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly reader: string;
  readonly profileVersion: number;
  /** Null: it was read; else the problem's code. */
  readonly problem: string | null;
  readonly rows: number;
  readonly score: number;
  readonly signals: readonly { readonly type: string; readonly what: string; readonly weight: number }[];
}

const slot = 'self-test';
const line = z.string().check(z.maxLength(300));
const recordSchema = z.object({
  kind: line,
  at: z.number(),
  reader: line,
  profileVersion: z.number(),
  problem: z.nullable(line),
  rows: z.number(),
  score: z.number(),
  signals: z.array(z.object({ type: line, what: line, weight: z.number() })).check(z.maxLength(40)),
});

/** Parsed where it is shown; one that is no record is left out. */
export const parseRecords = (value: unknown): readonly ReadingRecord[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => {
        const parsed = z.safeParse(recordSchema, one);
        return parsed.success ? [parsed.data] : [];
      })
    : [];

export async function readRecords(): Promise<readonly ReadingRecord[]> {
  return parseRecords((await browser.storage.local.get(slot))[slot]);
}

export async function forgetRecords(): Promise<void> {
  await browser.storage.local.remove(slot);
}
