import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import { authorRefSchema } from './author-ref.ts';

/**
 * What a person said about reports being one: those in one group are, those in different groups are not. Decisions
 * are added and never changed; taking one back is another decision, so that merging is uniting sets here too.
 */

/** Items that one decision names; a queue of 100,000 may hold one problem as often. */
const mostNamed = 100_000;
const id = z.string().check(z.minLength(1), z.maxLength(64));

export const clusterDecisionSchema = z.object({
  id,
  author: authorRefSchema,
  at: z.number().check(z.nonnegative()),
  /** Item ids. `[[a, b, c]]`: these are one. `[[a, b], [c]]`: c is not. Empty: only takes others back. */
  groups: list(list(id, mostNamed, 1), mostNamed),
  /** Decisions that no longer count. */
  revokes: list(id, mostNamed),
});
export type ClusterDecision = z.infer<typeof clusterDecisionSchema>;

interface DecidingHand {
  readonly author: ClusterDecision['author'];
  readonly now: number;
  readonly newId: () => string;
}

/** Those that no other has taken back. One that took others back and was itself taken back has still taken them back. */
export function activeDecisions(decisions: readonly ClusterDecision[]): readonly ClusterDecision[] {
  const revoked = new Set(decisions.flatMap((decision) => decision.revokes));
  return decisions.filter((decision) => !revoked.has(decision.id));
}

/** What was decided of these items, and all that took any of it back: whoever has the one must get the other. */
export function decisionsOn(
  items: readonly string[],
  decisions: readonly ClusterDecision[],
): readonly ClusterDecision[] {
  const named = new Set(items);
  const chosen = new Set(
    decisions
      .filter(({ groups }) => groups.some((group) => group.some((id) => named.has(id))))
      .map(({ id }) => id),
  );
  return decisions.filter(
    ({ id, revokes }) => chosen.has(id) || revokes.some((revoked) => chosen.has(revoked)),
  );
}

/** The union, in a fixed order. */
export function mergeClusterDecisions(
  a: readonly ClusterDecision[],
  b: readonly ClusterDecision[],
): readonly ClusterDecision[] {
  const byId = new Map([...b, ...a].map((decision) => [decision.id, decision]));
  return [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** A new decision that replaces what was decided before about two or more of the same items. */
export function decideCluster(
  before: readonly ClusterDecision[],
  groups: readonly (readonly string[])[],
  hand: DecidingHand,
): ClusterDecision {
  const named = new Set(groups.flat());
  const replaced = activeDecisions(before).filter(
    (decision) => decision.groups.flat().filter((item) => named.has(item)).length >= 2,
  );
  // What a replaced decision said of items that this one does not name must not be lost with it.
  const kept = replaced.flatMap((decision) =>
    decision.groups.length === 1 && groups.length === 1
      ? decision.groups.flat().filter((item) => !named.has(item))
      : [],
  );
  const [first = [], ...rest] = groups;
  return {
    id: hand.newId(),
    author: hand.author,
    at: hand.now,
    groups: [[...first, ...kept], ...rest].filter((group) => group.length > 0),
    revokes: replaced.map((decision) => decision.id),
  };
}

/**
 * Takes a decision back, and lets count again what it had replaced, as decisions anew: what was taken back once stays
 * taken back wherever it has come to.
 */
export function revokeCluster(
  before: readonly ClusterDecision[],
  decision: ClusterDecision,
  { author, now, newId }: DecidingHand,
): readonly ClusterDecision[] {
  const replaced = before.filter(({ id, groups }) => groups.length > 0 && decision.revokes.includes(id));
  return [
    { id: newId(), author, at: now, groups: [], revokes: [decision.id] },
    ...replaced.map(({ groups }) => ({ id: newId(), author, at: now, groups, revokes: [] })),
  ];
}
