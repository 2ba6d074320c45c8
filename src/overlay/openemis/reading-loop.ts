import type { Problem } from '../../core/problem.ts';
import type { Result } from '../../core/result.ts';
import type { AnswerOf, RequestOf } from '../../messages/map.ts';
import type { OpenemisRequest } from '../../platforms/openemis/allow-list.ts';
import type { RawAnswer } from '../../platforms/openemis/classify.ts';
import type { OpenemisIdentity } from '../../platforms/openemis/identity.ts';
import { nextRequest } from '../../platforms/openemis/reading-plan.ts';
import { outcomeOf, planOf } from './reading-outcome.ts';

export interface ReadingTools {
  readonly arrive: () => Promise<Result<AnswerOf<'openemis.arrive'>, Problem>>;
  readonly commit: (
    step: Pick<RequestOf<'openemis.commit'>, 'turn' | 'outcome'>,
  ) => Promise<Result<AnswerOf<'openemis.commit'>, Problem>>;
  readonly fetch: (request: OpenemisRequest) => Promise<Result<RawAnswer, Problem>>;
  /** Aborts when the user leaves the page. */
  readonly leaving: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Two scripts that take the turn from each other must come to an end. */
const chances = 3;

/**
 * Plans the reading, makes one request after the other, and has each answer kept before it asks for the next. It may
 * end at any point; the next page goes on from what was kept.
 */
export async function readAll(identity: OpenemisIdentity, tools: ReadingTools): Promise<void> {
  for (let chance = 0; chance < chances && !tools.leaving.aborted; chance++) {
    if (!(await readOnce(identity, tools))) return;
  }
}

/** True when the turn was taken by another script or page, which may be gone by now: to be asked for anew. */
async function readOnce(identity: OpenemisIdentity, tools: ReadingTools): Promise<boolean> {
  const { commit, leaving, now } = tools;
  const arrived = await tools.arrive();
  if (!arrived.ok || arrived.value.reading === null) return false;
  const { reading } = arrived.value;
  let { turn } = reading;
  const begun = planOf(reading, identity, now());
  if (!begun.ok) {
    await commit({ turn, outcome: { to: 'rest', problem: begun.error } });
    return false;
  }
  let plan = begun.value;
  for (let request = nextRequest(plan); request !== null && !leaving.aborted; request = nextRequest(plan)) {
    const answer = await tools.fetch(request);
    // The user left the page: her next page asks for the same request again.
    if (leaving.aborted) return false;
    const taken = outcomeOf(plan, request.key, answer, now());
    const permission = await commit({ turn, outcome: taken.outcome });
    if (!permission.ok) {
      // It could not be kept, a full disk for one: said, so that the reading does not seem to run.
      await commit({ turn, outcome: { to: 'rest', problem: permission.error } });
      return false;
    }
    if (permission.value.then !== 'go-on') return permission.value.then === 'taken';
    ({ turn } = permission.value);
    ({ plan } = taken);
  }
  return false;
}
