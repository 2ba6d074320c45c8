import { isoDay } from '../../core/calendar/iso-day.ts';
import type { Format } from '../../i18n/format.ts';
import { dayText } from '../marks/marks-data.ts';

/** A day in words; what somebody else's file says in its place stays as it was written. */
export function writtenDay(text: string, format: Format): string {
  const day = isoDay(text);
  return day === null ? text : dayText(day, format);
}
