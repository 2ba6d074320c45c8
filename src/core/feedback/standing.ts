import type { AuthorRef } from './author-ref.ts';
import {
  feedbackStates,
  type Change,
  type FeedbackContent,
  type FeedbackItem,
  type FeedbackState,
  type FollowUpStep,
  type Recipient,
} from './feedback-item.ts';
import { beforeOf, changesById, latestOf, type ChangesById } from './history.ts';

/** Where an item stands, worked out of its changes; there is no second copy that could differ. */
export interface Standing {
  readonly state: FeedbackState;
  readonly content: FeedbackContent;
  /** The last step of the follow-up; null when there is none yet. */
  readonly step: FollowUpStep | null;
  readonly handedOver: readonly HandOver[];
  readonly author: AuthorRef;
  /** The author's clock at the first writing; to be shown, not for order. */
  readonly writtenAt: number;
  /**
   * When what stands was done: the last step or handing over, by the clock of who did it. A step that was undone, or a
   * choice between two, moved nothing.
   */
  readonly lastAt: number;
  /** Branches between which a person has to choose; until then the first stands. */
  readonly conflicts: readonly Conflict[];
}

export interface HandOver {
  readonly revision: string;
  readonly to: Recipient;
  readonly bundle: string;
  readonly at: number;
  readonly by: AuthorRef;
}

/** Two or more branches that say different things of one register. */
export type Conflict =
  | { readonly register: 'content'; readonly branches: readonly Branch<FeedbackContent>[] }
  | { readonly register: 'step'; readonly branches: readonly Branch<FollowUpStep | null>[] };

export interface Branch<T> {
  readonly revision: string;
  readonly value: T;
  readonly by: AuthorRef;
  readonly at: number;
  /** When it was said first, where `revision` only chose it; null: there is nothing that was said. */
  readonly saidAt: number | null;
}

/** Of a sound item (`isSound`). */
export function standingOf(item: FeedbackItem): Standing {
  const byId = changesById(item.changes);
  const contents = branchesOf(item, byId, 'content');
  const steps = stepBranches(item, byId);
  const takenBack = new Set(
    item.changes.map(({ deed }) => (deed.what === 'taken-back' ? deed.revision : null)),
  );
  const handedOver = item.changes.flatMap(({ id, deed, at, author }): HandOver[] =>
    deed.what === 'handed-over' && !takenBack.has(id)
      ? [{ revision: id, to: deed.to, bundle: deed.bundle, at, by: author }]
      : [],
  );
  const [first] = item.changes;
  const [content] = contents;
  if (first === undefined || content === undefined) throw new Error('An item without its first writing');
  const step = steps[0]?.value ?? null;
  return {
    state: step?.state ?? (handedOver.length > 0 ? 'handed-over' : 'queued'),
    content: content.value,
    step,
    handedOver,
    author: first.author,
    writtenAt: first.at,
    lastAt: Math.max(steps[0]?.saidAt ?? first.at, ...handedOver.map(({ at }) => at)),
    conflicts: [
      ...(contents.length > 1 ? [{ register: 'content' as const, branches: contents }] : []),
      ...(steps.length > 1 ? [{ register: 'step' as const, branches: steps }] : []),
    ],
  };
}

const stepBranches = (item: FeedbackItem, byId: ChangesById): readonly Branch<FollowUpStep | null>[] =>
  branchesOf(item, byId, 'step').toSorted((a, b) => rank(b.value) - rank(a.value));

/** Of whichever step stands, the revision that said so; null when there is none. */
export const stepRevision = (item: FeedbackItem): string | null =>
  stepBranches(item, changesById(item.changes))[0]?.revision ?? null;

/** Whether two branches say different things of the follow-up, and nobody has chosen yet. */
export const isStepOpen = (item: FeedbackItem): boolean =>
  stepBranches(item, changesById(item.changes)).length > 1;

/** Whether a change takes a step back: it chooses where there was but one branch. */
export function isUndoing(item: FeedbackItem, { id, deed }: Change): boolean {
  return deed.what === 'chosen' && deed.register === 'step' && !isStepOpen(beforeOf(item, id));
}

/** How far along a step is: what is furthest stands first among branches, as a proposal. */
const rank = (step: FollowUpStep | null): number => (step === null ? -1 : feedbackStates.indexOf(step.state));

interface Values {
  content: FeedbackContent;
  step: FollowUpStep | null;
}

/** The branches of one register: what was last said on each, the same thing said twice counted once. */
function branchesOf<R extends keyof Values>(
  item: FeedbackItem,
  byId: ChangesById,
  register: R,
): readonly Branch<Values[R]>[] {
  const said = item.changes.filter(({ deed }) =>
    deed.what === 'chosen'
      ? deed.register === register
      : deed.what === (register === 'content' ? 'written' : 'step'),
  );
  const branchOf = (change: Change): Branch<Values[R]> => {
    const origin = originOf(change, byId);
    const { id: revision, author: by, at } = change;
    return { revision, value: valueOf(origin) as Values[R], by, at, saidAt: origin?.at ?? null };
  };
  const latest = latestOf(said, byId);
  // As nearly always: nothing to tell apart.
  if (latest.length < 2) return latest.map(branchOf);
  const branches = new Map<string, Branch<Values[R]>>();
  for (const change of latest.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const branch = branchOf(change);
    const key = JSON.stringify(branch.value);
    if (!branches.has(key)) branches.set(key, branch);
  }
  return [...branches.values()];
}

/** The change that said what a choice, or an undoing, lets count again; null: nothing had been said yet. */
function originOf(change: Change, byId: ChangesById): Change | null {
  let origin: Change | undefined = change;
  // Ends: what a choice points at lies before it (`isSound`).
  while (origin?.deed.what === 'chosen')
    origin = origin.deed.revision === null ? undefined : byId.get(origin.deed.revision);
  return origin ?? null;
}

function valueOf(change: Change | null): FeedbackContent | FollowUpStep | null {
  if (change?.deed.what === 'written') return change.deed.content;
  return change?.deed.what === 'step' ? change.deed.step : null;
}
