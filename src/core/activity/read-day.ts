import { addDays, dayInAmman, dayOf, daysBetween, weekdayOf, type IsoDay } from '../calendar/iso-day.ts';
import { monthOf } from '../text/birth-date.ts';
import { known, type Figure } from './figure.ts';
import { shown } from './read-figure.ts';

/** When somebody was last there; `never` only where the page says so in words. */
export type LastSeen = { readonly day: IsoDay } | 'never';

const never = /^(?:لم (?:يدخل|تدخل|يسجل|تسجل|يزر|تزر)(?:\s.*)?|لا دخول|ابدا|never)$/;

const days: Readonly<Record<string, number>> = {
  يوم: 1,
  يومان: 2,
  يومين: 2,
  ايام: 1,
  يوما: 1,
  day: 1,
  days: 1,
  اسبوع: 7,
  اسبوعان: 14,
  اسبوعين: 14,
  اسابيع: 7,
  week: 7,
  weeks: 7,
  شهر: 30,
  شهران: 60,
  شهرين: 60,
  اشهر: 30,
  شهور: 30,
  month: 30,
  months: 30,
};
const within =
  /^(?:قبل|منذ)?\s*(?:\d+\s*)?(?:ساعه|ساعات|ساعتين|ساعتان|دقيقه|دقايق|دقيقتين|ثانيه|ثواني|لحظات|قليل|hours?|minutes?|seconds?)(?: ago)?$/;

/** «قبل يومين», «منذ 3 أيام», «أمس», "2 days ago"; hours and minutes are today, or yesterday in the small hours: today. */
const relative = (folded: string, today: IsoDay): IsoDay | null => {
  if (/^(?:اليوم|الان|متصل الان|today|now|just now)(?:\s|$)/.test(folded) || within.test(folded))
    return today;
  if (/^(?:امس|البارحه|yesterday)(?:\s|$)/.test(folded)) return addDays(today, -1);
  const match =
    /^(?:قبل|منذ)\s+(?:(\d{1,3})\s+)?(\p{L}+)$/u.exec(folded) ?? /^(\d{1,3})\s+(\p{L}+) ago$/u.exec(folded);
  const unit = days[match?.[2] ?? ''];
  return match === null || unit === undefined ? null : addDays(today, -unit * Number(match[1] ?? 1));
};

/** In folded letters, without articles. */
const weekdays = ['احد', 'اثنين', 'ثلاثا', 'اربعا', 'خميس', 'جمعه', 'سبت'];

/** A day without its year is the one nearest to `today`; a weekday that does not fit makes it unreadable. */
const dated = (folded: string, today: IsoDay): IsoDay | null => {
  const text = folded
    .replace(/[\s،,tT]*\d{1,2}:\d{2}(?::\d{2})?\s*(?:ص|م|am|pm|صباحا|مسا)?\.?$/u, '')
    .replace(/^\p{L}+\s+(?=\d{1,2}[\s/.-])/u, (word) => (weekdayIn(word) === null ? word : ''))
    .trim();
  const year = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (year !== null) return dayOf(Number(year[1]), Number(year[2]), Number(year[3]));
  const last = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (last !== null) return dayOf(Number(last[3]), Number(last[2]), Number(last[1]));
  const named = /^(\d{1,2})\s+(\p{L}+(?:\s+\p{L}+)?)(?:\s+(\d{4}))?$/u.exec(text);
  const month = named === null ? null : monthOf(named[2] ?? '');
  if (named === null || month === null) return null;
  if (named[3] !== undefined) return dayOf(Number(named[3]), month, Number(named[1]));
  const around = Number(today.slice(0, 4));
  const possible = [around - 1, around, around + 1].flatMap(
    (one) => dayOf(one, month, Number(named[1])) ?? [],
  );
  return (
    possible.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null
  );
};

const weekdayIn = (text: string): number | null => {
  const at = weekdays.indexOf((text.trim().split(/\s+/)[0] ?? '').replace(/^ال/, ''));
  return at < 0 ? null : at;
};

/** A day in any written form; `now` (ms since the epoch) for those that count from today. */
export const readDay = (text: string | undefined, now: number): Figure<IsoDay> => {
  const folded = shown(text);
  if (folded === null) return 'not-said';
  const today = dayInAmman(now);
  const day = relative(folded, today) ?? dated(folded, today);
  const weekday = weekdayIn(folded);
  return day === null || (weekday !== null && weekdayOf(day) !== weekday) ? 'unreadable' : known(day);
};

/** As `readDay`, with «لم يدخل بعد» as never. */
export const readLastSeen = (text: string | undefined, now: number): Figure<LastSeen> => {
  if (never.test(shown(text) ?? '')) return known('never');
  const day = readDay(text, now);
  return typeof day === 'string' ? day : known({ day: day.known });
};
