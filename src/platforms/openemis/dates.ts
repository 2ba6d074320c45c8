import { dayOf, type IsoDay } from '../../core/calendar/iso-day.ts';

/** What a date can mean. */
export interface DayRange {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as OpenEMIS writes it: `Y-m-d` from V1; from V2 in the system's own format (contract B), of which
 * `d/m/Y`, `d-m-Y` and `F d, Y` were seen. Day and month can be confused (`03/04/2026`): then both readings are the
 * two ends of the range. Null: not understood.
 */
export function readDay(text: string): DayRange | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return only(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numeric) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const [first = null, last = first] = [dayOf(year, b, a), dayOf(year, a, b)]
      .filter((d) => d !== null)
      .sort();
    return first === null || last === null ? null : { earliest: first, latest: last };
  }
  const worded = /^([A-Za-z]{3,9}) (\d{1,2}), (\d{4})$/.exec(text);
  const month = months.indexOf(worded?.[1]?.slice(0, 3).toLowerCase() ?? '') + 1;
  return worded && only(dayOf(Number(worded[3]), month, Number(worded[2])));
}

const only = (value: string | null): DayRange | null =>
  value === null ? null : { earliest: value, latest: value };

/**
 * Whether an assignment still runs on `today`: end date null or not before today (contract C2). Null: the date
 * cannot be understood, or its two readings disagree.
 */
export function isActive(endDate: string | null, today: string): boolean | null {
  if (endDate === null) return true;
  const end = readDay(endDate);
  if (end === null) return null;
  if (end.earliest >= today) return true;
  return end.latest < today ? false : null;
}
