import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jordanCalendar } from '../core/calendar/jordan-calendar.ts';
import { stateOf } from '../core/cases/case-record.ts';
import { applyRetention, caseFileDays } from '../store/retention.ts';
import { assignmentsWithGap } from '../../tests/unit/school/assignments-with-gap.ts';
import { now } from '../../tests/unit/school/invented-school.ts';
import { caseCounts, checkCases, moveCases, removeCaseFile, takeCaseFile, type Cases } from './cases.ts';
import { consent, openPerson, setRoles, type OpenPerson } from './people.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
let person: OpenPerson;
const day = 86_400_000;

beforeEach(async () => {
  app = await testApp();
  app.time = now;
  await consent(app, { name: 'المديرة', roles: ['principal'], pin: null, computer: 'own' });
  const open = await openPerson(app);
  if (!open.ok) throw new Error('nobody is there');
  person = open.value;
  await read(now, true);
});
afterEach(() => app.db.close());

/** OpenEMIS as it was read at a time; `gap`: its first section names no teacher. */
const read = (at: number, gap: boolean): Promise<void> =>
  person.sealed.put('teaching-assignments', 'own', at, assignmentsWithGap(at, gap));
const look = async (): Promise<Cases> => {
  const found = await checkCases(app, jordanCalendar);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};
const states = ({ records }: Cases): string[] => records.map(stateOf);

const counts = async () => {
  const found = await caseCounts(app);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

it('opens a case, ages it in school days, closes it by a later check and opens it again', async () => {
  expect(states(await look())).toEqual(['open']);
  expect(await counts()).toEqual({ open: 1, justSolved: 0 });
  // Sunday to Thursday of the same week.
  app.time = now + 4 * day;
  const aged = await look();
  expect([...aged.age.values()]).toEqual([4]);
  await read(app.time, false);
  const closed = await look();
  expect(states(closed)).toEqual(['solved']);
  expect(closed.justSolved).toEqual(['no-teacher:100']);
  expect(await counts()).toEqual({ open: 0, justSolved: 1 });
  // Who looks a moment later, after a change of anything, is told of it too; the next day it is old.
  expect((await look()).justSolved).toEqual(['no-teacher:100']);
  app.time += day;
  expect((await look()).justSolved).toEqual([]);
  await read(app.time, true);
  expect(states(await look())).toEqual(['open']);
});

it('closes a case wherever its number is asked for, says so for a day, and opens it again', async () => {
  expect(await counts()).toEqual({ open: 1, justSolved: 0 });
  app.time = now + day;
  await read(app.time, false);
  expect(await counts()).toEqual({ open: 0, justSolved: 1 });
  app.time += day - 1;
  expect(await counts()).toEqual({ open: 0, justSolved: 1 });
  app.time += 1;
  expect(await counts()).toEqual({ open: 0, justSolved: 0 });
  await read(app.time, true);
  expect(await counts()).toEqual({ open: 1, justSolved: 0 });
  expect(states(await look())).toEqual(['open']);
});

it('works cases out for their number only where what they are made of has changed', async () => {
  await counts();
  const writes = async (): Promise<string> =>
    JSON.stringify(await app.db.stamps.get(`${person.profile.id}|sealed|case`));
  const before = await writes();
  await person.sealed.put('case', 'all', now, []);
  const emptied = await writes();
  expect(emptied).not.toBe(before);
  // Nothing was read, decided or handed over since: the number stands, and no case is opened anew.
  expect(await counts()).toEqual({ open: 1, justSolved: 0 });
  expect(await writes()).toBe(emptied);
  await read(now, true);
  await counts();
  expect(await writes()).not.toBe(emptied);
});

it('gives a teacher no cases who never looked at any', async () => {
  await setRoles(app, ['teacher']);
  expect(await counts()).toEqual({ open: 0, justSolved: 0 });
  await look();
  expect(await counts()).toEqual({ open: 1, justSolved: 0 });
});

it('says that the number cannot be told where cases cannot be read', async () => {
  await look();
  await person.sealed.put('case', 'all', now, [{ schema: 9 }]);
  await read(now + 1, false);
  expect(await caseCounts(app)).toMatchObject({ ok: false, error: { code: 'owned-unreadable' } });
});

it('keeps what a person says of it, and tells nobody of a look', async () => {
  const { records } = await look();
  const before = app.changes;
  await look();
  expect(app.changes).toBe(before);
  const keys = records.map(({ cause }) => cause.key);
  expect((await moveCases(app, keys, 'sent')).ok).toBe(true);
  expect(app.changes).toBe(before + 1);
  expect(states(await look())).toEqual(['sent']);
  expect(await counts()).toEqual({ open: 0, justSolved: 0 });
});

it('outlives the lists it was made of', async () => {
  await look();
  app.time = now + 30 * day;
  await applyRetention(app.db, app.keys, app.time);
  const kept = await look();
  expect(states(kept)).toEqual(['open']);
  expect(kept.nothingRead).toBe(true);
});

it('never writes over records that it cannot read', async () => {
  await look();
  await person.sealed.put('case', 'all', now, [{ schema: 9 }]);
  expect(await checkCases(app, jordanCalendar)).toMatchObject({
    ok: false,
    error: { code: 'owned-unreadable' },
  });
  expect(await moveCases(app, ['x'], 'sent')).toMatchObject({ ok: false });
  const raw = await person.sealed.read('case', 'all', () => null);
  expect(raw).toMatchObject({ state: 'unreadable', raw: [{ schema: 9 }] });
});

it('keeps a school’s file once and lets go of it', async () => {
  const file = {
    id: 'f1',
    madeAt: now,
    reporter: { name: 'مديرة', role: 'principal', school: null },
    cases: [],
  } as const;
  await takeCaseFile(app, { ...file, cases: [] });
  await takeCaseFile(app, { ...file, cases: [] });
  expect((await look()).received).toEqual([{ ...file, cases: [] }]);
  await removeCaseFile(app, 'f1');
  expect((await look()).received).toEqual([]);
});

it('keeps a school’s file for its time and no longer, and the file anew from when it was taken in again', async () => {
  const file = {
    id: 'f1',
    madeAt: now,
    reporter: { name: 'مديرة', role: 'principal', school: null },
    cases: [],
  } as const;
  const retain = (days: number): Promise<number> => applyRetention(app.db, app.keys, now + days * day);
  const files = async (): Promise<string[]> => (await look()).received.map(({ id }) => id);
  await takeCaseFile(app, { ...file, cases: [] });
  await retain(caseFileDays);
  expect(await files()).toEqual(['f1']);
  app.time = now + 10 * day;
  await takeCaseFile(app, { ...file, cases: [] });
  await retain(caseFileDays + 10);
  expect(await files()).toEqual(['f1']);
  await retain(caseFileDays + 11);
  expect(await files()).toEqual([]);
});
