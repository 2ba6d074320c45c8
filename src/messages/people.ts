import * as z from 'zod/mini';
import { peopleSchema, roles, settingsSchema } from '../app/people-view.ts';
import { message, nothing } from './define.ts';

export { roles, type PeopleView, type ProfileView, type Role, type Settings } from '../app/people-view.ts';

const role = z.enum(roles);
const pin = z.string().check(z.minLength(4), z.maxLength(64));

const own = ['workspace', 'popup'] as const;

export const peopleMessages = {
  'people.state': message({
    about: 'Who uses this browser, whether they consented, what is stored; changes nothing.',
    from: ['workspace', 'popup', 'panel'],
    request: nothing,
    answer: peopleSchema,
  }),
  'people.consent': message({
    about:
      'Records the consent of the first run together with the kind of computer, and makes the first profile.',
    from: ['workspace'],
    request: z.object({
      computer: z.enum(['shared', 'own']),
      name: z.string().check(z.minLength(1), z.maxLength(120)),
      roles: z.array(role).check(z.minLength(1)),
      pin: z.nullable(pin),
    }),
    answer: peopleSchema,
  }),
  'people.add-profile': message({
    about:
      'Adds a second person (or role) on this browser and makes it active; nothing of the first is shown.',
    from: ['workspace'],
    request: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(120)),
      roles: z.array(role).check(z.minLength(1)),
      pin: z.nullable(pin),
    }),
    answer: peopleSchema,
  }),
  'people.switch': message({
    about: 'Makes another profile active; one with a PIN arrives locked.',
    from: [...own],
    request: z.object({ profile: z.string() }),
    answer: peopleSchema,
  }),
  'people.unlock': message({
    about:
      'Opens the active profile with its PIN. Workspace only, so that no page can stand around the field.',
    from: ['workspace'],
    request: z.object({ pin }),
    answer: peopleSchema,
  }),
  'people.set-pin': message({
    about: 'Sets, changes or removes (null) the PIN of the active, unlocked profile.',
    from: ['workspace'],
    request: z.object({ pin: z.nullable(pin) }),
    answer: peopleSchema,
  }),
  'people.lock': message({
    about:
      'Forgets the key now. Without a PIN on a shared computer this makes the read lists unreadable for good.',
    from: ['workspace', 'popup', 'panel'],
    request: nothing,
    answer: peopleSchema,
  }),
  'people.unlink': message({
    about: 'Removes the link of the active profile to a platform account and what was read through it.',
    from: ['workspace'],
    request: z.object({ platform: z.enum(['darsak', 'openemis']) }),
    answer: peopleSchema,
  }),
  'people.settings': message({
    about: 'Changes settings of this browser; unnamed ones stay.',
    from: ['workspace', 'popup', 'panel'],
    request: z.partial(settingsSchema),
    answer: peopleSchema,
  }),
  'people.erase': message({
    about: 'Erases everything of everyone and reads back that nothing is left.',
    from: ['workspace'],
    request: z.object({ confirm: z.literal('erase') }),
    answer: z.object({ left: z.number() }),
  }),
};
