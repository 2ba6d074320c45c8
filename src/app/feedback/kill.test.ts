import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeItem } from '../../core/feedback/change-item.ts';
import { filedAs } from '../../core/feedback/filed-item.ts';
import { author, content, hand } from '../../core/feedback/test-feedback.ts';
import { writeBundle } from '../../exports/bundle/write-bundle.ts';
import { openDatabase, type Database } from '../../store/db.ts';
import type { FeedbackDesk } from './feedback-desk.ts';
import { dumpOf, fill, items, testDesk } from './test-desk.ts';

/**
 * A worker, tab or browser may die between any two requests to the database. Here it dies before the first, the second,
 * … of everything that a deed asks for, until one goes through: each time all is as it was, and the deed can be done
 * anew from another page.
 */

let db: Database;
/** Requests until death; 0: nobody dies. */
let left = 0;
class Killed extends Error {}

beforeEach(async () => {
  db = openDatabase();
  db.use({
    stack: 'dbcore',
    name: 'killer',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const orDie = <A, R>(request: (asked: A) => Promise<R>) => {
          return (asked: A): Promise<R> => {
            if (left > 0 && --left === 0) {
              // What a dying process leaves of its open transaction: nothing.
              Dexie.currentTransaction?.abort();
              return Promise.reject(new Killed());
            }
            return request(asked);
          };
        };
        return {
          ...table,
          mutate: orDie((asked: Parameters<typeof table.mutate>[0]) => table.mutate(asked)),
          get: orDie((asked: Parameters<typeof table.get>[0]) => table.get(asked)),
          getMany: orDie((asked: Parameters<typeof table.getMany>[0]) => table.getMany(asked)),
          query: orDie((asked: Parameters<typeof table.query>[0]) => table.query(asked)),
          openCursor: orDie((asked: Parameters<typeof table.openCursor>[0]) => table.openCursor(asked)),
          count: orDie((asked: Parameters<typeof table.count>[0]) => table.count(asked)),
        };
      },
    }),
  });
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => {
  left = 0;
  db.close();
});

/** Lets `deed` die at its first, second, … request; answers how many deaths there were. */
async function dyingEverywhere(deed: (desk: FeedbackDesk) => Promise<unknown>): Promise<number> {
  const before = await dumpOf(db);
  for (let at = 1; at < 500; at += 1) {
    const { desk } = await testDesk(db, 't');
    await desk.refresh();
    left = at;
    const died = await deed(desk).then(
      () => false,
      () => true,
    );
    const reached = left === 0;
    left = 0;
    if (!reached) {
      expect(died).toBe(false);
      return at - 1;
    }
    const after = await dumpOf(db);
    // Dead after its last writing, while it looked again: then all of it is there, and doing it anew adds nothing.
    if (after !== before) return at - 1;
    expect(died).toBe(true);
  }
  throw new Error('It dies for ever');
}

/** What another page sees afterwards: the summaries agree with the items, one by one. */
async function soundness(): Promise<{ readonly total: number; readonly handed: number }> {
  const { desk } = await testDesk(db, 't');
  await desk.refresh();
  const all = await desk.items(desk.ids({}));
  const { total } = desk.page({}, 0, 0);
  expect(all).toHaveLength(total);
  for (const item of all) {
    const { summary } = filedAs(item, 't');
    expect(desk.page({ ids: [item.id] }, 0, 1).items).toEqual([summary]);
  }
  return { total, handed: desk.page({ states: ['handed-over'] }, 0, 0).total };
}

describe('whoever dies at any request', { timeout: 30_000 }, () => {
  it('of an import leaves all or nothing of the bundle', async () => {
    const { desk } = await testDesk(db, 't');
    const known = items('other', 3);
    await fill(desk, known);
    const file = await writeBundle({
      bundle: 'b',
      from: author('other'),
      to: 'principal',
      madeAt: 1,
      items: [...known, ...items('other', 260)],
    });
    const deaths = await dyingEverywhere((other) => other.take(file, 'x', null));
    expect(deaths).toBeGreaterThan(8);
    expect(await soundness()).toEqual({ total: 263, handed: 0 });
    const again = await (await testDesk(db, 't')).desk.take(file, 'x', null);
    expect(again).toMatchObject({ ok: true, value: { added: 0, changed: 0, same: 263 } });
  });

  it('of a step for many leaves all or nothing of it', async () => {
    const { desk } = await testDesk(db, 't');
    // More than are opened at a time: it is one deed all the same.
    const mine = await fill(desk, items('t', 130));
    const closed = { act: 'step', step: { state: 'closed', note: '' } } as const;
    expect(await dyingEverywhere((other) => other.act(mine, closed))).toBeGreaterThan(4);
    const { desk: other } = await testDesk(db, 't');
    await other.refresh();
    expect(other.page({ states: ['closed'] }, 0, 0).total).toBe(130);
    expect((await other.items(mine)).every((item) => item.changes.length === 2)).toBe(true);
  });

  it('of a hand-over has handed over all or nothing, and never without the note that makes its file again', async () => {
    const { desk } = await testDesk(db, 't');
    const mine = await fill(desk, items('t', 5));
    const order = { ids: mine, to: 'principal', passphrase: null } as const;
    expect(await dyingEverywhere((other) => other.handOver(order))).toBeGreaterThan(6);
    expect(await soundness()).toEqual({ total: 5, handed: 5 });
    const { desk: other } = await testDesk(db, 't');
    const [sent] = await other.sent();
    expect(await (await other.again(sent?.bundle ?? '', null))?.text()).toContain(mine[4]);
  });

  it('of taking one back has taken back all of it with its note, or nothing', async () => {
    const { desk } = await testDesk(db, 't');
    const mine = await fill(desk, items('t', 5));
    const { bundle } = await desk.handOver({ ids: mine, to: 'principal', passphrase: null });
    expect(await dyingEverywhere((other) => other.takeBack(bundle))).toBeGreaterThan(4);
    const { desk: other } = await testDesk(db, 't');
    expect(await soundness()).toEqual({ total: 5, handed: 0 });
    expect(await other.sent()).toEqual([]);
  });

  it('of a save has the draft still, or the remark, and never both or none', async () => {
    const { store } = await testDesk(db, 't');
    const draft = { text: 'مسودة' };
    await store.rows.putDraft('d1', draft);
    const item = writeItem(content(), hand('t'), 'd1');
    const stages = async (): Promise<readonly string[]> =>
      (await db.feedback.toArray()).map(({ stage }) => stage);
    const deaths = await dyingEverywhere(async () => {
      expect(await stages()).toHaveLength(1);
      await store.rows.commit({ put: [{ ...filedAs(item, 't'), stamp: null }] });
    });
    expect(deaths).toBeGreaterThan(3);
    expect(await stages()).toEqual(['mine']);
    expect((await soundness()).total).toBe(1);
  });

  it('of keeping a keystroke has the text before it, or after it', async () => {
    const { store } = await testDesk(db, 't');
    await store.rows.putDraft('d1', { text: 'قبل' });
    expect(await dyingEverywhere(() => store.rows.putDraft('d1', { text: 'بعد' }))).toBeGreaterThan(0);
    expect((await store.rows.ofStage('draft')).map(({ value }) => value)).toEqual([{ text: 'بعد' }]);
  });

  it('of a removal has all or nothing removed', async () => {
    const { desk } = await testDesk(db, 't');
    const mine = await fill(desk, items('t', 110));
    await dyingEverywhere((other) => other.remove(mine));
    expect((await soundness()).total).toBe(0);
    expect(await db.feedbackBlocks.count()).toBe(0);
  });
});
