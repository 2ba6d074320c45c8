import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClassroomList } from '../core/classroom/classroom-list.ts';
import { decisionId, type DecisionRecord } from '../core/decisions/decision-record.ts';
import { applyRetention, retentionDays } from '../store/retention.ts';
import { loadOwned, putClassroom, putDecisions, undoDecision } from './owned.ts';
import { consent, lockNow, openPerson, peopleView, setPin, unlink } from './people.ts';
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
    expect(await owned()).toEqual({ decisions: [record('1')], classrooms: [classroom()] });
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

describe('a list of the classroom', () => {
  it('replaces the one before and goes when it is empty', async () => {
    await putClassroom(app, classroom());
    await putClassroom(app, classroom({ countedAt: 2, others: ['جنى سامي'] }));
    expect((await owned()).classrooms).toEqual([classroom({ countedAt: 2, others: ['جنى سامي'] })]);
    await putClassroom(app, classroom({ marks: [] }));
    expect((await owned()).classrooms).toEqual([]);
  });
});
