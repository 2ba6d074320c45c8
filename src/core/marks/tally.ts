import type { IsoDay } from '../calendar/iso-day.ts';
import { schoolDaysUntil, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { isDoubtful } from './mark-counts.ts';
import { closingDays, type Deadline, type MarkSheet, type SheetPeriod } from './marks-result.ts';

/**
 * Marks counted so that the count can be kept and still be right another day: what is missing is kept by the last day of
 * its window, and only read off against a day whether that window is open, closing or closed.
 */
export interface MarksTally {
  /** Of windows that were open, by their last day, the earliest first. */
  readonly due: readonly { readonly closes: IsoDay; readonly missing: number }[];
  /** Missing, and the window was closed. */
  readonly closed: number;
  readonly unreadable: number;
  /** The child came after the window had closed. */
  readonly toCheck: number;
  readonly entered: number;
  readonly notYetOpen: number;
  /** Sheets counted, and those of them that are less than certain. */
  readonly sheets: number;
  readonly doubtful: number;
}

export const emptyTally: MarksTally = {
  due: [],
  closed: 0,
  unreadable: 0,
  toCheck: 0,
  entered: 0,
  notYetOpen: 0,
  sheets: 0,
  doubtful: 0,
};

/** Counts sheets; `takes` chooses their periods. */
export function tallyOf(
  sheets: readonly MarkSheet[],
  takes: (period: SheetPeriod) => boolean = () => true,
): MarksTally {
  const due = new Map<IsoDay, number>();
  const sum = { closed: 0, unreadable: 0, toCheck: 0, entered: 0, notYetOpen: 0 };
  for (const { window, counts } of sheets.flatMap(({ periods }) => periods.filter(takes))) {
    const { byState } = counts;
    const open = byState['missing-open'] + byState['missing-closing'];
    if (open > 0 && window.closes !== null) due.set(window.closes, (due.get(window.closes) ?? 0) + open);
    sum.closed += byState['missing-closed'];
    sum.unreadable += byState.unreadable;
    sum.toCheck += byState['to-check'];
    sum.entered += byState.entered;
    sum.notYetOpen += byState['not-yet-open'];
  }
  return {
    ...sum,
    due: [...due]
      .map(([closes, missing]) => ({ closes, missing }))
      .sort((a, b) => a.closes.localeCompare(b.closes)),
    sheets: sheets.length,
    doubtful: sheets.filter(isDoubtful).length,
  };
}

/** A tally as it stands on a day. */
export interface TallyOn {
  /** The sum of the three below. */
  readonly missing: number;
  readonly closing: number;
  readonly open: number;
  readonly closed: number;
  readonly unreadable: number;
  readonly toCheck: number;
  /** The earliest window in which a mark is missing; null: none is open with one. */
  readonly next: Deadline | null;
}

export function tallyOn(tally: MarksTally, today: IsoDay, calendar: SchoolCalendar): TallyOn {
  let [closing, open, closed] = [0, 0, tally.closed];
  let next: Deadline | null = null;
  for (const { closes, missing } of tally.due) {
    if (closes < today) {
      closed += missing;
      continue;
    }
    const schoolDays = schoolDaysUntil(calendar, today, closes).count;
    if (schoolDays <= closingDays) closing += missing;
    else open += missing;
    next ??= { closes, schoolDays };
  }
  return {
    missing: closing + open + closed,
    closing,
    open,
    closed,
    unreadable: tally.unreadable,
    toCheck: tally.toCheck,
    next,
  };
}
