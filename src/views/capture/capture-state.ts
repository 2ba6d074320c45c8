import * as z from 'zod/mini';
import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import { draftSchema, type Draft } from '../../core/feedback/draft.ts';
import { feedbackItemSchema, type FeedbackItem } from '../../core/feedback/feedback-item.ts';
import { sentBundleSchema, type SentBundle } from '../../core/feedback/sent-bundle.ts';
import type { CaptureState } from '../../messages/feedback-client.ts';

/** An item with the stamp of the row it was read from: who writes must say what he read. */
export interface Stamped {
  readonly item: FeedbackItem;
  readonly stamp: string;
}

/** What the background handed out, parsed; what does not parse stays where it is and is not shown. */
export interface Capture {
  readonly author: AuthorRef;
  readonly drafts: readonly Draft[];
  /** The newest first. */
  readonly mine: readonly Stamped[];
  readonly held: number;
  readonly lastSent: SentBundle | null;
}

export function captureOf(state: CaptureState): Capture {
  const sent = all(sentBundleSchema, state.sent).toSorted((a, b) => b.at - a.at);
  return {
    author: state.author,
    drafts: all(draftSchema, state.drafts).toSorted((a, b) => b.savedAt - a.savedAt),
    mine: stamped(state.mine).toSorted((a, b) => writtenAt(b.item) - writtenAt(a.item)),
    held: state.held,
    lastSent: sent[0] ?? null,
  };
}

export const stamped = (
  rows: readonly { readonly stamp: string; readonly value?: unknown }[],
): readonly Stamped[] =>
  rows.flatMap(({ stamp, value }) => {
    const parsed = z.safeParse(feedbackItemSchema, value);
    return parsed.success ? [{ item: parsed.data, stamp }] : [];
  });

const writtenAt = (item: FeedbackItem): number => item.changes[0]?.at ?? 0;

const all = <T>(schema: z.ZodMiniType<T>, values: readonly unknown[]): readonly T[] =>
  values.flatMap((value) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? [parsed.data] : [];
  });
