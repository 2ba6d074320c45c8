import { authorRoles, type AuthorRef } from '../../core/feedback/author-ref.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { KeyKeeping } from '../../store/db.ts';
import { openFeedbackKey, type Lock } from '../../store/feedback-key.ts';
import { FeedbackRows } from '../../store/feedback-rows.ts';
import type { AppContext } from '../context.ts';
import { openPerson, type OpenPerson } from '../people.ts';
import { loadAssignments } from '../stored-school.ts';

/** The active person's remarks with an open key: the only way to them. */
export interface OpenFeedback {
  readonly person: OpenPerson;
  readonly rows: FeedbackRows;
  readonly key: CryptoKey;
}

export async function openFeedback(app: AppContext): Promise<Result<OpenFeedback, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const { profile } = person.value;
  const dataKey = await app.keys.open(profile.id, profile.lock);
  if (dataKey === null) return fail(problem('locked'));
  const key = await openFeedbackKey(app.db, profile.id, feedbackLock(profile.lock, dataKey));
  if (key === null) return fail(problem('locked'));
  return ok({ person: person.value, key, rows: new FeedbackRows(app.db, profile.id, key, app.newId) });
}

/** The PIN guards the remarks as well; without one they are kept (docs/decisions/0007). */
export const feedbackLock = (keeping: KeyKeeping, dataKey: CryptoKey): Lock =>
  keeping.way === 'pin' ? { way: 'pin', dataKey } : { way: 'open' };

/** Who this person is on what she writes: her profile's key and role, and the school where OpenEMIS was read. */
export async function authorOf(person: OpenPerson): Promise<AuthorRef> {
  const { profile } = person;
  const institution = (await loadAssignments(person))?.data.institution ?? null;
  // The role she works in now.
  const role = authorRoles.find((each) => each === profile.roles[0]);
  return {
    key: profile.id,
    name: profile.name,
    role: role ?? 'teacher',
    school:
      institution?.name == null ? null : { name: institution.name.slice(0, 200), code: institution.code },
  };
}
