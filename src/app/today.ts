import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { openFeedback } from './feedback/open-feedback.ts';
import type { OpenBasis } from './panel-basis.ts';
import { readBasis } from './panel-basis-of.ts';
import { openPerson } from './people.ts';

/** From which the popup works out what needs its person today; what is due of marks comes from their own counts. */
export interface TodayBasis {
  readonly basis: OpenBasis;
  /** Remarks that lie in nobody else's hands. */
  readonly remarks: number;
}

export async function todayBasis(app: AppContext): Promise<Result<TodayBasis, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const [basis, feedback] = await Promise.all([readBasis(app, person.value), openFeedback(app)]);
  return ok({ basis, remarks: feedback.ok ? await feedback.value.rows.count('mine') : 0 });
}
