import type { Change, FeedbackItem } from './feedback-item.ts';

/** The order of an item's changes, by what follows what. */

export type ChangesById = ReadonlyMap<string, Change>;

export const changesById = (changes: readonly Change[]): ChangesById =>
  new Map(changes.map((change) => [change.id, change]));

/** All revisions that a revision follows, at any distance; without itself. */
export function ancestorsOf(revision: string, changes: ChangesById): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(changes.get(revision)?.parents ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(changes.get(next)?.parents ?? []));
  }
  return seen;
}

/** The item as the author of a revision saw it. */
export function beforeOf(item: FeedbackItem, revision: string): FeedbackItem {
  const seen = ancestorsOf(revision, changesById(item.changes));
  return { ...item, changes: item.changes.filter(({ id }) => seen.has(id)) };
}

/** Revisions that nothing follows, in a fixed order: the parents of the next change. */
export function heads(changes: readonly Change[]): readonly string[] {
  const followed = new Set(changes.flatMap((change) => change.parents));
  return changes
    .map((change) => change.id)
    .filter((id) => !followed.has(id))
    .sort();
}

/** Of the given changes, those that no other of them follows: one when history is a line, several on branches. */
export function latestOf(some: readonly Change[], changes: ChangesById): readonly Change[] {
  if (some.length < 2) return some;
  const overtaken = new Set<string>();
  for (const change of some) for (const id of ancestorsOf(change.id, changes)) overtaken.add(id);
  return some.filter((change) => !overtaken.has(change.id));
}

/**
 * The changes so that each stands after all it follows, the same from whichever copy one starts: ties go by revision.
 * Null when they do not hang together: a parent is missing, two share a revision, or they go round in a circle.
 */
export function inOrder(changes: readonly Change[]): readonly Change[] | null {
  const byId = changesById(changes);
  if (byId.size !== changes.length) return null;
  const waiting = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const { id, parents } of changes) {
    const distinct = new Set(parents);
    waiting.set(id, distinct.size);
    for (const parent of distinct) {
      if (!byId.has(parent)) return null;
      followers.set(parent, [...(followers.get(parent) ?? []), id]);
    }
  }
  const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  const ordered: Change[] = [];
  while (ready.length > 0) {
    ready.sort();
    const id = ready.shift() ?? '';
    const change = byId.get(id);
    if (change !== undefined) ordered.push(change);
    for (const follower of followers.get(id) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return ordered.length === changes.length ? ordered : null;
}

/**
 * Whether an item hangs together: its changes are in order, the first ones write, and what a choice or an undoing
 * points at lies before it. An item from a file that does not is refused, not repaired.
 */
export function isSound(item: FeedbackItem): boolean {
  const byId = changesById(item.changes);
  const seen = new Set<string>();
  for (const { id, parents, deed } of item.changes) {
    if (seen.has(id) || parents.some((parent) => !seen.has(parent))) return false;
    if (parents.length === 0 && deed.what !== 'written') return false;
    if (deed.what === 'chosen' || deed.what === 'taken-back') {
      const target = deed.revision === null ? null : byId.get(deed.revision)?.deed;
      if (target === undefined || (target !== null && !seen.has(deed.revision ?? ''))) return false;
      if (!mayPointAt(deed, target)) return false;
    }
    seen.add(id);
  }
  return true;
}

function mayPointAt(
  deed: Extract<Change['deed'], { what: 'chosen' | 'taken-back' }>,
  target: Change['deed'] | null,
): boolean {
  if (deed.what === 'taken-back') return target?.what === 'handed-over';
  if (target === null) return deed.register === 'step';
  if (target.what === 'chosen') return target.register === deed.register;
  return target.what === (deed.register === 'content' ? 'written' : 'step');
}
