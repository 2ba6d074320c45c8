import * as z from 'zod/mini';
import { roles, settingsSchema, type PeopleView } from '../app/people-view.ts';
import { message, nothing, unparsed } from './define.ts';

export { roles, type PeopleView, type ProfileView, type Role, type Settings } from '../app/people-view.ts';

const role = z.enum(roles);
const pin = z.string().check(z.minLength(4), z.maxLength(64));

const own = ['workspace', 'popup'] as const;

export const peopleMessages = {
  /** Who uses this browser, whether they consented, what is stored; changes nothing. */
  'people.state': message({
    from: ['workspace', 'popup', 'panel'],
    request: nothing,
    answer: unparsed<PeopleView>(),
  }),
  /** Records the consent of the first run together with the kind of computer, and makes the first profile. */
  'people.consent': message({
    from: ['workspace'],
    request: z.object({
      computer: z.enum(['shared', 'own']),
      name: z.string().check(z.minLength(1), z.maxLength(120)),
      roles: z.array(role).check(z.minLength(1)),
      pin: z.nullable(pin),
    }),
    answer: unparsed<PeopleView>(),
  }),
  /** Adds a second person (or role) on this browser and makes it active; nothing of the first is shown. */
  'people.add-profile': message({
    from: ['workspace'],
    request: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(120)),
      roles: z.array(role).check(z.minLength(1)),
      pin: z.nullable(pin),
    }),
    answer: unparsed<PeopleView>(),
  }),
  /** The roles of the active profile; the first is the one she works in now. */
  'people.roles': message({
    from: [...own],
    request: z.object({ roles: z.array(role).check(z.minLength(1)) }),
    answer: unparsed<PeopleView>(),
  }),
  /** Makes another profile active; one with a PIN arrives locked. */
  'people.switch': message({
    from: [...own],
    request: z.object({ profile: z.string() }),
    answer: unparsed<PeopleView>(),
  }),
  /** Opens the active profile with its PIN. Workspace only, so that no page can stand around the field. */
  'people.unlock': message({
    from: ['workspace'],
    request: z.object({ pin }),
    answer: unparsed<PeopleView>(),
  }),
  /** Sets, changes or removes (null) the PIN of the active, unlocked profile. */
  'people.set-pin': message({
    from: ['workspace'],
    request: z.object({ pin: z.nullable(pin) }),
    answer: unparsed<PeopleView>(),
  }),
  /** Forgets the key now. Without a PIN on a shared computer this makes the read lists unreadable for good. */
  'people.lock': message({
    from: ['workspace', 'popup', 'panel'],
    request: nothing,
    answer: unparsed<PeopleView>(),
  }),
  /** Removes the link of the active profile to a platform account and what was read through it. */
  'people.unlink': message({
    from: ['workspace'],
    request: z.object({ platform: z.enum(['darsak', 'openemis']) }),
    answer: unparsed<PeopleView>(),
  }),
  /** Changes settings of this browser; unnamed ones stay. */
  'people.settings': message({
    from: ['workspace', 'popup', 'panel'],
    request: z.partial(settingsSchema),
    answer: unparsed<PeopleView>(),
  }),
  /** Erases everything of everyone and reads back that nothing is left. */
  'people.erase': message({
    from: ['workspace'],
    request: z.object({ confirm: z.literal('erase') }),
    answer: z.object({ left: z.number() }),
  }),
};
