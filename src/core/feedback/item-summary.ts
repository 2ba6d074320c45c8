import * as z from 'zod/mini';
import { foldLetters } from '../text/fold.ts';
import { list } from '../snapshot-schema.ts';
import {
  feedbackKinds,
  feedbackStates,
  importances,
  recipients,
  type FeedbackItem,
} from './feedback-item.ts';
import { gradeKey, lessonKey, subjectKey } from './lesson-key.ts';
import { standingOf } from './standing.ts';

/**
 * What a list shows of an item and looks for in it. Kept beside the items in sealed blocks, so that 100,000 of them
 * open in a second; always derived, and made anew when it is missing.
 */
export const itemSummarySchema = z.object({
  id: z.string(),
  state: z.enum(feedbackStates),
  kind: z.enum(feedbackKinds),
  importance: z.enum(importances),
  of: z.enum(['lesson', 'platform']),
  platform: z.enum(['darsak', 'openemis', 'other']),
  title: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  grade: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  videoSeconds: z.nullable(z.number()),
  /** Canonical, for filters: `math`, `8`. */
  subjectKey: z.string(),
  gradeKey: z.string(),
  lesson: z.object({ base: z.string(), unit: z.nullable(z.string()), page: z.nullable(z.string()) }),
  /** The beginning of the text, as written. */
  excerpt: z.string(),
  author: z.object({ key: z.string(), name: z.string(), role: z.string() }),
  school: z.nullable(z.string()),
  /** Null also in summaries that were kept before it was. */
  schoolCode: z._default(z.nullable(z.string()), null),
  writtenAt: z.number(),
  lastAt: z.number(),
  handedTo: list(z.enum(recipients), 50),
  conflict: z.boolean(),
  /** Folded words of everything a search may mean, the remark's own text first. */
  search: z.string(),
  /** How much of `search` is the remark's own text; 0 in summaries that were kept before this was known. */
  textLength: z._default(z.number().check(z.int(), z.nonnegative()), 0),
});
export type ItemSummary = z.infer<typeof itemSummarySchema>;

const excerptLength = 160;

export function summaryOf(item: FeedbackItem): ItemSummary {
  const standing = standingOf(item);
  const { content, author, step } = standing;
  const { place } = content;
  const answer = step?.state === 'answered' ? step.text : '';
  const forwarded = step?.state === 'forwarded' ? `${step.to} ${step.letterNumber}` : '';
  const text = searchText(content.text);
  const words = [place.title, place.subject, place.grade, place.unit, content.proposal];
  return {
    id: item.id,
    state: standing.state,
    kind: content.kind,
    importance: content.importance,
    of: place.of,
    platform: place.platform,
    title: place.title,
    subject: place.subject,
    grade: place.grade,
    unit: place.unit,
    videoSeconds: content.videoSeconds,
    subjectKey: subjectKey(place.subject),
    gradeKey: gradeKey(place.grade),
    lesson: lessonKey(place),
    excerpt: cut(content.text, excerptLength),
    author: { key: author.key, name: author.name, role: author.role },
    school: author.school?.name ?? null,
    schoolCode: author.school?.code ?? null,
    writtenAt: standing.writtenAt,
    lastAt: standing.lastAt,
    handedTo: [...new Set(standing.handedOver.map(({ to }) => to))],
    conflict: standing.conflicts.length > 0,
    search: `${text} ${searchText(
      [...words, author.name, author.school?.name ?? null, answer, forwarded].join(' '),
    )}`,
    textLength: text.length,
  };
}

/** The remark's own text for comparing it with others, whole and folded; its beginning where no more is kept. */
export const ownText = ({ search, textLength, excerpt }: ItemSummary): string =>
  textLength === 0 ? excerpt : search.slice(0, textLength);

/** The form in which texts are searched, for the needle as for the hay. */
export const searchText = (text: string): string => foldLetters(text);

/** Never through a pair of surrogates: half an emoji is no character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/.test(text[length - 1] ?? '') ? length - 1 : length;
  return `${text.slice(0, end)}…`;
}
