import { mostChanges, type Change, type FeedbackItem } from './feedback-item.ts';
import { inOrder } from './history.ts';

/**
 * Two copies of one item as one: the union of their changes. Commutative, associative, idempotent; loses nothing.
 * `contradiction`: both know a revision by the same id and differ in what it says, which no honest copy does, or
 * together they no longer hang together. `too-large`: more changes than an item holds. The caller refuses the file then.
 */
export function mergeItems(a: FeedbackItem, b: FeedbackItem): FeedbackItem | 'contradiction' | 'too-large' {
  if (a.id !== b.id) return 'contradiction';
  const byId = new Map<string, Change>(a.changes.map((change) => [change.id, change]));
  for (const change of b.changes) {
    const known = byId.get(change.id);
    if (known !== undefined && !sameChange(known, change)) return 'contradiction';
    byId.set(change.id, change);
  }
  if (byId.size > mostChanges) return 'too-large';
  const changes = inOrder([...byId.values()]);
  return changes === null ? 'contradiction' : { schema: 1, id: a.id, changes };
}

/** Whether `b` says anything that `a` does not know. */
export function addsNothing(a: FeedbackItem, b: FeedbackItem): boolean {
  const known = new Set(a.changes.map((change) => change.id));
  return b.changes.every((change) => known.has(change.id));
}

const sameChange = (a: Change, b: Change): boolean => a === b || canonical(a) === canonical(b);

/** The same text for the same value, in whatever order its fields were written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
