import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClassroomList } from '../core/classroom/classroom-list.ts';
import { decisionId, type DecisionRecord } from '../core/decisions/decision-record.ts';
import { applyRetention, retentionDays } from '../store/retention.ts';
import {
  loadClassroom,
  loadOwned,
  putClassroom,
  putDecisions,
  removeClassroom,
  startDecisionsAnew,
  undoDecision,
} from './owned.ts';
import { consent, erase, lockNow, openPerson, peopleView, setPin, unlink } from './people.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'سعاد', roles: ['teacher'], pin: '4711', computer: 'own' });
});
afterEach(() => app.db.close());

const record = (facts: string, decidedAt = 1): DecisionRecord => ({
  decision: { answer: 'same', a: { who: 'a', facts }, b: { who: 'b', facts: 'f' } },
  names: { darsak: 'ليان عمر زياد الشرع', openemis: 'ليان عمرو زياد الشرع' },
  section: { key: 's', label: 'السابع أ' },
  decidedAt,
});
const classroom = (change: Partial<ClassroomList> = {}): ClassroomList => ({
  section: { key: 's', label: 'السابع أ' },
  countedAt: 1,
  marks: [{ darsak: { who: 'a', facts: 'x' }, openemis: null, present: true }],
  others: [],
  ...change,
});
async function owned() {
  const person = await openPerson(app);
  if (!person.ok) throw new Error(person.error.code);
  return loadOwned(person.value);
}

describe('decisions', () => {
  it('of one moment do not undo one another, and are undone one by one', async () => {
    await Promise.all([putDecisions(app, [record('1')]), putDecisions(app, [record('2')])]);
    expect((await owned()).decisions).toHaveLength(2);
    await undoDecision(app, decisionId(record('1').decision));
    expect((await owned()).decisions).toEqual([record('2')]);
    await undoDecision(app, decisionId(record('2').decision));
    expect(await app.db.sealed.count()).toBe(0);
  });

  it('say that something changed', async () => {
    const before = app.changes;
    await putDecisions(app, [record('1')]);
    expect(app.changes).toBe(before + 1);
  });

  it('outlive retention, a new PIN and an unlinked account', async () => {
    await putDecisions(app, [record('1')]);
    await putClassroom(app, classroom());
    expect(await applyRetention(app.db, app.keys, app.now() + (retentionDays + 1) * 86_400_000)).toBe(0);
    await setPin(app, '5822');
    await unlink(app, 'darsak');
    expect(await owned()).toMatchObject({
      decisions: [record('1')],
      classrooms: [classroom()],
      problem: null,
    });
    expect((await peopleView(app)).stored).toEqual({ sealed: 0, owned: 2, oldest: null });
  });

  it('are neither read nor written while the person is locked', async () => {
    await lockNow(app);
    expect(await putDecisions(app, [record('1')])).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await app.db.sealed.count()).toBe(0);
  });

  it('leave no name and no fingerprint readable in the store', async () => {
    await putDecisions(app, [record('fingerprint-1')]);
    const [row] = await app.db.sealed.toArray();
    expect(row?.id).not.toContain('fingerprint');
    const bytes = new TextDecoder('utf-8').decode(row?.data);
    expect(bytes).not.toMatch(/ليان|fingerprint/);
  });
});

