/** How numbers, dates and lists are written. Everything takes its time and settings; nothing asks the browser. */

export type Language = 'ar' | 'en';
export type Digits = 'latn' | 'arab';

export interface FormatOptions {
  readonly language: Language;
  /** Latin by default; Arabic-Indic as a setting, in Arabic only. */
  readonly digits: Digits;
  /** Milliseconds since the epoch: what "today" and "yesterday" are measured from. */
  readonly now: number;
  /** IANA zone; the computer's own when left out. */
  readonly timeZone?: string;
}

/** Whole calendar days before `now`, or 'now' within the last minute, or 'later' for a time still to come. */
export type Age = number | 'now' | 'later';

export interface Format {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  readonly number: (value: number) => string;
  /** 24 hours: 09:12. */
  readonly time: (at: number) => string;
  /** Levantine months: 24 آب 2025. */
  readonly date: (at: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
  readonly age: (at: number) => Age;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** `ar-JO` for the Levantine month names; `ar` alone would give the Egyptian ones (peers F.1). */
const localeOf = ({ language, digits }: FormatOptions): string =>
  language === 'ar' ? `ar-JO-u-nu-${digits}` : 'en-GB';

export function createFormat(options: FormatOptions): Format {
  const locale = localeOf(options);
  const zone = options.timeZone === undefined ? {} : { timeZone: options.timeZone };
  const number = new Intl.NumberFormat(locale);
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...zone });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const calendarDay = dayNumber(options.timeZone);
  return {
    language: options.language,
    direction: options.language === 'ar' ? 'rtl' : 'ltr',
    number: (value) => number.format(value),
    time: (at) => time.format(at),
    date: (at) => date.format(at),
    list: (items) => list.format(items),
    plural: (value) => plural.select(value),
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
