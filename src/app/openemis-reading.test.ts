import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClassRosterSnapshot, SubjectRosterSnapshot } from '../core/snapshot.ts';
import { subjectRosterKey } from '../core/school/school-data.ts';
import type { OpenemisIdentity } from '../platforms/openemis/identity.ts';
import { confirmLink } from './links.ts';
import {
  arrive,
  cancelReading,
  commit,
  leaseMs,
  pauseReading,
  readingView,
  releaseReading,
  wantReading,
  type Outcome,
  type ReadingTurn,
} from './openemis-reading.ts';
import { consent, openPerson, unlink } from './people.ts';
import { loadSubjectRosters } from './stored-school.ts';
import { readTab } from './tabs.ts';
import { testApp, type TestApp } from './test-app.ts';

const identity: OpenemisIdentity = {
  host: 'emis.moe.gov.jo',
  staffId: '106',
  institutionIds: ['4'],
  displayName: 'سعاد أحمد',
};
const other = { ...identity, staffId: '107', displayName: 'هدى سليم' };

const roster = (classId: string, birthDate?: string): ClassRosterSnapshot => ({
  schema: 1,
  kind: 'class-roster',
  source: { platform: 'openemis', host: identity.host, reader: 'test', readerVersion: 1 },
  account: null,
  academicPeriod: null,
  capturedAt: app.now(),
  completeness: { state: 'complete', read: 1, expected: 1, reasons: ['server-total-reached'] },
  data: {
    classId,
    className: classId,
    students: [{ row: 1, name: 'ليث سامي', ...(birthDate !== undefined && { birthDate }) }],
  },
});
const step = (plan: string, ...classes: string[]): Outcome => ({
  to: 'go-on',
  plan,
  progress: { done: 1, total: null },
  snapshots: classes.map((each) => roster(each)),
  note: null,
});
const lesson = (subjectSectionId: string, classId: string): SubjectRosterSnapshot => ({
  ...roster(classId),
  kind: 'subject-roster',
  data: { ...roster(classId).data, subjectSectionId, subject: subjectSectionId },
});
const finish: Outcome = { to: 'finish', snapshots: [], note: null };

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'سعاد', roles: ['teacher'], pin: null, computer: 'own' });
  await arrive(app, 7, identity);
  await confirmLink(app, 7, 'openemis');
});
afterEach(() => app.db.close());

async function begin(tab = 7): Promise<ReadingTurn> {
  const turn = await arrive(app, tab, identity);
  if (turn === null) throw new Error('nothing to read');
  return turn;
}
async function goOn(turn: string, outcome: Outcome, tab = 7): Promise<string> {
  const permission = await commit(app, tab, identity, turn, outcome);
  if (permission.then !== 'go-on') throw new Error(permission.then);
  return permission.turn;
}
async function view() {
  const person = await openPerson(app);
  if (!person.ok) throw new Error(person.error.code);
  return readingView(app, person.value);
}
const stored = async (): Promise<string[]> => (await app.db.sealed.toArray()).map(({ key }) => key).sort();

