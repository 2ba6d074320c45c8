import * as z from 'zod/mini';
import { letterSettingsSchema, type LetterSettings } from '../core/feedback/letter-settings.ts';
import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import { OpenStore } from '../store/open.ts';
import type { AppContext } from './context.ts';
import { openPerson, type OpenPerson } from './people.ts';

/** What a person's letters have in common, kept for the next one: no data of a pupil, so it needs no seal. */

const key = 'letter';

export const loadLetter = (person: OpenPerson, app: AppContext): Promise<LetterSettings | null> =>
  new OpenStore(app.db, person.profile.id).get(key, (value) => {
    const parsed = z.safeParse(letterSettingsSchema, value);
    return parsed.success ? parsed.data : null;
  });

export async function keepLetter(
  app: AppContext,
  letter: LetterSettings,
): Promise<Result<Record<string, never>, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  await new OpenStore(app.db, person.value.profile.id).put(key, letter);
  return ok({});
}
