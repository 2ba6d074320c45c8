import type { Problem } from '../core/problem.ts';
import { ok, type Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { openFeedback } from './feedback/open-feedback.ts';
import type { OpenBasis } from './panel-basis.ts';
import { readBasis } from './panel-basis-of.ts';
import { openCases } from './open-cases.ts';
import { openPerson } from './people.ts';

/** From which the popup works out what needs its person today; what is due of marks comes from their own counts. */
export interface TodayBasis {
  readonly basis: OpenBasis;
  /** Remarks that lie in nobody else's hands. */
  readonly remarks: number;
  /** Cases that stand open, as they were last worked out. */
  readonly cases: number;
}

export async function todayBasis(app: AppContext): Promise<Result<TodayBasis, Problem>> {
  const person = await openPerson(app);
  if (!person.ok) return person;
  const [basis, feedback, cases] = await Promise.all([
    readBasis(app, person.value),
    openFeedback(app),
    openCases(app, person.value.profile.id),
  ]);
  return ok({ basis, remarks: feedback.ok ? await feedback.value.rows.count('mine') : 0, cases });
}
