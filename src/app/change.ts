import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { inTurn } from './in-turn.ts';
import { openPerson, type OpenPerson } from './people.ts';

/**
 * Reads, changes and writes something of the active person in turn, and tells all pages when that succeeded. Fails
 * with `locked`, `no-profile` or `no-consent` without calling `work`.
 */
export const change = <T>(
  app: AppContext,
  work: (person: OpenPerson) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> =>
  inTurn(async () => {
    const person = await openPerson(app);
    if (!person.ok) return person;
    const done = await work(person.value);
    if (done.ok) app.changed();
    return done;
  });
