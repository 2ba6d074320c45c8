import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, writeItem } from '../core/feedback/change-item.ts';
import { summaryOf } from '../core/feedback/item-summary.ts';
import { content, hand } from '../core/feedback/test-feedback.ts';
import { openDatabase, type Database } from './db.ts';
import { openFeedbackKey } from './feedback-key.ts';
import { blockSize, FeedbackRows } from './feedback-rows.ts';
import { FeedbackStore } from './feedback-store.ts';

let db: Database;
let store: FeedbackStore;
let ids = 0;

beforeEach(async () => {
  db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  store = await opened();
});
afterEach(() => db.close());

async function opened(): Promise<FeedbackStore> {
  const key = await openFeedbackKey(db, 'p', { way: 'open' });
  if (key === null) throw new Error('no key');
  return new FeedbackStore(new FeedbackRows(db, 'p', key, () => `n${++ids}`));
}

const items = (count: number) =>
  Array.from({ length: count }, (_, at) => writeItem(content({ text: `نص ${at}` }), hand('p')));
const put = (all: ReturnType<typeof items>) =>
  store.update(
    all.map(({ id }) => id),
    () => ({ put: all }),
  );
const summaries = async () => {
  const blocks = await Promise.all([...(await store.rows.blockStamps()).keys()].map((id) => store.block(id)));
  return blocks.flatMap((block) => block?.items ?? []);
};
const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('blocks of summaries', () => {
  it('always say what the items say: written, changed, removed', async () => {
    const all = items(blockSize * 2 + 7);
    await put(all);
    expect(byId(await summaries())).toEqual(byId(all.map(summaryOf)));
    const [first, second, ...rest] = all as [(typeof all)[number], (typeof all)[number], ...typeof all];
    const handed = handOver(first, 'principal', 'b', hand('p'));
    await store.update([first.id, second.id], () => ({ put: [handed], remove: [second.id] }));
    expect(byId(await summaries())).toEqual(byId([handed, ...rest].map(summaryOf)));
    const [more] = items(1) as [(typeof all)[number]];
    await put([more]);
    expect((await store.rows.blockStamps()).size).toBe(3);
    await store.update(
      rest.map(({ id }) => id),
      () => ({ remove: rest.map(({ id }) => id) }),
    );
    expect(byId(await summaries())).toEqual(byId([handed, more].map(summaryOf)));
  });

  it('one that does not open is made anew from its items, and new items still find a place', async () => {
    const all = items(3);
    await put(all);
    const [row] = await db.feedbackBlocks.toArray();
    if (row === undefined) throw new Error('no block');
    await db.feedbackBlocks.put({ ...row, data: new ArrayBuffer(40) });
    expect(byId(await summaries())).toEqual(byId(all.map(summaryOf)));
    const more = items(1);
    await put(more);
    expect(byId(await summaries())).toEqual(byId([...all, ...more].map(summaryOf)));
  });

  it('have a new stamp only where something changed', async () => {
    const all = items(blockSize * 2);
    await put(all);
    const before = await store.rows.blockStamps();
    const [first] = all as [(typeof all)[number]];
    await store.update([first.id], () => ({ put: [handOver(first, 'principal', 'b', hand('p'))] }));
    const after = await store.rows.blockStamps();
    expect([...after].filter(([id, stamp]) => before.get(id) !== stamp)).toHaveLength(1);
  });
});

describe('a write that is cut off', () => {
  it.each(['feedback', 'feedbackBlocks', 'feedbackRecords'] as const)(
    'while writing %s leaves everything as it was',
    async (table) => {
      const all = items(5);
      await put(all);
      const dump = async () => {
        const tables = [db.feedback, db.feedbackBlocks, db.feedbackRecords];
        return Promise.all(tables.map((each) => each.toArray()));
      };
      const before = await dump();
      vi.spyOn(db[table], 'bulkPut').mockImplementation(() => {
        throw new Error('killed');
      });
      const changed = all.map((item) => handOver(item, 'principal', 'b', hand('p')));
      const write = store.update(
        [...all, ...items(2)].map(({ id }) => id),
        () => ({ put: changed, records: [{ kind: 'sent', key: 'b', value: 1 }] }),
      );
      await expect(write).rejects.toThrow('killed');
      expect(await dump()).toEqual(before);
    },
  );
});

describe('two pages at once', () => {
  it('the second works on what the first left, and nothing is lost', async () => {
    const [item] = items(1) as [ReturnType<typeof writeItem>];
    await put([item]);
    const other = await opened();
    let calls = 0;
    await store.update([item.id], (now) => {
      calls += 1;
      const current = now.get(item.id);
      return current === undefined ? null : { put: [handOver(current, 'principal', 'b1', hand('p'))] };
    });
    const slow = store.update([item.id], (now) => {
      calls += 1;
      const current = now.get(item.id);
      return current === undefined ? null : { put: [handOver(current, 'principal', 'b2', hand('p'))] };
    });
    const quick = other.update([item.id], (now) => {
      calls += 1;
      const current = now.get(item.id);
      return current === undefined ? null : { put: [handOver(current, 'supervisor', 'b3', hand('p'))] };
    });
    await Promise.all([slow, quick]);
    const [now] = await store.items([item.id]);
    expect(now?.changes.map(({ deed }) => ('bundle' in deed ? deed.bundle : '')).sort()).toEqual([
      '',
      'b1',
      'b2',
      'b3',
    ]);
    expect(calls).toBeGreaterThanOrEqual(4);
  });
});
