import type { Role } from '../../messages/people.ts';

/** What the form of a person holds while it is filled in. */
export interface PersonDraft {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly pin: string;
  readonly again: string;
}

export interface PersonFaults {
  readonly name: 'name.missing' | null;
  readonly roles: 'roles.missing' | null;
  readonly pin: 'pin.short' | null;
  readonly again: 'pin.differs' | null;
}

/** Least length of a PIN, in characters. */
export const pinLength = 4;

export const checkPerson = ({ name, roles, pin, again }: PersonDraft): PersonFaults => ({
  name: name.trim() === '' ? 'name.missing' : null,
  roles: roles.length === 0 ? 'roles.missing' : null,
  pin: pin !== '' && pin.length < pinLength ? 'pin.short' : null,
  again: pin !== '' && pin !== again ? 'pin.differs' : null,
});