describe('the background while OpenEMIS is read', () => {
  it('keeps all subject lists of a class that came in one answer as one row, and reads of each list the newest', async () => {
    const step = (plan: string, ...of: readonly (readonly [string, string])[]): Outcome => ({
      to: 'go-on',
      plan,
      progress: { done: 1, total: null },
      snapshots: of.map(([section, classId]) => lesson(section, classId)),
      note: null,
    });
    const { turn } = await begin();
    const next = await goOn(turn, step('one', ['1', 'a'], ['2', 'a'], ['1', 'b']));
    expect(await stored()).toEqual(['1:b', 'a']);
    app.time += 1;
    // A teacher's own reading asks section by section.
    const last = await goOn(next, step('two', ['2', 'a']));
    expect(await stored()).toEqual(['1:b', '2:a', 'a']);
    const person = await openPerson(app);
    const read = person.ok ? await loadSubjectRosters(person.value) : [];
    const [old, fresh] = [app.now() - 1, app.now()];
    expect(read.map((each) => [subjectRosterKey(each), each.capturedAt]).sort()).toEqual([
      ['1:a', old],
      ['1:b', old],
      ['2:a', fresh],
    ]);
    app.time += 1;
    await goOn(last, step('three', ['1', 'a'], ['2', 'a']));
    const again = person.ok ? await loadSubjectRosters(person.value) : [];
    expect(again.filter(({ data }) => data.classId === 'a').map(({ capturedAt }) => capturedAt)).toEqual([
      app.now(),
      app.now(),
    ]);
  });

  it('gives the plan back as it was handed in, to whichever page comes next', async () => {
    const { turn, plan } = await begin();
    expect(plan).toBeNull();
    await goOn(turn, step('one', 'a'));
    app.time += leaseMs + 1;
    expect(await begin(8)).toMatchObject({
      plan: 'one',
      order: { scope: 'own', parts: ['rosters', 'marks'] },
    });
    expect(await stored()).toEqual(['a']);
  });

  it('lets one tab ask at a time, until its lease ends or it is closed', async () => {
    await begin(7);
    expect(await arrive(app, 8, identity)).toBeNull();
    await releaseReading(app, 9);
    expect(await arrive(app, 8, identity)).toBeNull();
    await releaseReading(app, 7);
    await begin(8);
    expect(await arrive(app, 7, identity)).toBeNull();
    app.time += leaseMs + 1;
    await begin(7);
  });

  it('takes nothing of a page whose turn another one has taken', async () => {
    const first = await begin();
    const second = await begin();
    expect(await commit(app, 7, identity, first.turn, step('late', 'a'))).toEqual({ then: 'taken' });
    expect(await stored()).toEqual([]);
    await goOn(second.turn, step('one', 'b'));
    expect(await stored()).toEqual(['b']);
  });

  it('answers a repeated message as it did the first time, and moves once', async () => {
    const { turn } = await begin();
    const next = await goOn(turn, step('one', 'a'));
    expect(await commit(app, 7, identity, turn, step('again', 'b'))).toEqual({ then: 'go-on', turn: next });
    expect(await stored()).toEqual(['a']);
    const last = await goOn(next, step('two'));
    expect(await commit(app, 7, identity, last, finish)).toEqual({ then: 'finished' });
    expect(await commit(app, 7, identity, last, finish)).toEqual({ then: 'finished' });
    expect(await view()).toMatchObject({ state: 'done', finishedAt: app.now() });
  });

  it('keeps an answer that was on its way when the user paused, and goes on from there', async () => {
    const { turn } = await begin();
    await pauseReading(app);
    expect(await view()).toMatchObject({ state: 'paused' });
    expect(await commit(app, 7, identity, turn, step('one', 'a'))).toEqual({ then: 'pause' });
    expect(await arrive(app, 7, identity)).toBeNull();
    await wantReading(app);
    expect(await begin()).toMatchObject({ plan: 'one' });
    expect(await stored()).toEqual(['a']);
  });

  it('lets the answer under way go on when the user paused and thought better of it', async () => {
    const { turn } = await begin();
    await pauseReading(app);
    await wantReading(app);
    await goOn(turn, step('one', 'a'));
  });

  it('rests with the problem and the plan, and the next page goes on', async () => {
    const { turn } = await begin();
    const next = await goOn(turn, step('one', 'a'));
    const rested = await commit(app, 7, identity, next, {
      to: 'rest',
      problem: { code: 'session-expired' },
    });
    expect(rested).toEqual({ then: 'stop' });
    expect(await view()).toMatchObject({ state: 'idle', problem: { code: 'session-expired' } });
    expect(await begin(8)).toMatchObject({ plan: 'one' });
    expect(await view()).toMatchObject({ state: 'running', problem: null });
  });

  it('notes that the clocks differ and goes on', async () => {
    const { turn } = await begin();
    await goOn(turn, { ...step('one'), note: { code: 'clock-differs' } } as Outcome);
    expect(await view()).toMatchObject({ state: 'running', problem: { code: 'clock-differs' } });
  });

  it('starts anew after half a day, and by itself only when the data is old', async () => {
    const { turn } = await begin();
    await goOn(turn, step('one', 'a'));
    app.time += 12 * 3_600_000;
    const later = await begin();
    expect(later.plan).toBeNull();
    expect(await commit(app, 7, identity, later.turn, finish)).toEqual({ then: 'finished' });
    // No assignments came of it, so the next page tries again; with them it would rest.
    expect(await arrive(app, 7, identity)).not.toBeNull();
  });

  it('takes nothing of an account that is not linked, nor of one that was unlinked meanwhile', async () => {
    const { turn } = await begin();
    expect(await arrive(app, 8, other)).toBeNull();
    expect(await readTab(app, 8)).toMatchObject({ problem: { code: 'other-account' }, shows: null });
    expect(await commit(app, 7, other, turn, step('one', 'a'))).toEqual({ then: 'stop' });
    await unlink(app, 'openemis');
    expect(await commit(app, 7, identity, turn, step('one', 'a'))).toEqual({ then: 'stop' });
    expect(await stored()).toEqual([]);
  });

  it('keeps nothing when the account is unlinked while an answer is being sealed', async () => {
    const { turn } = await begin();
    const committed = commit(app, 7, identity, turn, step('one', 'a'));
    await unlink(app, 'openemis');
    await committed;
    expect(await stored()).toEqual([]);
    expect(await app.db.plain.where('id').notEqual('device|device').count()).toBe(0);
  });

  it('puts another order in the place of the reading on its way', async () => {
    const { turn } = await begin();
    await goOn(turn, step('one', 'a'));
    const school = { scope: 'school', parts: ['rosters'] } as const;
    await wantReading(app, school);
    expect(await begin()).toMatchObject({ plan: null, order: school });
    await wantReading(app, { ...school });
    const again = await begin();
    await goOn(again.turn, step('school'));
    await wantReading(app, school);
    expect(await begin()).toMatchObject({ plan: 'school' });
  });

  it('gives up when the user cancels, and does not begin by itself for half a day', async () => {
    const { turn } = await begin();
    await goOn(turn, step('one', 'a'));
    await cancelReading(app);
    expect(await arrive(app, 7, identity)).toBeNull();
    expect(await stored()).toEqual(['a']);
    await wantReading(app);
    expect(await begin()).toMatchObject({ plan: null });
    await cancelReading(app);
    app.time += 12 * 3_600_000;
    await begin();
  });

  it('asks for birth dates only when Darsak shows them', async () => {
    expect((await begin()).birthDates).toBe(false);
    const person = await openPerson(app);
    if (!person.ok) throw new Error(person.error.code);
    const page = {
      ...roster('x', '2013-04-05'),
      kind: 'section-roster',
      data: {
        section: { label: 'السابع أ', grade: null, section: null, subject: null },
        students: roster('x', '2013-04-05').data.students,
      },
    };
    await person.value.sealed.put('section-roster', 'k', app.now(), { pages: [page] });
    expect((await begin()).birthDates).toBe(true);
  });
});
