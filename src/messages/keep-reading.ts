import { browser } from 'wxt/browser';
import type { ReadingRecord } from './reading-record.ts';

/** Apart from the parser, which no page has to carry. The newest of each kind replaces the one before. */
export async function keepReading(record: ReadingRecord): Promise<void> {
  const slot = 'self-test';
  const before: unknown = (await browser.storage.local.get(slot))[slot];
  const kept = typeof before === 'object' && before !== null ? before : {};
  await browser.storage.local.set({ [slot]: { ...kept, [record.kind]: record } });
}
