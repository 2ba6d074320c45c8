import { clockToleranceMs } from '../../core/marks/clock-shift.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import type { ReadingOutcome, ReadingTurn } from '../../messages/openemis.ts';
import type { RawAnswer } from '../../platforms/openemis/classify.ts';
import type { OpenemisIdentity } from '../../platforms/openemis/identity.ts';
import { parsePlan, type ReadingPlan } from '../../platforms/openemis/plan-state.ts';
import { acceptAnswer, nextRequest, progress, startPlan } from '../../platforms/openemis/reading-plan.ts';

/** The plan that the background kept, where it can be read and is this account's; otherwise a new one. */
export function planOf(
  { plan, order, birthDates }: ReadingTurn,
  identity: OpenemisIdentity,
  now: number,
): Result<ReadingPlan, Problem> {
  const kept = parsePlan(plan);
  const own = kept !== null && kept.staffId === identity.staffId && kept.host === identity.host;
  return own ? ok(kept) : startPlan({ identity, ...order, birthDates, now });
}

/** What an answer came to, as it is handed in; and the plan with it, which stands still where the reading rests. */
export function outcomeOf(
  plan: ReadingPlan,
  key: string,
  answer: Result<RawAnswer, Problem>,
  now: number,
): { readonly plan: ReadingPlan; readonly outcome: ReadingOutcome } {
  const accepted = acceptAnswer(plan, key, answer, now);
  if (!accepted.ok) return { plan, outcome: { to: 'rest', problem: accepted.error } };
  const { plan: next, snapshots } = accepted.value;
  const note = answer.ok && clockDiffers(answer.value.serverTime, now) ? problem('clock-differs') : null;
  const outcome: ReadingOutcome =
    nextRequest(next) === null
      ? { to: 'finish', snapshots, note }
      : { to: 'go-on', plan: next, progress: progress(next), snapshots, note };
  return { plan: next, outcome };
}

const clockDiffers = (serverTime: number | null, now: number): boolean =>
  serverTime !== null && Math.abs(serverTime - now) > clockToleranceMs;
