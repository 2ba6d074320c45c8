import { statedTotal } from '../words/stated-total.ts';
import type { Counted } from '../words/counted-nouns.ts';
import { key } from '../words/text.ts';

/** Words by which a page says that it does not know itself whether it shows all, or how many there are. */

const list =
  '(?:قايمه|كشف|اسماء|سجلات|بيانات|نسخه|طلبه|طلاب|طالبات|list|roster|students|pupils|learners|names|records|data|results)';
const may = '(?:^|\\s|[.،؛])(?:و?قد|و?ربما|may|might|could)(?:\\s|$)';
const lacks =
  '(?:لا [تي](?:شمل|ظهر|تضمن|ضم|حتوي|كون)|غير (?:ظاهر|مكتمل|محدث)|ناقص|[تي]نقص|قديم|' +
  'not (?:include|contain|show|appear|be (?:complete|shown|listed|included|up to date|current))|be shown|incomplete|missing|outdated|out of date)';
const synced = '(?:مزامنه|قايمه|كشف|sync\\S*|list|roster)';
const unfinished =
  "(?:لم تكتمل|غير مكتمل|لا نضمن اكتمال|(?:has not|hasn't|not yet) (?:finished|completed)|is (?:not complete|incomplete))";

const mayLack = new RegExp(`${may}.*${lacks}`);
/** «Not all students may be shown»: of the verbs only this one needs no negation behind it. */
const speaksOfList = new RegExp(`(?:^|\\s)(?:ال|لل|بال|وال)?${list}(?![a-zء-ي])`);
const notFinished = new RegExp(
  `${unfinished}.{0,20}${synced}|${synced}.{0,24}${unfinished}|(?:قايمه|كشف|بيانات|اسماء) (?:غير مكتمل|ناقص)`,
);
const clauses = /[.؛;\n]\s/;

/** «قد لا تشمل القائمة جميع الطلبة», «لم تكتمل المزامنة», "The roster might be out of date". */
export const saysDoubt = (text: string): boolean =>
  key(text)
    .split(clauses)
    .some((clause) => (mayLack.test(clause) && speaksOfList.test(clause)) || notFinished.test(clause));

const about =
  /(?:^|\s)(?:نحو|حوالي|قرابه|زهاء|(?:ما\s)?يقارب|تقريبا|about|around|approximately|approx\.?|roughly|nearly|almost)(?=\s|$)|[~≈]/g;
/** «نحو 30 طالبة», "~30 students": how many there are, but not to the last one. */
export const countsAbout = (text: string, counted: Counted): boolean => {
  const folded = key(text);
  const counts = folded.replace(about, ' ');
  return counts !== folded && statedTotal(counts.replace(/\s+/g, ' ').trim(), counted) !== null;
};
