import { foldLetters } from './fold.ts';

/** A calendar day as shown by a source; no time zone, no clock. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Month names by the Levantine and the international set (darsak-facts 6.3), and English ones, in folded letters. */
const monthNames: readonly (readonly string[])[] = [
  ['كانون الثاني', 'كانون ثاني', 'يناير', 'jan'],
  ['شباط', 'فبراير', 'feb'],
  ['اذار', 'مارس', 'mar'],
  ['نيسان', 'ابريل', 'apr'],
  ['ايار', 'مايو', 'may'],
  ['حزيران', 'يونيو', 'يونيه', 'jun'],
  ['تموز', 'يوليو', 'يوليه', 'jul'],
  ['اب', 'اغسطس', 'aug'],
  ['ايلول', 'سبتمبر', 'sep'],
  ['تشرين الاول', 'تشرين اول', 'اكتوبر', 'oct'],
  ['تشرين الثاني', 'تشرين ثاني', 'نوفمبر', 'nov'],
  ['كانون الاول', 'كانون اول', 'ديسمبر', 'dec'],
];

/** The month (1 to 12) that a text of folded letters names in any of the three sets; null for anything else. */
export function monthOf(folded: string): number | null {
  const at = monthNames.findIndex((names) =>
    names.some((name) => name === folded || (/^[a-z]{3}$/.test(name) && folded.startsWith(name))),
  );
  return at < 0 ? null : at + 1;
}

/**
 * A birth date in the formats pages and spreadsheets show, day before month; month first only where the day would
 * be impossible otherwise. Null when it is no plausible date of birth (placeholders such as 01/01/1900 as well).
 */
export function birthDate(text: string): CalendarDay | null {
  if (text === '' || text.length > 100) return null;
  const shown = foldLetters(text)
    .replace(/t\d\d:.*$|\s\d{1,2}:\d\d.*$|(?<=^\d{5})\.0+$/u, '')
    .trim();
  const named = withMonthName(shown);
  if (named) return named;
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length === 1) return fromOneNumber(shown.match(/\d+/)?.[0] ?? '');
  if (numbers.length !== 3) return null;
  if (first > 31) return day(first, second, third) ?? day(first, third, second);
  return day(fullYear(third), second, first) ?? day(fullYear(third), first, second);
}

/** The year alone, where a cell shows no more of a birth date; null for anything else. */
export function birthYear(text: string): number | null {
  if (text === '' || text.length > 100) return null;
  const year = Number(/^\D{0,12}((?:19|20)\d\d)\D{0,3}$/.exec(foldLetters(text))?.[1]);
  return year >= 1940 && year <= 2100 ? year : null;
}

function withMonthName(shown: string): CalendarDay | null {
  if (!/\p{L}/u.test(shown)) return null;
  const words = ` ${shown.replace(/[^\p{L}]+/gu, ' ')} `;
  const month = monthNames.findIndex((names) => names.some((name) => words.includes(` ${name}`)));
  if (month < 0) return null;
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0] = numbers;
  if (numbers.length !== 2) return null;
  return first > 31 ? day(first, month + 1, second) : day(fullYear(second), month + 1, first);
}

/** 20120517, or the days since 1899-12-30 by which spreadsheets count. */
function fromOneNumber(digits: string): CalendarDay | null {
  if (digits.length === 8) {
    return (
      day(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) ??
      day(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
    );
  }
  if (digits.length !== 5) return null;
  const date = new Date((Number(digits) - 25569) * 86_400_000);
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Children at school were born in this century; two digits say so. */
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function day(year: number, month: number, date: number): CalendarDay | null {
  if (year < 1940 || year > 2100 || month < 1 || month > 12 || date < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return date <= last ? { year, month, day: date } : null;
}
