import * as z from 'zod/mini';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { LinkRow, ProfileRow } from '../store/db.ts';
import { eraseEverything } from '../store/erase.ts';
import { relockedFeedbackKey, type Lock } from '../store/feedback-key.ts';
import { createKey, unlockKey } from '../store/new-keys.ts';
import { ownedKinds } from '../store/retention.ts';
import { lookRow } from './school-look-row.ts';
import { reseal, SealedStore } from '../store/sealed.ts';
import type { AppContext } from './context.ts';
import { readDevice, writeDevice, type Device } from './device.ts';
import { inTurn } from './in-turn.ts';
import {
  settingsSchema,
  type PeopleView,
  type ProfileView,
  type Role,
  type Settings,
} from './people-view.ts';
import { erasedButTabs } from './tabs.ts';

/** The person at the browser: consent, profiles, PIN, links, settings (architecture decisions 5 and 6). */

export interface NewPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly pin: string | null;
}

/** The active person with an open key: the only way to anything sealed. */
export interface OpenPerson {
  readonly profile: ProfileRow;
  readonly sealed: SealedStore;
  readonly links: readonly LinkRow[];
}

export async function openPerson(app: AppContext): Promise<Result<OpenPerson, Problem>> {
  const device = await readDevice(app.db);
  if (device.consentedAt === null) return fail(problem('no-consent'));
  const profile = device.active === null ? undefined : await app.db.profiles.get(device.active);
  if (profile === undefined) return fail(problem('no-profile'));
  const key = await app.keys.open(profile.id, profile.lock);
  if (key === null) return fail(problem('locked'));
  const links = await app.db.links.where('profile').equals(profile.id).toArray();
  return ok({ profile, sealed: new SealedStore(app.db, profile.id, key), links });
}

export async function peopleView(app: AppContext): Promise<PeopleView> {
  const device = await readDevice(app.db);
  const profiles = await Promise.all((await app.db.profiles.toArray()).map((row) => profileView(app, row)));
  const active = profiles.find((profile) => profile.id === device.active) ?? null;
  const stored = await storedOf(app, active?.id ?? '');
  return {
    consented: device.consentedAt !== null,
    computer: device.computer,
    active,
    profiles,
    settings: device.settings,
    stored,
  };
}

/** From the rows' names alone, oldest first: to read a school's thousand lists for three figures took most of the asking. */
async function storedOf({ db }: AppContext, profile: string): Promise<PeopleView['stored']> {
  const ids = (await db.sealed.orderBy('capturedAt').primaryKeys()).map(
    (id) => [id, ...id.split('|')] as const,
  );
  // Made of the lists, and none itself.
  const mine = ids.filter(([, owner, kind]) => owner === profile && kind !== lookRow.kind);
  const read = mine.filter(([, , kind = '']) => !ownedKinds.includes(kind));
  const [oldest = null] = read[0] ?? [];
  return {
    sealed: read.length,
    owned: mine.length - read.length,
    oldest: oldest === null ? null : ((await db.sealed.get(oldest))?.capturedAt ?? null),
  };
}

async function profileView(app: AppContext, row: ProfileRow): Promise<ProfileView> {
  const links = await app.db.links.where('profile').equals(row.id).toArray();
  return {
    id: row.id,
    name: row.name,
    roles: row.roles as Role[],
    hasPin: row.lock.way === 'pin',
    locked: !(await app.keys.isOpen(row.id, row.lock)),
    links: links.map(({ platform, host, displayName }) => ({ platform, host, displayName })),
  };
}

export async function consent(
  app: AppContext,
  request: NewPerson & { readonly computer: 'shared' | 'own' },
): Promise<Result<PeopleView, Problem>> {
  await updateDevice(app, (device) => ({ ...device, consentedAt: app.now(), computer: request.computer }));
  return addProfile(app, request);
}

export async function addProfile(app: AppContext, person: NewPerson): Promise<Result<PeopleView, Problem>> {
  const device = await readDevice(app.db);
  if (device.consentedAt === null || device.computer === null) return fail(problem('no-consent'));
  const id = app.newId();
  const made = await createKey(app.session, id, device.computer, person.pin);
  await app.db.profiles.put({
    id,
    name: person.name,
    // Whoever is principal as well is asked for as one: her lists are the school's.
    roles: person.roles.toSorted((a, b) => Number(b === 'principal') - Number(a === 'principal')),
    createdAt: app.now(),
    lock: made.keeping,
  });
  await made.hold();
  return makeActive(app, id);
}

export async function switchProfile(app: AppContext, id: string): Promise<Result<PeopleView, Problem>> {
  if ((await app.db.profiles.get(id)) === undefined) return fail(problem('no-profile'));
  return makeActive(app, id);
}

async function makeActive(app: AppContext, id: string): Promise<Result<PeopleView, Problem>> {
  const device = await readDevice(app.db);
  const leaving = device.active === null ? undefined : await app.db.profiles.get(device.active);
  // Whoever leaves with a PIN leaves locked; without one there is nothing to come back to but the same session.
  if (leaving?.lock.way === 'pin' && leaving.id !== id) await app.keys.forget(leaving.id);
  await updateDevice(app, (now) => ({ ...now, active: id }));
  return finish(app);
}

