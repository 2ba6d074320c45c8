import type { Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import { standingChecks, type HandedCheck } from '../../core/school/handed-check.ts';
import { makeHandedChecks } from '../../core/school/make-handed-checks.ts';
import { schoolDataOf } from '../../core/school/school-data-of.ts';
import type { AppContext } from '../context.ts';
import { openBasis } from '../panel-basis-of.ts';
import { openPerson } from '../people.ts';
import { recordKinds } from './import-bundle.ts';
import { openFeedback } from './open-feedback.ts';

/** The active person's own checks, to be handed over; `names`: children are named, for a bundle with a passphrase. */
export async function ownSectionChecks(
  app: AppContext,
  names: boolean,
): Promise<Result<readonly HandedCheck[], Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const { data, decisions, maxAgeMs } = await openBasis(app, person.value);
  return ok(
    makeHandedChecks(schoolDataOf(data), {
      decisions: decisions.map(({ decision }) => decision),
      freshness: { now: app.now(), maxAgeMs },
      names,
    }),
  );
}

/** What others handed over of their sections, as it stands: of each author and section the last check. */
export async function receivedSectionChecks(
  app: AppContext,
): Promise<Result<ReturnType<typeof standingChecks>, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  return ok(standingChecks(await open.value.rows.records(recordKinds.checks)));
}
