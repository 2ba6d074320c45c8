/** How numbers, dates and lists are written. Everything takes its time and settings; nothing asks the browser. */

import {
  createNumberFormat,
  localeOf,
  type NumberFormat,
  type NumberFormatOptions,
} from './number-format.ts';

export type { Digits, Language } from './number-format.ts';

export interface FormatOptions extends NumberFormatOptions {
  /** Milliseconds since the epoch: what "today" and "yesterday" are measured from. */
  readonly now: number;
  /** IANA zone; the computer's own when left out. */
  readonly timeZone?: string;
}

/** Whole calendar days before `now`, or 'now' within the last minute, or 'later' for a time still to come. */
export type Age = number | 'now' | 'later';

export interface Format extends NumberFormat {
  readonly direction: 'rtl' | 'ltr';
  /** 24 hours: 09:12. */
  readonly time: (at: number) => string;
  /** Levantine months: 24 آب 2025. */
  readonly date: (at: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly age: (at: number) => Age;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export function createFormat(options: FormatOptions): Format {
  const locale = localeOf(options);
  const zone = options.timeZone === undefined ? {} : { timeZone: options.timeZone };
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...zone });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const calendarDay = dayNumber(options.timeZone);
  return {
    ...createNumberFormat(options),
    direction: options.language === 'ar' ? 'rtl' : 'ltr',
    time: (at) => time.format(at),
    date: (at) => date.format(at),
    list: (items) => list.format(items),
    age: (at) => {
      // A clock a little ahead is no future.
      if (at - options.now > minute) return 'later';
      if (options.now - at < minute) return 'now';
      return Math.max(0, calendarDay(options.now) - calendarDay(at));
    },
  };
}

/** Number of the calendar day in a zone, so that a difference counts midnights and not spans of 24 hours. */
function dayNumber(timeZone: string | undefined): (at: number) => number {
  const zone = timeZone === undefined ? {} : { timeZone };
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone,
  });
  return (at) => Math.round(Date.parse(`${parts.format(at)}T00:00:00Z`) / day);
}
