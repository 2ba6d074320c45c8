import { browser } from 'wxt/browser';
import { darsakVerified } from '../platforms/darsak/recogniser.ts';
import { acceptFrom } from '../platforms/reading/recognise.ts';
import { readingSlot, type ReadingRecord } from './keep-reading.ts';
import { structureSlot } from './keep-structure.ts';

/** What page scripts noted of their readings, as the workspace shows it; whatever else lies there is passed over. */

/** ISO date on which the reader was last held against the pages it was made for. */
export const readerVerified = darsakVerified;
export const leastScore = acceptFrom;

const signalTypes = ['path', 'text', 'selector', 'columns', 'shape'];
const isSignal = (value: unknown): value is ReadingRecord['signals'][number] =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  signalTypes.includes(value.type as string) &&
  'what' in value &&
  typeof value.what === 'string' &&
  'weight' in value &&
  typeof value.weight === 'number';

const isRecord = (value: unknown): value is ReadingRecord =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  'at' in value &&
  typeof value.at === 'number' &&
  'reader' in value &&
  typeof value.reader === 'string' &&
  'profileVersion' in value &&
  typeof value.profileVersion === 'number' &&
  'problem' in value &&
  (value.problem === null || typeof value.problem === 'string') &&
  'rows' in value &&
  typeof value.rows === 'number' &&
  'score' in value &&
  typeof value.score === 'number' &&
  'signals' in value &&
  Array.isArray(value.signals) &&
  value.signals.every(isSignal);

/** Newest first. */
export async function readRecords(): Promise<readonly ReadingRecord[]> {
  const value: unknown = (await browser.storage.local.get(readingSlot))[readingSlot];
  const all: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return all.filter(isRecord).toSorted((a, b) => b.at - a.at);
}

export const clearRecords = (): Promise<void> => browser.storage.local.remove(readingSlot);

export function onRecordsChanged(callback: () => void, until: AbortSignal): void {
  const listener = (changes: object): void => {
    if (readingSlot in changes || structureSlot in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  until.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