/** What she does at the school; the first is what she works as now. Nothing that was read or written changes with it. */
export async function setRoles(
  app: AppContext,
  roles: readonly Role[],
): Promise<Result<PeopleView, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  await app.db.profiles.update(person.value.profile.id, { roles: [...new Set(roles)] });
  return finish(app);
}

export async function unlock(app: AppContext, pin: string): Promise<Result<PeopleView, Problem>> {
  const device = await readDevice(app.db);
  const profile = device.active === null ? undefined : await app.db.profiles.get(device.active);
  if (profile === undefined) return fail(problem('no-profile'));
  if (!(await unlockKey(app.session, profile.id, profile.lock, pin))) return fail(problem('wrong-pin'));
  return finish(app);
}

/** Changing the PIN makes a new key and seals everything anew under it, in one transaction; no other change may come in between. */
export const setPin = (app: AppContext, pin: string | null): Promise<Result<PeopleView, Problem>> =>
  inTurn(() => setPinNow(app, pin));

async function setPinNow(app: AppContext, pin: string | null): Promise<Result<PeopleView, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const device = await readDevice(app.db);
  const { profile } = person.value;
  const old = await app.keys.open(profile.id, profile.lock);
  if (old === null || device.computer === null) return fail(problem('locked'));
  const made = await createKey(app.session, profile.id, device.computer, pin);
  // A key that only the session holds must be there before anything is sealed with it.
  if (made.keeping.way === 'session') await made.hold();
  const rows = await app.db.sealed.where('profile').equals(profile.id).toArray();
  const resealed = await Promise.all(rows.map((row) => reseal(row, old, made.key)));
  const feedback: Lock = pin === null ? { way: 'open' } : { way: 'pin', dataKey: made.key };
  const feedbackKey = await relockedFeedbackKey(app.db, profile.id, old, feedback);
  await app.db.transaction('rw', app.db.sealed, app.db.profiles, app.db.feedbackKeys, async () => {
    await app.db.sealed.bulkPut(resealed.filter((row) => row !== null));
    if (feedbackKey !== null) await app.db.feedbackKeys.put(feedbackKey);
    await app.db.profiles.put({ ...profile, lock: made.keeping });
  });
  await made.hold();
  return finish(app);
}

export async function lockNow(app: AppContext): Promise<Result<PeopleView, Problem>> {
  const device = await readDevice(app.db);
  const profile = device.active === null ? undefined : await app.db.profiles.get(device.active);
  if (profile === undefined) return fail(problem('no-profile'));
  await app.keys.forget(profile.id);
  // Without a PIN nobody can open these rows again, so they do not stay either.
  if (profile.lock.way === 'session') await app.db.sealed.where('profile').equals(profile.id).delete();
  return finish(app);
}

/** The computer's screen was locked: a person with a PIN is locked too; without one her lists would be lost, so they stay. */
export async function lockForAbsence(app: AppContext): Promise<void> {
  const device = await readDevice(app.db);
  const profile = device.active === null ? undefined : await app.db.profiles.get(device.active);
  if (device.computer === 'shared' && profile?.lock.way === 'pin') await lockNow(app);
}

export async function unlink(
  app: AppContext,
  platform: 'darsak' | 'openemis',
): Promise<Result<PeopleView, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const { profile } = person.value;
  await app.db.transaction('rw', app.db.links, app.db.sealed, app.db.plain, async () => {
    await app.db.links.delete(`${profile.id}|${platform}`);
    // What was read through the account goes with it: the next account must not meet it.
    const read = app.db.sealed.where('profile').equals(profile.id);
    // Files came through no account: they stay until they are removed or their time is over.
    await read
      .filter(({ kind, key }) => !ownedKinds.includes(kind) && kind !== 'file' && !key.startsWith('file:'))
      .delete();
    await app.db.plain.where('profile').equals(profile.id).delete();
  });
  return finish(app);
}

export async function changeSettings(
  app: AppContext,
  change: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Promise<Result<PeopleView, Problem>> {
  await updateDevice(app, (device) => {
    const merged = z.safeParse(settingsSchema, { ...device.settings, ...dropUndefined(change) });
    return merged.success ? { ...device, settings: merged.data } : device;
  });
  return finish(app);
}

export async function erase(app: AppContext): Promise<Result<{ left: number }, Problem>> {
  const left = await erasedButTabs(app, () => eraseEverything(app.db, app.session));
  app.changed();
  return ok({ left });
}

async function updateDevice(app: AppContext, change: (device: Device) => Device): Promise<void> {
  await app.db.transaction('rw', app.db.plain, async () => {
    await writeDevice(app.db, change(await readDevice(app.db)));
  });
}

async function finish(app: AppContext): Promise<Result<PeopleView, Problem>> {
  app.changed();
  return ok(await peopleView(app));
}

const dropUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
