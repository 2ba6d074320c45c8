import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../core/feedback/change-item.ts';
import { author, hand } from '../../core/feedback/test-feedback.ts';
import { writeBundle } from '../../exports/bundle/write-bundle.ts';
import type { Database } from '../../store/db.ts';
import { dumpOf, emptyDatabase, items, taken, testDesk } from './test-desk.ts';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});
afterEach(() => db.close());
const deskOf = (key: string, role?: 'teacher' | 'principal' | 'supervisor') => testDesk(db, key, role);
const dump = () => dumpOf(db);

describe('replies to teachers', () => {
  it('bring each teacher what she wrote, and nothing of the others', async () => {
    const all = [...items('t1', 2), ...items('t2', 3)].map((item) =>
      handOver(item, 'supervisor', 'b', hand('x')),
    );
    const { desk: supervisor } = await deskOf('s', 'supervisor');
    const up = { bundle: 'b', from: author('t1'), to: 'supervisor' as const, madeAt: 1, items: all };
    await taken(supervisor, await writeBundle(up));
    const ids = supervisor.ids({});
    await supervisor.act(ids, { act: 'step', step: { state: 'answered', text: 'سيعاد', date: '' } });
    await supervisor.decide([ids]);
    const { file } = await supervisor.handOver({ ids, to: 'teacher', passphrase: null });

    const { desk: teacher } = await testDesk(db, 't1', 'teacher', { receives: false });
    expect(await taken(teacher, file)).toMatchObject({ added: 2, others: 3 });
    expect(teacher.page({ states: ['answered'] }, 0, 9).total).toBe(2);
    expect(teacher.page({}, 0, 9).total).toBe(2);
    expect(await teacher.decisions()).toEqual([]);
    const before = await dump();
    expect(await taken(teacher, file)).toMatchObject({ added: 0, same: 2, others: 3 });
    expect(await dump()).toBe(before);
    // Who receives from others has use for all of it: a principal follows what her school was answered.
    const { desk: principal } = await deskOf('p', 'principal');
    expect(await taken(principal, file)).toMatchObject({ added: 5, others: 0 });
  });
});

describe('replies under the same name', () => {
  /** Answered remarks of three keys: hers, and two that bear her name, of which one is she on another computer. */
  async function replies(): Promise<Blob> {
    const named = (key: string, name: string) => ({ ...author(key), name });
    const by = (key: string, count: number, name: string) =>
      items(key, count).map((item) => ({
        ...item,
        changes: item.changes.map((change) => ({ ...change, author: named(key, name) })),
      }));
    const all = [...by('t1', 2, 'السيدة t1'), ...by('home', 3, 'السيّدة  t1'), ...by('other', 1, 'السيدة t1')];
    const { desk } = await deskOf('s', 'supervisor');
    const up = { bundle: 'b', from: author('t1'), to: 'supervisor' as const, madeAt: 1 };
    await taken(desk, await writeBundle({ ...up, items: [...all, ...by('t2', 1, 'السيدة هناء')] }));
    const ids = desk.ids({});
    await desk.act(ids, { act: 'step', step: { state: 'answered', text: 'سيعاد', date: '' } });
    return (await desk.handOver({ ids, to: 'teacher', passphrase: null })).file;
  }

  it('are taken only of keys that are hers, or that she says are', async () => {
    const file = await replies();
    const { desk } = await testDesk(db, 't1', 'teacher', { receives: false });
    const first = await taken(desk, file);
    expect(first).toMatchObject({ added: 2, others: 1 });
    const school = author('x').school?.name;
    expect(first.namesakes.toSorted((a, b) => b.items - a.items)).toEqual([
      { key: 'home', said: null, items: 3, school, title: 'المعادلات الخطية بمتغيرين', writtenAt: 1000 },
      { key: 'other', said: null, items: 1, school, title: 'المعادلات الخطية بمتغيرين', writtenAt: 1000 },
    ]);
    expect(desk.page({}, 0, 9).total).toBe(2);
    // Said once, it is known of later files; of the other one nothing came.
    await desk.own('home', 'hers');
    const second = await taken(desk, file);
    expect(second).toMatchObject({ added: 3, same: 2, others: 1 });
    expect(second.namesakes).toMatchObject([
      { key: 'home', said: 'hers', items: 3 },
      { key: 'other', said: null, items: 1 },
    ]);
    expect(desk.page({ author: 'other' }, 0, 9).total).toBe(0);
    const before = await dump();
    expect(await taken(desk, file)).toMatchObject({ added: 0, same: 5 });
    expect(await dump()).toBe(before);
  });

  it('said by mistake, it is taken back with all it brought, and nothing else', async () => {
    const file = await replies();
    const { desk } = await testDesk(db, 't1', 'teacher', { receives: false });
    await taken(desk, file);
    const before = desk.ids({});
    await desk.own('other', 'hers');
    expect(await taken(desk, file)).toMatchObject({ added: 1 });
    expect(await desk.disown('other')).toBe(1);
    expect(desk.ids({})).toEqual(before);
    expect((await taken(desk, file)).namesakes).toHaveLength(2);
    expect(await desk.disown('t1')).toBe(0);
    expect(desk.ids({})).toEqual(before);
  });

  it('said to be a namesake’s, they are left out without being asked about again, until that is taken back', async () => {
    const file = await replies();
    const { desk } = await testDesk(db, 't1', 'teacher', { receives: false });
    await taken(desk, file);
    await desk.own('other', 'not-hers');
    const whose = async () => {
      const { namesakes } = await taken(desk, file);
      return Object.fromEntries(namesakes.map(({ key, said }) => [key, said]));
    };
    expect(await whose()).toEqual({ home: null, other: 'not-hers' });
    // Also in a page that is opened later.
    const { desk: later } = await testDesk(db, 't1', 'teacher', { receives: false });
    expect(await taken(later, file)).toMatchObject({ added: 0, same: 2 });
    expect(await whose()).toEqual({ home: null, other: 'not-hers' });
    expect(await desk.disown('other')).toBe(0);
    expect(await whose()).toEqual({ home: null, other: null });
  });

  it('received in another role, a namesake’s stay when what was said of her is taken back', async () => {
    const file = await replies();
    const { desk } = await testDesk(db, 't1', 'teacher', { receives: false });
    await desk.own('other', 'not-hers');
    const { desk: principal } = await testDesk(db, 't1', 'principal');
    expect(await taken(principal, file)).toMatchObject({ added: 7 });
    expect(await principal.disown('other')).toBe(0);
    expect(principal.page({ author: 'other' }, 0, 9).total).toBe(1);
  });
});
