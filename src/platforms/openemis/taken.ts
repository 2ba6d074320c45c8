import type { Result } from '../../core/result.ts';
import { ok } from '../../core/result.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { ReadingPlan } from './plan-state.ts';

/** What one answer gave: the plan with it, finished snapshots, and names that live only until those are made. */
export interface Taken {
  readonly plan: ReadingPlan;
  readonly snapshots: readonly Snapshot[];
  /** Staff id -> name of the other teachers. */
  readonly staffNames?: ReadonlyMap<string, string>;
}

export const learned = (plan: ReadingPlan): Result<Taken, never> => ok({ plan, snapshots: [] });
