import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { databaseName, openDatabase } from './db.ts';
import { openFeedbackKey } from './feedback-key.ts';
import { FeedbackRows } from './feedback-rows.ts';
import { SealedStore } from './sealed.ts';

/** Schemas as they were released; never changed again. */
const version1 = {
  sealed: 'id, profile, [profile+kind], capturedAt',
  plain: 'id, profile',
  profiles: 'id',
  links: 'id, profile',
};

interface Fixture {
  readonly key: string;
  readonly sealedValue: unknown;
  readonly tables: Readonly<Record<keyof typeof version1, readonly Record<string, unknown>[]>>;
}

const stored = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/database-v1.json', import.meta.url), 'utf8'),
) as Fixture;
const bytes = (text: unknown): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(String(text), 'base64'));

it('a database of version 1 opens with all it held, and has room for feedback', async () => {
  const key = await crypto.subtle.importKey('raw', bytes(stored.key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const old = new Dexie(databaseName);
  old.version(1).stores(version1);
  const rows = {
    ...stored.tables,
    sealed: stored.tables.sealed.map((row) => ({ ...row, iv: bytes(row.iv), data: bytes(row.data).buffer })),
    profiles: stored.tables.profiles.map((row) => ({ ...row, lock: { way: 'kept', key } })),
  };
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkPut(all);
  old.close();

  const db = openDatabase();
  expect(await db.links.toArray()).toEqual(stored.tables.links);
  expect(await db.plain.toArray()).toEqual(stored.tables.plain);
  const [profile] = await db.profiles.toArray();
  const kept = profile?.lock.way === 'kept' ? profile.lock.key : null;
  if (profile === undefined || kept === null) throw new Error('The person is gone');
  const sealed = new SealedStore(db, profile.id, kept);
  expect(await sealed.get('classroom', 's', (value) => value)).toEqual(stored.sealedValue);

  const feedbackKey = await openFeedbackKey(db, profile.id, { way: 'open' });
  if (feedbackKey === null) throw new Error('no key');
  const feedback = new FeedbackRows(db, profile.id, feedbackKey, () => 'n');
  await feedback.putDraft('d', { text: 'مسودة' });
  expect((await feedback.ofStage('draft')).map(({ value }) => value)).toEqual([{ text: 'مسودة' }]);
  db.close();
});
