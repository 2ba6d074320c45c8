import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addProfile,
  changeSettings,
  consent,
  erase,
  lockForAbsence,
  lockNow,
  openPerson,
  peopleView,
  setPin,
  switchProfile,
  unlink,
  unlock,
} from './people.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.db.close());

const person = { name: 'سعاد', roles: ['teacher'], pin: null } as const;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

async function stored(): Promise<string | null> {
  const open = await openPerson(app);
  return open.ok ? open.value.sealed.get('k', '1', text) : null;
}
async function store(value: string): Promise<void> {
  const open = await openPerson(app);
  if (!open.ok) throw new Error(open.error.code);
  await open.value.sealed.put('k', '1', app.now(), value);
}

describe('the first run', () => {
  it('opens nothing before consent', async () => {
    expect(await openPerson(app)).toEqual({ ok: false, error: { code: 'no-consent' } });
    expect(await addProfile(app, person)).toMatchObject({ ok: false, error: { code: 'no-consent' } });
  });

  it('makes the first person with the consent', async () => {
    const view = await consent(app, { ...person, roles: [...person.roles], computer: 'shared' });
    expect(view).toMatchObject({
      ok: true,
      value: { consented: true, computer: 'shared', active: { name: 'سعاد', locked: false } },
    });
  });
});

it('says of her alone how much is stored and how old the oldest list is, what she wrote and the kept look left out', async () => {
  await consent(app, { ...person, roles: ['teacher'], computer: 'own' });
  const first = await openPerson(app);
  if (!first.ok) throw new Error(first.error.code);
  const { sealed } = first.value;
  expect((await peopleView(app)).stored).toEqual({ sealed: 0, owned: 0, oldest: null });
  await sealed.put('school-look', 'all', 10, 'x');
  await sealed.put('decision', 'all', 20, 'x');
  await sealed.put('class-roster', '9', 40, 'x');
  await sealed.put('class-roster', 'a|b', 30, 'x');
  const counts = { sealed: 2, owned: 1, oldest: 30 };
  expect((await peopleView(app)).stored).toEqual(counts);
  await addProfile(app, { ...person, roles: ['teacher'], name: 'منى' });
  expect((await peopleView(app)).stored).toEqual({ sealed: 0, owned: 0, oldest: null });
  await switchProfile(app, first.value.profile.id);
  expect((await peopleView(app)).stored).toEqual(counts);
});

describe('a person with a PIN', () => {
  beforeEach(async () => {
    await consent(app, { ...person, roles: ['teacher'], pin: '4711', computer: 'shared' });
    await store('x');
  });

  it('is locked at once, and opens with the right PIN only', async () => {
    await lockNow(app);
    expect(await openPerson(app)).toEqual({ ok: false, error: { code: 'locked' } });
    expect(await unlock(app, '0000')).toEqual({ ok: false, error: { code: 'wrong-pin' } });
    expect((await unlock(app, '4711')).ok).toBe(true);
    expect(await stored()).toBe('x');
  });

  it('is locked when the screen of a shared computer is', async () => {
    await lockForAbsence(app);
    expect((await openPerson(app)).ok).toBe(false);
  });

  it('keeps everything when the PIN is changed, and opens with the new one only', async () => {
    expect((await setPin(app, '2580')).ok).toBe(true);
    expect(await stored()).toBe('x');
    await lockNow(app);
    expect(await unlock(app, '4711')).toMatchObject({ ok: false });
    expect((await unlock(app, '2580')).ok).toBe(true);
    expect(await stored()).toBe('x');
  });

  it('is locked after another person was active', async () => {
    const first = (await peopleView(app)).active?.id ?? '';
    await addProfile(app, { name: 'هدى', roles: ['teacher'], pin: null });
    expect(await stored()).toBeNull();
    await switchProfile(app, first);
    expect(await openPerson(app)).toMatchObject({ error: { code: 'locked' } });
  });
});

describe('a person without a PIN on a shared computer', () => {
  beforeEach(() => consent(app, { ...person, roles: ['teacher'], computer: 'shared' }));

  it('leaves nothing behind when she locks', async () => {
    await store('x');
    await lockNow(app);
    expect(await app.db.sealed.count()).toBe(0);
    expect(await stored()).toBeNull();
  });

  it('keeps her lists when only the screen is locked', async () => {
    await store('x');
    await lockForAbsence(app);
    expect(await stored()).toBe('x');
  });
});

describe('links and settings', () => {
  beforeEach(() => consent(app, { ...person, roles: ['teacher'], computer: 'own' }));

  it('unlinking removes what was read through the account', async () => {
    await store('x');
    await unlink(app, 'darsak');
    expect(await stored()).toBeNull();
  });

  it('changes one setting and keeps the others', async () => {
    await changeSettings(app, { freshHours: 48 });
    await changeSettings(app, { language: 'en' });
    expect((await peopleView(app)).settings).toMatchObject({ freshHours: 48, language: 'en' });
  });

  it('refuses a setting out of its range and keeps the old one', async () => {
    await changeSettings(app, { freshHours: 0 });
    expect((await peopleView(app)).settings.freshHours).toBe(24);
  });

  it('erases everything and can start again', async () => {
    await store('x');
    expect(await erase(app)).toEqual({ ok: true, value: { left: 0 } });
    expect(await peopleView(app)).toMatchObject({ consented: false, active: null, profiles: [] });
    expect((await consent(app, { ...person, roles: ['teacher'], computer: 'own' })).ok).toBe(true);
  });
});
