import * as z from 'zod/mini';
import { searchText } from './item-summary.ts';
import type { AuthorRef } from './author-ref.ts';
import type { FeedbackItem } from './feedback-item.ts';

/** What she said of a key under her name: hers, or a namesake's. */
const saidSchema = z.object({ key: z.string(), said: z._default(z.enum(['hers', 'not-hers']), 'hers') });
export type SaidOfKey = z.infer<typeof saidSchema>;
export const parseSaid = (value: unknown): SaidOfKey | null => z.safeParse(saidSchema, value).data ?? null;

/** Remarks of one key that nobody knows here, under the name of whoever reads the file. */
export interface Namesake {
  readonly key: AuthorRef['key'];
  /** Whether she said of it that it is hers; null: she was not asked yet, or took back what she had said. */
  readonly said: SaidOfKey['said'] | null;
  readonly items: number;
  /** By these she tells whether they are hers: where they were written, and the first of them. Never an answer. */
  readonly school: string | null;
  readonly title: string | null;
  /** The writer's clock, milliseconds since the epoch. */
  readonly writtenAt: number;
}

export interface OwnReplies {
  readonly own: readonly FeedbackItem[];
  /** Also those of which she has said whose they are: what she said can be taken back. */
  readonly namesakes: readonly Namesake[];
  /** How many are of neither. */
  readonly others: number;
}

/**
 * Of a file of replies to many teachers, what is one's own. That is told by keys alone: her profile's, and those that
 * she said are hers (`said`). What only bears her name may be hers from another computer or somebody's who is called
 * the same, which nothing in a file can tell apart: she is asked, key by key, and until she answers none of it is taken.
 */
export function ownReplies(
  items: readonly FeedbackItem[],
  me: AuthorRef,
  said: ReadonlyMap<AuthorRef['key'], SaidOfKey['said']>,
): OwnReplies {
  const name = searchText(me.name);
  const own: FeedbackItem[] = [];
  const alike = new Map<string, Namesake>();
  let others = 0;
  for (const item of items) {
    const [first] = item.changes;
    if (first === undefined) continue;
    const { author, at, deed } = first;
    const whose = said.get(author.key) ?? null;
    if (author.key === me.key || whose === 'hers') own.push(item);
    if (author.key === me.key) continue;
    if (whose === null && (name === '' || searchText(author.name) !== name)) others += 1;
    else {
      const before = alike.get(author.key);
      const title = deed.what === 'written' ? deed.content.place.title : null;
      const earliest =
        before !== undefined && before.writtenAt <= at
          ? before
          : { key: author.key, said: whose, school: author.school?.name ?? null, title, writtenAt: at };
      alike.set(author.key, { ...earliest, items: (before?.items ?? 0) + 1 });
    }
  }
  return { own, namesakes: [...alike.values()], others };
}
