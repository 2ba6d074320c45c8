import type { FeedbackKind, FeedbackState, Importance } from './feedback-item.ts';
import type { ItemSummary } from './item-summary.ts';
import type { LessonKey } from './lesson-key.ts';
import type { ReportLine } from './report-line.ts';

/** What counts and order of a report rest on, of one remark: the same from its summary as from the whole of it. */
export interface Counted {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly importance: Importance;
  readonly state: FeedbackState;
  readonly of: 'lesson' | 'platform';
  readonly title: string | null;
  readonly subject: string | null;
  readonly grade: string | null;
  readonly unit: string | null;
  readonly subjectKey: string;
  readonly gradeKey: string;
  readonly lesson: LessonKey;
  readonly authorKey: string;
  /** Its code where it has one; null where no school is known. */
  readonly school: string | null;
  readonly writtenAt: number;
}

export const countedSummary = (summary: ItemSummary): Counted => ({
  ...summary,
  authorKey: summary.author.key,
  school: summary.schoolCode ?? summary.school,
});

export function countedLine({ place, author, ...line }: ReportLine): Counted {
  const { of, title, subject, grade, unit } = place;
  return {
    ...line,
    ...{ of, title, subject, grade, unit },
    authorKey: author.key,
    school: author.school?.code ?? author.school?.name ?? null,
  };
}
