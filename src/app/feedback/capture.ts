import type { Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import type { AppContext } from '../context.ts';
import { openBasis } from '../panel-basis-of.ts';
import { openPerson } from '../people.ts';
import type { CaptureState, CommitRequest, KeptRows, SchoolBasis } from './capture-schema.ts';
import { authorOf, openFeedback } from './open-feedback.ts';

/** The background's part in writing remarks: it keeps and hands out. */

export async function captureState(app: AppContext): Promise<Result<CaptureState, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  const { rows, person } = open.value;
  const [author, drafts, mine, held, sent] = await Promise.all([
    authorOf(person),
    rows.ofStage('draft'),
    rows.ofStage('mine'),
    rows.count('held'),
    rows.records('sent'),
  ]);
  return ok({
    author,
    drafts: drafts.map(({ value }) => value),
    mine: mine.map(({ id, stamp, value }) => ({ id, stamp, value })),
    held,
    sent,
  });
}

/** Keeps a draft as it stands, or drops it (null). */
export async function keepDraft(
  app: AppContext,
  { id, draft }: { readonly id: string; readonly draft?: unknown },
): Promise<Result<Record<string, never>, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  if (draft == null) await open.value.rows.dropDraft(id);
  else await open.value.rows.putDraft(id, draft);
  return ok({});
}

export async function readItems(
  app: AppContext,
  { ids }: { readonly ids: readonly string[] },
): Promise<Result<KeptRows, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  const items = await open.value.rows.read(ids);
  return ok({ items: items.map(({ id, stamp, value }) => ({ id, stamp, value })) });
}

/** Writes all of it in one transaction, or says that another page was quicker: then nothing is written. */
export async function commitItems(
  app: AppContext,
  change: CommitRequest,
): Promise<Result<{ done: boolean }, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  const done = await open.value.rows.commit(change);
  if (done) app.changed();
  return ok({ done });
}

/** What was read of the school: students, for the warning before a remark names one; sections, for their checks. */
export async function schoolBasis(app: AppContext): Promise<Result<SchoolBasis, Problem>> {
  const person = await openPerson(app);
  return person.ok ? ok(await openBasis(app, person.value)) : person;
}
