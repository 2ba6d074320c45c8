import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { StudentRow } from '../../core/snapshot.ts';
import type { AppContext } from '../context.ts';
import { loadStoredSchool } from '../stored-school.ts';
import type { CaptureState, CommitRequest, KeptRows } from './capture-schema.ts';
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

/** The students of all lists at hand, for the warning before a remark names one. */
export async function knownStudents(
  app: AppContext,
): Promise<Result<{ readonly students: readonly StudentRow[] }, Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return fail(problem('locked'));
  const { sectionPages, classRosters, subjectRosters } = await loadStoredSchool(open.value.person);
  const all = [...sectionPages.flat(), ...classRosters, ...subjectRosters].flatMap(
    ({ data }) => data.students,
  );
  return ok({ students: all.slice(0, 20_000) });
}
