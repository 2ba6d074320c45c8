import type { SchoolCalendar } from '../core/calendar/school-calendar.ts';
import type { MarksResult } from '../core/marks/marks-result.ts';
import type { FocusedSections } from '../core/school/focused-sections.ts';
import type { MarksBasis, ResultsPlace } from './marks.ts';
import type { ReadingView } from './panel.ts';

/** The marks as a frame shows them, worked out in the frame itself. */
export interface MarksFrame {
  /** Null: nothing was read yet. */
  readonly marks: {
    readonly result: MarksResult;
    readonly calendar: SchoolCalendar;
    readonly staffId: string | null;
    readonly wholeSchool: boolean;
    readonly maxAgeMs: number;
  } | null;
  readonly reading: ReadingView;
  readonly place: ResultsPlace | null;
  readonly reachable: MarksBasis['reachable'];
  /** The row whose badge was pressed; null: none. */
  readonly focus: FocusedSections | null;
}
