import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, takeStep } from '../../core/feedback/change-item.ts';
import { standingOf } from '../../core/feedback/standing.ts';
import { author, content, hand } from '../../core/feedback/test-feedback.ts';
import { writeBundle } from '../../exports/bundle/write-bundle.ts';
import { openDatabase, type Database } from '../../store/db.ts';
import { dumpOf, fill, items, taken, testDesk } from './test-desk.ts';

let db: Database;
beforeEach(async () => {
  db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => db.close());
const deskOf = (key: string, role?: 'teacher' | 'principal' | 'supervisor') => testDesk(db, key, role);
const dump = () => dumpOf(db);

describe('the whole way, on files', () => {
  it('goes up to the supervisor and the answer comes back down', async () => {
    const teacher = (await deskOf('teacher')).desk;
    const mine = await fill(teacher, items('teacher', 3));
    const up = await teacher.handOver({ ids: mine, to: 'supervisor', passphrase: 'سر' });
    expect(teacher.page({ states: ['handed-over'] }, 0, 10).total).toBe(3);

    const supervisor = (await deskOf('supervisor', 'supervisor')).desk;
    expect(await supervisor.take(up.file, 'a', null)).toEqual({ ok: false, error: 'passphrase-needed' });
    expect(await taken(supervisor, up.file, 'سر')).toMatchObject({
      added: 3,
      changed: 0,
      same: 0,
      conflicts: 0,
    });
    const received = supervisor.ids({});
    await supervisor.act(received, { act: 'step', step: { state: 'discussed', note: 'نوقشت' } });
    await supervisor.act(received.slice(0, 1), {
      act: 'step',
      step: { state: 'answered', text: 'سيعاد التسجيل', date: '2026-11-20' },
    });
    const down = await supervisor.handOver({ ids: received, to: 'teacher', passphrase: null });

    expect(await taken(teacher, down.file)).toMatchObject({ added: 0, changed: 3, same: 0 });
    expect(teacher.page({ states: ['answered'] }, 0, 10).total).toBe(1);
    const [answered] = await teacher.items(teacher.ids({ states: ['answered'] }));
    expect(answered && standingOf(answered).step).toMatchObject({ text: 'سيعاد التسجيل' });
    expect(teacher.page({ search: 'التسجيل' }, 0, 10).total).toBe(1);
  });

  it('taking a bundle in twice changes nothing at all', async () => {
    const file = await writeBundle({
      bundle: 'b1',
      from: author('t'),
      to: 'principal',
      madeAt: 1,
      items: items('t', 20).map((item) => handOver(item, 'principal', 'b1', hand(author('t')))),
    });
    const { desk } = await deskOf('principal', 'principal');
    expect(await taken(desk, file)).toMatchObject({ added: 20 });
    const before = await dump();
    expect(await taken(desk, file)).toMatchObject({ added: 0, changed: 0, same: 20 });
    expect(await dump()).toBe(before);
  });

  it('of two branches both are shown, and the choice reaches the others', async () => {
    const [item] = items('t', 1).map((each) => handOver(each, 'principal', 'b0', hand(author('t'))));
    if (item === undefined) throw new Error('none');
    const branch = (key: string, note: string) =>
      takeStep(item, { state: 'discussed', note }, hand(author(key)));
    const file = (bundle: string, of: typeof item) =>
      writeBundle({ bundle, from: author('p'), to: 'directorate', madeAt: 1, items: [of] });
    const { desk } = await deskOf('directorate', 'supervisor');
    await taken(desk, await file('b1', branch('p', 'في المدرسة')));
    expect(await taken(desk, await file('b2', branch('s', 'مع المشرف')))).toMatchObject({
      changed: 1,
      conflicts: 1,
    });
    expect(desk.page({ conflict: true }, 0, 5).total).toBe(1);
    const [both] = await desk.items([item.id]);
    const [conflict] = both === undefined ? [] : standingOf(both).conflicts;
    await desk.act([item.id], {
      act: 'choose',
      register: 'step',
      revision: conflict?.branches[0]?.revision ?? null,
    });
    expect(desk.page({ conflict: true }, 0, 5).total).toBe(0);
    const { file: choice } = await desk.handOver({ ids: [item.id], to: 'principal', passphrase: null });
    const other = (await deskOf('p', 'principal')).desk;
    await taken(other, await file('b3', branch('p', 'ملاحظة أخرى')));
    await taken(other, choice);
    // Settled between the two it saw; a third branch that nobody saw is a question again.
    expect(other.page({ conflict: true }, 0, 5).total).toBe(1);
    const third = (await deskOf('t2')).desk;
    await taken(third, choice);
    expect(third.page({ conflict: false, states: ['discussed'] }, 0, 5).total).toBe(1);
  });
});

describe('a bundle that is refused', () => {
  it('leaves everything as it was, also when it contradicts what is known', async () => {
    const { desk } = await deskOf('p', 'principal');
    const all = items('t', 5);
    const whole = { bundle: 'b1', from: author('t'), to: 'principal' as const, madeAt: 1, items: all };
    await taken(desk, await writeBundle(whole));
    const before = await dump();
    const [first, ...rest] = all as [(typeof all)[number], ...typeof all];
    const forged = { ...first, changes: first.changes.map((change) => ({ ...change, at: change.at + 1 })) };
    const more = items('t', 2);
    const file = await writeBundle({ ...whole, bundle: 'b2', items: [...more, forged, ...rest] });
    expect(await desk.take(file, 'a', null)).toEqual({ ok: false, error: 'contradiction' });
    const text = await file.text();
    expect(await desk.take(new Blob([text.slice(0, 700)]), 'a', null)).toMatchObject({ ok: false });
    expect(await dump()).toBe(before);
  });

  it('and one whose writing is cut off can be taken in again', async () => {
    const { desk } = await deskOf('p', 'principal');
    const file = await writeBundle({
      bundle: 'b',
      from: author('t'),
      to: 'principal',
      madeAt: 1,
      items: items('t', 30),
    });
    const before = await dump();
    const killed = vi.spyOn(db.feedbackBlocks, 'bulkPut').mockImplementation(() => {
      throw new Error('killed');
    });
    await expect(desk.take(file, 'a', null)).rejects.toThrow('killed');
    killed.mockRestore();
    expect(await dump()).toBe(before);
    expect(await taken(desk, file)).toMatchObject({ added: 30 });
  });
});

describe('working on the queue', () => {
  it('removes only what is still mine, and puts it back', async () => {
    const { desk } = await deskOf('t');
    const all = items('t', 3);
    const mine = await fill(desk, all);
    await desk.handOver({ ids: mine.slice(0, 1), to: 'principal', passphrase: null });
    const removed = await desk.remove(mine);
    expect(removed).toHaveLength(2);
    expect(removed).toEqual(expect.arrayContaining(all.slice(1)));
    expect(desk.page({}, 0, 9).total).toBe(1);
    await desk.restore(removed);
    expect(desk.page({}, 0, 9).total).toBe(3);
  });

  it('takes a hand-over back, and makes its file again', async () => {
    const { desk } = await deskOf('t');
    const mine = await fill(desk, items('t', 2));
    const { bundle, file } = await desk.handOver({ ids: mine, to: 'principal', passphrase: null });
    const again = await desk.again(bundle, null);
    expect(await again?.text()).toBe(await file.text());
    await desk.act(mine, { act: 'take-back', bundle });
    expect(desk.page({ states: ['queued'] }, 0, 9).total).toBe(2);
  });

  it('sees what another page wrote, and opens only what changed', async () => {
    const first = (await deskOf('t')).desk;
    await fill(first, items('t', 600));
    const second = (await deskOf('t')).desk;
    const seen: number[] = [];
    await second.refresh((_, total) => seen.push(total));
    expect(seen.at(-1)).toBe(3);
    await first.act(first.ids({}).slice(0, 1), { act: 'step', step: { state: 'closed', note: '' } });
    const again: number[] = [];
    await second.refresh((_, total) => again.push(total));
    expect(again).toEqual([1]);
    expect(second.page({ states: ['closed'] }, 0, 1).total).toBe(1);
  });

  it('proposes clusters, keeps the decision, and gives it on with the bundle', async () => {
    const { desk } = await deskOf('s', 'supervisor');
    const all = items('t', 2);
    const ids = await fill(desk, all);
    expect(await desk.clusters()).toMatchObject([{ state: 'proposed' }]);
    const decision = await desk.decide([ids]);
    expect(await desk.clusters()).toMatchObject([{ state: 'confirmed' }]);
    const { file } = await desk.handOver({ ids, to: 'ministry', passphrase: null });
    const other = (await deskOf('m', 'supervisor')).desk;
    await taken(other, file);
    expect(await other.clusters()).toMatchObject([{ state: 'confirmed' }]);
    await desk.revoke(decision);
    expect(await desk.clusters()).toMatchObject([{ state: 'proposed' }]);
    // What was taken back here is taken back there, with the next file.
    const later = await desk.handOver({ ids, to: 'ministry', passphrase: null });
    await taken(other, later.file);
    expect(await other.clusters()).toMatchObject([{ state: 'proposed' }]);
  });

  it('taking a splitting back leaves what was confirmed before it', async () => {
    const { desk } = await deskOf('s', 'supervisor');
    const ids = await fill(desk, items('t', 2));
    await desk.decide([ids]);
    const split = await desk.decide(ids.map((id) => [id]));
    expect(await desk.clusters()).toEqual([]);
    await desk.revoke(split);
    expect(await desk.clusters()).toMatchObject([{ state: 'confirmed' }]);
  });

  it('undoes a step for many only where it was noted and nothing came after it', async () => {
    const { desk } = await deskOf('s', 'supervisor');
    const [open, ...rest] = items('t', 4).map((item) => handOver(item, 'supervisor', 'b', hand('t')));
    if (open === undefined) throw new Error('none');
    const branch = (who: string) => takeStep(open, { state: 'discussed', note: who }, hand(who));
    const file = (bundle: string, all: readonly (typeof open)[]) =>
      writeBundle({ bundle, from: author('t'), to: 'supervisor', madeAt: 1, items: all });
    await taken(desk, await file('b1', [branch('p'), ...rest]));
    await taken(desk, await file('b2', [branch('q')]));
    const [late = '', answered = '', closed = ''] = rest.map(({ id }) => id);
    await desk.act([late], { act: 'step', step: { state: 'closed', note: '' } });

    const ids = desk.ids({});
    const step = { act: 'step', step: { state: 'discussed', note: 'معاً' }, revision: 'many-1' } as const;
    // Two branches ask for a choice: a step for many does not make it unseen.
    expect(await desk.act(ids, step)).toBe(3);
    expect(desk.page({ conflict: true }, 0, 9).total).toBe(1);
    // Once more, as after a page that died in the middle: nothing is noted twice.
    expect(await desk.act(ids, step)).toBe(0);
    await desk.act([answered], { act: 'step', step: { state: 'answered', text: 'نعم', date: '' } });
    expect(await desk.act(ids, { act: 'undo-step', revision: 'many-1' })).toBe(2);
    const states = await desk.items([open.id, late, answered, closed]);
    expect(states.map((item) => standingOf(item).state)).toEqual([
      'discussed',
      'closed',
      'answered',
      'handed-over',
    ]);
    expect(desk.page({ conflict: true }, 0, 9).total).toBe(1);
  });
});

describe('a hand-over', () => {
  it('is listed, and taken back as a whole', async () => {
    const { desk } = await deskOf('t');
    const mine = await fill(desk, items('t', 3));
    const { bundle } = await desk.handOver({ ids: mine, to: 'principal', passphrase: null });
    expect(await desk.sent()).toMatchObject([{ bundle, to: 'principal', items: mine }]);
    expect(await desk.takeBack(bundle)).toBe(3);
    expect(desk.page({ states: ['queued'] }, 0, 9).total).toBe(3);
    expect(await desk.sent()).toEqual([]);
  });
});

it('a step or a text that no item may hold is not written: the item would not open any more', async () => {
  const { desk } = await deskOf('s', 'supervisor');
  const [id = ''] = await fill(desk, items('s', 1));
  const before = await dump();
  const text = 'س'.repeat(100_001);
  const step = { state: 'answered', text, date: '2026-11-20' } as const;
  await expect(desk.act([id], { act: 'step', step })).rejects.toThrow();
  await expect(desk.act([id], { act: 'rewrite', content: content({ text }) })).rejects.toThrow();
  expect(await dump()).toBe(before);
  expect(await desk.items([id])).toHaveLength(1);
});
