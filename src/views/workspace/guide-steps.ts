import type { PeopleView } from '../../messages/people.ts';

type Guide = PeopleView['settings']['guide'];

/** Whether the person is through with a step of the first run; nobody is where nobody is there. */
export const isThrough = (active: PeopleView['active'], persons: readonly string[]): boolean =>
  active !== null && persons.includes(active.id);

/** The steps once the person of the moment is through with this one as well. */
export function throughWith(step: keyof Guide, { active, settings: { guide } }: PeopleView): Guide {
  if (active === null || isThrough(active, guide[step])) return guide;
  return { ...guide, [step]: [...guide[step], active.id] };
}
