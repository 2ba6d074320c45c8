/**
 * A calendar day as `YYYY-MM-DD`: no clock, no time zone; days compare as text. Deadlines are days, never instants:
 * as an instant the last day of a window would end three hours early in Amman.
 */
export type IsoDay = string;

/** The day, if such a day exists (no 30 February); null otherwise. */
export function isoDay(text: string): IsoDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Month and day count from 1. Null: no such day. */
export function dayOf(year: number, month: number, date: number): IsoDay | null {
  const value = new Date(Date.UTC(year, month - 1, date));
  const exists = value.getUTCMonth() === month - 1 && value.getUTCDate() === date;
  return exists && year >= 1000 && year <= 9999 ? value.toISOString().slice(0, 10) : null;
}

const msPerDay = 86_400_000;

/** `days` may be negative. */
export const addDays = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);

/** From `first` to `last`: 0 on the same day, negative when `last` is before. */
export const daysBetween = (first: IsoDay, last: IsoDay): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / msPerDay);

/** 0 is Sunday, the first day of the school week. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const weekdayOf = (day: IsoDay): Weekday => new Date(Date.parse(day)).getUTCDay() as Weekday;

/**
 * Jordan keeps UTC+3 all year since October 2022. Not asked of `Intl`: time-zone data older than that says UTC+2 in
 * winter, and school computers are old. `now` in ms since the epoch.
 */
export const dayInAmman = (now: number): IsoDay => new Date(now + 3 * 3_600_000).toISOString().slice(0, 10);

/** When the day in Amman ends (ms since the epoch): the moment from which a shown deadline must be drawn anew. */
export const endOfDayInAmman = (now: number): number =>
  Date.parse(addDays(dayInAmman(now), 1)) - 3 * 3_600_000;
