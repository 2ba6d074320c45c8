import * as z from 'zod/mini';
import { draftSchema, type Draft } from '../../core/feedback/draft.ts';
import type { Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import type { AppContext } from '../context.ts';
import { openFeedback } from './open-feedback.ts';

/** Everything that is being written, the last one touched first; a draft that does not open is left where it is. */
export async function keptDrafts(app: AppContext): Promise<Result<readonly Draft[], Problem>> {
  const open = await openFeedback(app);
  if (!open.ok) return open;
  const rows = await open.value.rows.ofStage('draft');
  const drafts = rows.flatMap(({ value }) => z.safeParse(draftSchema, value).data ?? []);
  return ok(drafts.sort((a, b) => b.savedAt - a.savedAt));
}