describe('decisions that cannot be read', () => {
  const plant = async (value: unknown): Promise<Uint8Array> => {
    const person = await openPerson(app);
    if (!person.ok) throw new Error(person.error.code);
    await person.value.sealed.put('decision', 'all', 1, value);
    return bytes();
  };
  const bytes = async (): Promise<Uint8Array> => {
    const row = (await app.db.sealed.toArray()).find(({ key }) => key === 'all');
    if (row === undefined) throw new Error('the old record is gone');
    return new Uint8Array(row.data);
  };
  const ofNewerVersion = [record('1'), { ...record('2'), decision: { answer: 'perhaps' } }];

  it('are neither overwritten nor undone nor shown as none', async () => {
    const before = await plant(ofNewerVersion);
    expect(await owned()).toMatchObject({ decisions: [], problem: { code: 'owned-unreadable' } });
    const refused = { ok: false, error: { code: 'owned-unreadable' } };
    expect(await putDecisions(app, [record('3')])).toMatchObject(refused);
    expect(await undoDecision(app, decisionId(record('1').decision))).toMatchObject(refused);
    expect(await bytes()).toEqual(before);
  });

  it('stay beside new ones once the person starts anew, which takes over what can be read', async () => {
    const before = await plant(ofNewerVersion);
    app.time += 5;
    expect(await startDecisionsAnew(app)).toEqual({ ok: true, value: { kept: 1 } });
    expect(await owned()).toMatchObject({ decisions: [record('1')], problem: null, unreadable: 1 });
    await putDecisions(app, [record('3')]);
    await undoDecision(app, decisionId(record('1').decision));
    await undoDecision(app, decisionId(record('3').decision));
    expect(await owned()).toMatchObject({ decisions: [], problem: null, unreadable: 1 });
    expect(await bytes()).toEqual(before);
  });

  it('come back by themselves when they can be read again, and may then be undone', async () => {
    await plant(ofNewerVersion);
    await startDecisionsAnew(app);
    await putDecisions(app, [record('3')]);
    await plant([record('1'), record('2')]);
    const ids = async () => (await owned()).decisions.map(({ decision }) => decision.a.facts).toSorted();
    expect(await ids()).toEqual(['1', '2', '3']);
    await undoDecision(app, decisionId(record('2').decision));
    expect(await ids()).toEqual(['1', '3']);
    expect(await app.db.sealed.count()).toBe(1);
  });

  it('whose bytes were changed are not overwritten either', async () => {
    await putDecisions(app, [record('1')]);
    const [row] = await app.db.sealed.toArray();
    if (row === undefined) throw new Error('no row');
    const bent = new Uint8Array(row.data.slice(0));
    bent[0] = (bent[0] ?? 0) ^ 1;
    await app.db.sealed.put({ ...row, data: bent.buffer });
    expect(await putDecisions(app, [record('2')])).toMatchObject({ error: { code: 'owned-unreadable' } });
    expect(await bytes()).toEqual(bent);
    expect(await startDecisionsAnew(app)).toEqual({ ok: true, value: { kept: 0 } });
    expect(await putDecisions(app, [record('2')])).toMatchObject({ ok: true });
  });

  it('of a browser that was closed on a shared computer are waste and stop nobody', async () => {
    await erase(app);
    await consent(app, { name: 'سعاد', roles: ['teacher'], pin: null, computer: 'shared' });
    await putDecisions(app, [record('1')]);
    await app.session.clear();
    expect(await owned()).toMatchObject({ decisions: [], problem: null, unreadable: 0 });
    expect(await putDecisions(app, [record('2')])).toMatchObject({ ok: true });
    expect((await owned()).decisions).toEqual([record('2')]);
  });
});

describe('a list of the classroom', () => {
  it('that cannot be read is kept until the person has it removed', async () => {
    const person = await openPerson(app);
    if (!person.ok) throw new Error(person.error.code);
    await person.value.sealed.put('classroom', 's', 1, { section: 's', marks: 'many' });
    expect(await loadClassroom(person.value, 's')).toMatchObject({ error: { code: 'owned-unreadable' } });
    expect(await putClassroom(app, classroom())).toMatchObject({ error: { code: 'owned-unreadable' } });
    expect(await app.db.sealed.count()).toBe(1);
    await removeClassroom(app, 's');
    expect(await putClassroom(app, classroom())).toMatchObject({ ok: true });
    expect(await loadClassroom(person.value, 's')).toEqual({ ok: true, value: classroom() });
  });

  it('replaces the one before and goes when it is empty', async () => {
    await putClassroom(app, classroom());
    await putClassroom(app, classroom({ countedAt: 2, others: ['جنى سامي'] }));
    expect((await owned()).classrooms).toEqual([classroom({ countedAt: 2, others: ['جنى سامي'] })]);
    await putClassroom(app, classroom({ marks: [] }));
    expect((await owned()).classrooms).toEqual([]);
  });
});
