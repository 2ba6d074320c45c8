import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName, openDatabase, type Database, type SealedRow } from './db.ts';

let db: Database;
beforeEach(async () => {
  db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => db.close());

const row = (profile: string, kind: string, key: string, capturedAt = 1): SealedRow => ({
  id: `${profile}|${kind}|${key}`,
  profile,
  kind,
  key,
  capturedAt,
  iv: new Uint8Array(12),
  data: new ArrayBuffer(1),
});
const stamps = async (): Promise<Map<string, string>> =>
  new Map((await db.stamps.toArray()).map(({ id, stamp }) => [id, stamp]));

/** Which stamps are others after `work`. */
async function changedBy(work: () => PromiseLike<unknown>): Promise<string[]> {
  const before = await stamps();
  await work();
  return [...(await stamps())].flatMap(([id, stamp]) => (before.get(id) === stamp ? [] : [id])).sort();
}

describe('a stamp of what is sealed', () => {
  beforeEach(() => db.sealed.bulkPut([row('p', 'a', '1'), row('p', 'b', '1', 9), row('q', 'a', '1')]));

  const ways: readonly (readonly [string, () => PromiseLike<unknown>, readonly string[]])[] = [
    ['put', () => db.sealed.put(row('p', 'a', '2')), ['p|sealed|a']],
    ['put as it was', () => db.sealed.put(row('p', 'a', '1')), ['p|sealed|a']],
    ['add', () => db.sealed.add(row('q', 'c', '1')), ['q|sealed|c']],
    ['update', () => db.sealed.update('p|a|1', { capturedAt: 2 }), ['p|sealed|a']],
    [
      'bulkPut',
      () => db.sealed.bulkPut([row('p', 'a', '3'), row('p', 'b', '1')]),
      ['p|sealed|a', 'p|sealed|b'],
    ],
    ['delete', () => db.sealed.delete('p|a|1'), ['p|sealed|a']],
    ['delete by index', () => db.sealed.where('profile').equals('p').delete(), ['p|sealed|a', 'p|sealed|b']],
    [
      'delete what is old',
      () => db.sealed.where('capturedAt').below(5).delete(),
      ['p|sealed|a', 'q|sealed|a'],
    ],
    ['delete by beginning of the id', () => db.sealed.where('id').startsWith('p|').delete(), ['*']],
    ['clear', () => db.sealed.clear(), ['*']],
    [
      'a transaction that names other tables',
      () => db.transaction('rw', db.plain, db.sealed, () => db.sealed.put(row('p', 'b', '2'))),
      ['p|sealed|b'],
    ],
    [
      'a record of the remarks',
      () => db.feedbackRecords.put({ ...row('p', 'checks', '1') }),
      ['p|feedbackRecords|checks'],
    ],
  ];
  for (const [way, work, expected] of ways) {
    it(`is new after: ${way}`, async () => {
      expect(await changedBy(work)).toEqual(expected);
    });
  }

  it('stays after what reads, writes elsewhere or was taken back', async () => {
    expect(await changedBy(() => db.sealed.toArray())).toEqual([]);
    expect(await changedBy(() => db.plain.put({ id: 'p|x', profile: 'p', value: 1 }))).toEqual([]);
    const failed = db.transaction('rw', db.sealed, async () => {
      await db.sealed.put(row('p', 'a', '5'));
      throw new Error('taken back');
    });
    expect(await changedBy(() => failed.catch(() => undefined))).toEqual([]);
    expect(await db.sealed.get('p|a|5')).toBeUndefined();
  });
});

it('a database of version 2 gets stamps with the first change', async () => {
  db.close();
  await Dexie.delete(databaseName);
  const old = new Dexie(databaseName);
  old.version(1).stores({
    sealed: 'id, profile, [profile+kind], capturedAt',
    plain: 'id, profile',
    profiles: 'id',
    links: 'id, profile',
  });
  old.version(2).stores({
    feedback: 'id, profile, [profile+stage]',
    feedbackBlocks: 'id, profile, [profile+count], [profile+stamp]',
    feedbackRecords: 'id, [profile+kind]',
    feedbackKeys: 'profile',
  });
  await old.table('sealed').put(row('p', 'a', '1'));
  old.close();
  db = openDatabase();
  expect(await db.sealed.count()).toBe(1);
  expect(await changedBy(() => db.sealed.put(row('p', 'a', '1')))).toEqual(['p|sealed|a']);
});
