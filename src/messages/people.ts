import * as z from 'zod/mini';
import { roles, settingsSchema, type PeopleView } from '../app/people-view.ts';
import { message, nothing, unparsed } from './define.ts';

export { roles, type PeopleView, type ProfileView, type Role, type Settings } from '../app/people-view.ts';

const role = z.enum(roles);

const own = ['workspace', 'popup'] as const;

/** Consent, new persons, PINs, unlocking, unlinking and erasing are no messages: only the workspace does them, itself (decision 20). */
export const peopleMessages = {
  /** Who uses this browser, whether they consented, what is stored; changes nothing. */
  'people.state': message({
    from: ['workspace', 'popup', 'panel'],
    request: nothing,
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
  /** Forgets the key now. Without a PIN on a shared computer this makes the read lists unreadable for good. */
  'people.lock': message({
    from: ['workspace', 'popup', 'panel'],
    request: nothing,
    answer: unparsed<PeopleView>(),
  }),
  /** Changes settings of this browser; unnamed ones stay. */
  'people.settings': message({
    from: ['workspace', 'popup', 'panel'],
    request: z.partial(settingsSchema),
    answer: unparsed<PeopleView>(),
  }),
};
