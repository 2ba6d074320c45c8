import { searchText } from './item-summary.ts';
import type { AuthorRef } from './author-ref.ts';
import type { FeedbackItem } from './feedback-item.ts';

/** Remarks of one key that nobody knows here, under the name of whoever reads the file. */
export interface Namesake {
  readonly key: AuthorRef['key'];
  readonly items: number;
  /** By these she tells whether they are hers: where they were written, and the first of them. Never an answer. */
  readonly school: string | null;
  readonly title: string | null;
  /** The writer's clock, milliseconds since the epoch. */
  readonly writtenAt: number;
}

export interface OwnReplies {
  readonly own: readonly FeedbackItem[];
  readonly namesakes: readonly Namesake[];
  /** How many are of neither. */
  readonly others: number;
}

/**
 * Of a file of replies to many teachers, what is one's own. That is told by keys alone: her profile's, and those that
 * she said are hers (`keys`). What only bears her name may be hers from another computer or somebody's who is called
 * the same, which nothing in a file can tell apart: she is asked, key by key, and until she answers none of it is taken.
 */
export function ownReplies(
  items: readonly FeedbackItem[],
  me: AuthorRef,
  keys: ReadonlySet<AuthorRef['key']>,
): OwnReplies {
  const name = searchText(me.name);
  const own: FeedbackItem[] = [];
  const alike = new Map<string, Namesake>();
  let others = 0;
  for (const item of items) {
    const [first] = item.changes;
    if (first === undefined) continue;
    const { author, at, deed } = first;
    if (author.key === me.key || keys.has(author.key)) own.push(item);
    else if (name === '' || searchText(author.name) !== name) others += 1;
    else {
      const before = alike.get(author.key);
      const title = deed.what === 'written' ? deed.content.place.title : null;
      const earliest =
        before !== undefined && before.writtenAt <= at
          ? before
          : { key: author.key, school: author.school?.name ?? null, title, writtenAt: at };
      alike.set(author.key, { ...earliest, items: (before?.items ?? 0) + 1 });
    }
  }
  return { own, namesakes: [...alike.values()], others };
}
