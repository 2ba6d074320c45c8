import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from './db.ts';
import { eraseEverything } from './erase.ts';
import { Keys } from './keys.ts';
import { createKey, unlockKey } from './new-keys.ts';
import { applyRetention, retentionDays } from './retention.ts';
import { seal, unseal } from './seal.ts';
import { reseal, SealedStore } from './sealed.ts';
import { memorySession, type SessionArea } from './session.ts';

const day = 24 * 60 * 60 * 1000;
let db: Database;
let session: SessionArea;
let keys: Keys;

beforeEach(async () => {
  db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  session = memorySession();
  keys = new Keys(session);
});

afterEach(() => db.close());

async function person(computer: 'shared' | 'own', pin: string | null) {
  const made = await createKey(session, 'p', computer, pin);
  await db.profiles.put({ id: 'p', name: 'سعاد', roles: ['teacher'], createdAt: 0, lock: made.keeping });
  await made.hold();
  return { lock: made.keeping, store: new SealedStore(db, 'p', made.key) };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

describe('a database that did not open', () => {
  it('is opened anew by the next question, and not refused for as long as its page lives', async () => {
    db.close();
    db = openDatabase();
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('disk', 'AbortError');
    });
    await expect(db.plain.get('x')).rejects.toThrow();
    refused.mockRestore();
    await vi.waitFor(async () => expect(await db.plain.get('x')).toBeUndefined());
  });

  it('stays closed where it was closed on purpose', async () => {
    db.close();
    await expect(db.plain.get('x')).rejects.toThrow();
    await new Promise((done) => setTimeout(done));
    await expect(db.plain.get('x')).rejects.toThrow();
    db = openDatabase();
  });
});

describe('sealing', () => {
  it('leaves nothing readable in the stored row', async () => {
    const { store } = await person('shared', null);
    await store.put('class-roster', '7', 1, 'ليث محمد سامي القضاة');
    const [row] = await db.sealed.toArray();
    const bytes = new TextDecoder('utf-8').decode(row?.data);
    expect(bytes).not.toContain('ليث');
    expect(Object.values(row ?? {}).join(' ')).not.toContain('ليث');
    expect(await store.get('class-roster', '7', text)).toBe('ليث محمد سامي القضاة');
  });

  it('does not open in another place, with another key, or when a byte was changed', async () => {
    const { key } = await createKey(session, 'p', 'own', null);
    const other = (await createKey(session, 'q', 'own', null)).key;
    const sealed = await seal(key, 'p|a|1', { n: 1 });
    expect(await unseal(key, 'p|a|1', sealed)).toEqual({ n: 1 });
    expect(await unseal(key, 'p|a|2', sealed)).toBeNull();
    expect(await unseal(other, 'p|a|1', sealed)).toBeNull();
    const bent = new Uint8Array(sealed.data.slice(0));
    bent[0] = (bent[0] ?? 0) ^ 1;
    expect(await unseal(key, 'p|a|1', { iv: sealed.iv, data: bent.buffer })).toBeNull();
  });

  it('moves a row to a new key without losing it', async () => {
    const { store } = await person('own', null);
    await store.put('k', '1', 5, 'x');
    const made = await createKey(session, 'p', 'own', null);
    const [row] = await db.sealed.toArray();
    const lock = (await db.profiles.get('p'))?.lock;
    if (row === undefined || lock?.way !== 'kept') throw new Error('no row');
    const moved = await reseal(row, lock.key, made.key);
    if (moved === null) throw new Error('not moved');
    await db.sealed.put(moved);
    expect(await new SealedStore(db, 'p', made.key).get('k', '1', text)).toBe('x');
  });
});

describe('keeping of keys', () => {
  it('on a shared computer a closed browser leaves nothing readable', async () => {
    const { lock, store } = await person('shared', null);
    await store.put('k', '1', 1, 'x');
    await session.clear();
    const key = await keys.open('p', lock);
    if (key === null) throw new Error('a person without PIN is never locked out');
    expect(await new SealedStore(db, 'p', key).get('k', '1', text)).toBeNull();
  });

  it('on her own computer the rows stay readable', async () => {
    const { lock, store } = await person('own', null);
    await store.put('k', '1', 1, 'x');
    await session.clear();
    const key = await keys.open('p', lock);
    expect(key && (await new SealedStore(db, 'p', key).get('k', '1', text))).toBe('x');
  });

  it('with a PIN nothing opens until the right one is given', async () => {
    const { lock, store } = await person('shared', '4711');
    await store.put('k', '1', 1, 'x');
    await session.clear();
    expect(await keys.open('p', lock)).toBeNull();
    expect(await unlockKey(session, 'p', lock, '4712')).toBe(false);
    expect(await keys.isOpen('p', lock)).toBe(false);
    expect(await unlockKey(session, 'p', lock, '4711')).toBe(true);
    const key = await keys.open('p', lock);
    expect(key && (await new SealedStore(db, 'p', key).get('k', '1', text))).toBe('x');
  });
});

describe('retention', () => {
  it('removes rows past their time and keeps the others', async () => {
    const { store } = await person('own', null);
    const now = 100 * day;
    await store.put('k', 'old', now - retentionDays * day - 1, 'x');
    await store.put('k', 'new', now - retentionDays * day, 'y');
    expect(await applyRetention(db, keys, now)).toBe(1);
    expect(await store.all('k', text)).toEqual(['y']);
  });

  it('removes what a closed shared browser left behind', async () => {
    const { store } = await person('shared', null);
    await store.put('k', '1', 1, 'x');
    expect(await applyRetention(db, keys, 2)).toBe(0);
    await session.clear();
    expect(await applyRetention(db, keys, 2)).toBe(1);
  });
});

describe('erasing', () => {
  it('works while another page of ours has the database open, which finds it empty', async () => {
    const { store } = await person('own', null);
    await store.put('k', '1', 1, 'x');
    const workspace = openDatabase();
    expect(await workspace.sealed.count()).toBe(1);
    expect(await eraseEverything(db, session)).toBe(0);
    expect(await workspace.sealed.count()).toBe(0);
    workspace.close();
  });

  it('leaves nothing, and reads back to be sure', async () => {
    const { store } = await person('own', null);
    await store.put('k', '1', 1, 'x');
    expect(await eraseEverything(db, session)).toBe(0);
    expect(await db.profiles.count()).toBe(0);
    await db.profiles.put({ id: 'q', name: 'n', roles: [], createdAt: 0, lock: { way: 'session' } });
    expect(await db.profiles.count()).toBe(1);
  });
});
