import { browser } from 'wxt/browser';
import type { Signal } from '../platforms/reader.ts';

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
  readonly signals: readonly Signal[];
}

export const readingSlot = 'self-test';

/** The newest of each kind replaces the one before. */
export async function keepReading(record: ReadingRecord): Promise<void> {
  const before: unknown = (await browser.storage.local.get(readingSlot))[readingSlot];
  const kept = typeof before === 'object' && before !== null ? before : {};
  await browser.storage.local.set({ [readingSlot]: { ...kept, [record.kind]: record } });
}
