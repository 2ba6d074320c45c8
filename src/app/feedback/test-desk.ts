import { writeItem } from '../../core/feedback/change-item.ts';
import { author, content, hand } from '../../core/feedback/test-feedback.ts';
import { openDatabase, type Database } from '../../store/db.ts';
import { openFeedbackKey } from '../../store/feedback-key.ts';
import { FeedbackRows } from '../../store/feedback-rows.ts';
import { FeedbackStore } from '../../store/feedback-store.ts';
import { FeedbackDesk } from './feedback-desk.ts';
import type { Received } from './import-bundle.ts';

/** Desks of invented persons on one database, for tests. */

/** The database with nothing in it; to be closed by who opened it. */
export async function emptyDatabase(): Promise<Database> {
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  return db;
}

let ids = 0;
export async function testDesk(
  db: Database,
  key: string,
  role: 'teacher' | 'principal' | 'supervisor' = 'teacher',
  { keepNames = false, receives = true } = {},
): Promise<{ readonly desk: FeedbackDesk; readonly store: FeedbackStore }> {
  const opened = await openFeedbackKey(db, key, { way: 'open' });
  if (opened === null) throw new Error('no key');
  const newId = (): string => `${key}-${String(++ids)}`;
  const store = new FeedbackStore(new FeedbackRows(db, key, opened, newId));
  const desk = new FeedbackDesk({
    store,
    author: author(key, role),
    now: () => 5000,
    newId,
    keepNames,
    receives,
  });
  return { desk, store };
}

/** Everything that is stored, as one text: two that are equal hold the same to the last byte. */
export const dumpOf = async (db: Database): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())), (_, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? [...bytesOf(value)] : value,
  );
const bytesOf = (value: ArrayBuffer | ArrayBufferView): Uint8Array =>
  value instanceof ArrayBuffer
    ? new Uint8Array(value)
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

export const items = (key: string, count: number): ReturnType<typeof writeItem>[] =>
  Array.from({ length: count }, (_, at) =>
    writeItem(content({ text: `نص ${String(at)} عن الإشارة` }), hand(author(key))),
  );
export async function fill(desk: FeedbackDesk, all: ReturnType<typeof items>): Promise<readonly string[]> {
  await desk.restore(all);
  return all.map(({ id }) => id);
}
export async function taken(
  desk: FeedbackDesk,
  file: Blob,
  passphrase: string | null = null,
): Promise<Received> {
  const result = await desk.take(file, 'x.mutabiq.json', passphrase);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
