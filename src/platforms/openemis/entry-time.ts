import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { daysOf } from './window-days.ts';

/**
 * `created` of rows as seconds, only to be compared with others of the same answer: the time as written, without a zone. 0: not
 * told, or not understood; then the row counts as older than any other.
 */
export function entryTimes(texts: readonly (string | null)[]): (created: string | null) => number {
  const day = createdDays(texts);
  return (created) => {
    const found = day(created);
    if (found === null) return 0;
    const [, hours, minutes, seconds] = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(created ?? '') ?? [];
    return (
      Date.parse(found) / 1000 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
    );
  };
}

/** The day of `created` of rows of one answer, as written; null: not told, or it can be read two ways. */
export function createdDays(texts: readonly (string | null)[]): (created: string | null) => IsoDay | null {
  const day = daysOf(texts.map(dayPart));
  return (created) => day(dayPart(created));
}

/** `November 05, 2026 - 10:00:00`, `05/11/2026 10:00`, `2026-11-05T10:00:00+03:00` -> the day's part. */
const dayPart = (created: string | null): string | null =>
  created?.replace(/(?:\s+-\s+|[T ])\d{1,2}:\d{2}.*$/, '').trim() ?? null;
