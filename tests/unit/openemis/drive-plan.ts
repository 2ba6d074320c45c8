import { expect } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import type { Result } from '../../../src/core/result.ts';
import { parseSnapshot } from '../../../src/core/snapshot-schema.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import type { OpenemisRequest } from '../../../src/platforms/openemis/allow-list.ts';
import type { RawAnswer } from '../../../src/platforms/openemis/classify.ts';
import type { OpenemisIdentity } from '../../../src/platforms/openemis/identity.ts';
import { parsePlan, type ReadingPlan } from '../../../src/platforms/openemis/plan-state.ts';
import {
  acceptAnswer,
  nextRequest,
  startPlan,
  type PlanInput,
} from '../../../src/platforms/openemis/reading-plan.ts';
import * as made from './school-tables.ts';

/** Drives a plan against a server, as the background does. */

const { now, me } = made;
export const identity: OpenemisIdentity = {
  host: 'emis.moe.gov.jo',
  staffId: String(me),
  institutionIds: [String(made.school)],
  displayName: `معلمة وسط عائلة${me}`,
};
export type Server = (request: OpenemisRequest) => Result<RawAnswer, Problem>;

export function start(input: Partial<PlanInput> = {}): ReadingPlan {
  const started = startPlan({ identity, scope: 'own', now, ...input });
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

export interface Done {
  readonly plan: ReadingPlan;
  readonly snapshots: readonly Snapshot[];
  readonly requests: readonly OpenemisRequest[];
  readonly stoppedBy: Problem | null;
}
/** Reads to the end or to the first problem; between any two answers the plan goes through storage. */
export function drive(server: Server, first: ReadingPlan): Done {
  let plan = first;
  const snapshots: Snapshot[] = [];
  const requests: OpenemisRequest[] = [];
  for (let next = nextRequest(plan); next !== null; next = nextRequest(plan)) {
    if (requests.push(next) > 500) throw new Error('the plan does not end');
    const accepted = acceptAnswer(plan, next.key, server(next), now);
    if (!accepted.ok) return { plan, snapshots, requests, stoppedBy: accepted.error };
    const stored = parsePlan(JSON.parse(JSON.stringify(accepted.value.plan)));
    expect(stored).toEqual(accepted.value.plan);
    plan = accepted.value.plan;
    for (const snapshot of accepted.value.snapshots) {
      expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
      snapshots.push(snapshot);
    }
  }
  return { plan, snapshots, requests, stoppedBy: null };
}
export const assignmentsOf = (
  snapshots: readonly Snapshot[],
): Extract<Snapshot, { kind: 'teaching-assignments' }> => {
  const [first, second] = snapshots.filter((s) => s.kind === 'teaching-assignments');
  if (first === undefined || second !== undefined) throw new Error('not exactly one assignments snapshot');
  return first;
};
export const of = <K extends Snapshot['kind']>(
  snapshots: readonly Snapshot[],
  kind: K,
): Extract<Snapshot, { kind: K }>[] =>
  snapshots.filter((s): s is Extract<Snapshot, { kind: K }> => s.kind === kind);
