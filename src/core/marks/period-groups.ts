import type { IsoDay } from '../calendar/iso-day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { AssessmentPeriod } from '../snapshot-marks.ts';
import { entryWindow } from './entry-window.ts';
import type { SheetPeriod } from './marks-result.ts';

/** A period of a grade's assessment, as it stands on a day. */
export type GradePeriod = Pick<SheetPeriod, 'period' | 'groupKey' | 'window'>;

/** The periods of an assessment in their order. */
export function gradePeriods(
  periods: readonly AssessmentPeriod[],
  today: IsoDay,
  calendar: SchoolCalendar,
): readonly GradePeriod[] {
  const sorted = sortPeriods(periods);
  const keys = groupKeys(sorted);
  return sorted.map((period) => ({
    period,
    groupKey: keys.get(period.id) ?? period.id,
    window: entryWindow(period, today, calendar),
  }));
}

/** In the order in which they are marked: by window, then by their own days, then as they came. */
export function sortPeriods(periods: readonly AssessmentPeriod[]): AssessmentPeriod[] {
  const place = ({ opens, closes, start }: AssessmentPeriod): string => opens ?? closes ?? start ?? '9999';
  return periods
    .map((period, index) => ({ period, index }))
    .sort((a, b) => {
      const [left, right] = [place(a.period), place(b.period)];
      return left < right ? -1 : left > right ? 1 : a.index - b.index;
    })
    .map(({ period }) => period);
}

/**
 * What makes periods of several grades the same one: term and name; each grade has ids and codes of its own. An assessment that
 * uses a name twice in a term (or has no terms) gets them numbered in their order. Period id -> key.
 */
export function groupKeys(sorted: readonly AssessmentPeriod[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    sorted.map(({ id, term, name }) => {
      const key = `${term ?? ''}|${name}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [id, times === 1 ? key : `${key}|${times}`];
    }),
  );
}
