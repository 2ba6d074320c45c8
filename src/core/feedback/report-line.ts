import type { AuthorRef } from './author-ref.ts';
import type { FeedbackItem, FeedbackKind, FeedbackState, FollowUpStep, Importance } from './feedback-item.ts';
import { gradeKey, lessonKey, subjectKey, type LessonKey } from './lesson-key.ts';
import type { PlaceRef } from './place-ref.ts';
import { standingOf } from './standing.ts';

/** What a report says of one remark: whole texts, as written. */
export interface ReportLine {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly importance: Importance;
  readonly state: FeedbackState;
  readonly place: PlaceRef;
  readonly lesson: LessonKey;
  /** Canonical (`math`, `8`), '' where not known: what is counted as one. */
  readonly subjectKey: string;
  readonly gradeKey: string;
  readonly text: string;
  readonly proposal: string | null;
  readonly videoSeconds: number | null;
  readonly author: AuthorRef;
  /** The author's clock, milliseconds since the epoch. */
  readonly writtenAt: number;
  /** Every step of the follow-up, oldest first; the last is where it stands. */
  readonly steps: readonly FollowUpStep[];
  /** Two copies went different ways and nobody has chosen yet. */
  readonly conflict: boolean;
}

/** Of a sound item. */
export function reportLine(item: FeedbackItem): ReportLine {
  const { content, state, author, writtenAt, step, conflicts } = standingOf(item);
  const said = item.changes.flatMap(({ deed }) => (deed.what === 'step' ? [deed.step] : []));
  // An undone step stands in the history but no longer counts: the list ends where the item stands.
  const end = step === null ? 0 : said.lastIndexOf(step) + 1;
  return {
    id: item.id,
    kind: content.kind,
    importance: content.importance,
    state,
    place: content.place,
    lesson: lessonKey(content.place),
    subjectKey: subjectKey(content.place.subject),
    gradeKey: gradeKey(content.place.grade),
    text: content.text,
    proposal: content.proposal,
    videoSeconds: content.videoSeconds,
    author,
    writtenAt,
    steps: said.slice(0, end),
    conflict: conflicts.length > 0,
  };
}
