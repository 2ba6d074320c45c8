import type { IsoDay } from '../calendar/iso-day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Freshness } from '../roster/verdict.ts';
import type { Deadline } from './marks-result.ts';
import type { MarksSummary } from './marks-summary.ts';
import { marksVerdict, type MarksVerdict } from './marks-verdict.ts';
import { emptyTally, tallyOn, type TallyOn } from './tally.ts';

/** One section and subject in which a mark is missing, as it stands today. */
export interface DueLine {
  /** `subjectSectionId:classId`. */
  readonly key: string;
  /** «الرياضيات · السابع أ». */
  readonly label: string;
  /** Missing in windows that are open, those that close soon among them. */
  readonly open: number;
  readonly closing: number;
  readonly closed: number;
  /** The earliest window in which a mark is missing; null: every window with one is closed. */
  readonly next: Deadline | null;
}

/** What is missing today, in a few lines: for the popup and the start page, from the counts that were kept. */
export interface DueToday {
  readonly counts: TallyOn;
  readonly verdict: MarksVerdict;
  /** Capture time (ms) of the oldest part; null: nothing was read. */
  readonly readAt: number | null;
  /** What closes first stands first; closed windows last. */
  readonly lines: readonly DueLine[];
  /** Lines that are not among `lines`. */
  readonly more: number;
}

export function dueLines(
  summary: MarksSummary | null,
  on: { readonly today: IsoDay; readonly calendar: SchoolCalendar; readonly freshness: Freshness },
  most = 5,
): DueToday {
  const counts = tallyOn(summary?.mine ?? emptyTally, on.today, on.calendar);
  const basis = {
    readAt: summary?.readAt ?? null,
    complete: summary !== null && summary.complete && summary.mine.doubtful === 0,
  };
  const lines = (summary?.lines ?? [])
    .map(({ key, label, tally }): DueLine => {
      const { open, closing, closed, next } = tallyOn(tally, on.today, on.calendar);
      return { key, label, open: open + closing, closing, closed, next };
    })
    .sort(
      (a, b) =>
        (a.next?.closes ?? '9999').localeCompare(b.next?.closes ?? '9999') ||
        b.open - a.open ||
        b.closed - a.closed,
    );
  return {
    counts,
    verdict: marksVerdict(counts, basis, on.freshness),
    readAt: basis.readAt,
    lines: lines.slice(0, most),
    more: Math.max(0, lines.length - most),
  };
}
