import { countWord, entries, nouns, person, plurals } from './counted-nouns.ts';
import { inDigits } from './number-words.ts';
import { key } from './text.ts';

/** Numbers as pages write how many there are: in words, in digits, in both. */

const anyNoun = `(?:${person}|${nouns.rows}|${entries}|(?:ال)?اسما?(?![a-zء-ي]))`;
const lists = 'عدد|مجموع|اجمالي|total|شعبه|صف|قايمه|كشف|سجل|class|section|list';
/** Clauses that count in words: «تضم الشعبة خمساً وثلاثين طالبة»; one that bids to choose one student counts nothing. */
const inWords = new RegExp(
  `^(?!اختر|حدد|اضف|choose|select|add)(?:[^\\d]{0,30}(?:${lists}|${plurals.students}\\s*[(:])\\S*\\s*:?\\s*)?\\d{1,3}(?:\\s+${anyNoun}(?:\\s+و\\s?${person})?)?$|` +
    `^(?:(?:لديك|معك|عندك|لك|عرض|اظهار|you have|you teach|showing)\\s+)?\\d{1,3}\\s+${anyNoun}(?:\\s+(?:هذا|هذه|في|this|in)(?:\\s+\\S+){1,3})?$|` +
    `^${countWord}\\s+(?:\\S+\\s+)?${anyNoun}\\s*[:=]?\\s*\\d{1,3}(?:\\s+${anyNoun})?$|` +
    `صفحه \\d+ من|\\d (?:${person}\\s+)?(?:من|of) (?:اصل |مجموع )?\\d`,
  'u',
);

/** What certificates put around a number, so that nobody adds to it: «فقط ثمان وعشرون طالبة لا غير». */
const andNoMore = /(?:\s+(?:فقط\s+)?لا غير|\s+فقط)(?=[\s.]*$)[\s.]*/;

/** The same number in words and in digits, right behind each other: «28 (ثمانية وعشرون) طالباً». */
const twiceBeside = /[([]?(?<!\d)(\d{1,4})[)\]]?\s*[([]?\s?\1(?!\d)[)\]]?/;
/** A number behind the same number in words, as certificates write it. */
const twice = /^(\D*[a-zء-ي])\s*[([]\s*(\d{1,4})\s*[)\]]?(?:\s*(?:لا غير|فقط|only))?[\s.]*$/u;

/** Where a text writes a number in words and in digits, the text with one of them; null: it does not. */
const saidOnce = (folded: string): string | null => {
  const counted = inDigits(folded);
  if (counted === folded) return null;
  if (twiceBeside.test(counted)) return counted.replace(twiceBeside, '$1');
  // «خمسة وأربعون طالباً (٤٥) لا غير»
  const [, words = '', digits] = twice.exec(folded) ?? [];
  const before = inDigits(words);
  return digits !== undefined && new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(before) ? before : null;
};

/** A text for comparing, thousands without their comma: «1,208»; numbers in words as digits. */
export const foldCounts = (text: string): string => {
  const folded = key(text.replace(/\s*\|\s*/g, ' · ')).replace(/(\d)[,٬](?=\d{3}(?!\d))/g, '$1');
  if (folded.length > 90) return folded;
  if (/\d/.test(folded)) return saidOnce(folded) ?? folded;
  const said = folded.replace(andNoMore, '').replace(/^فقط\s+/, '');
  const counted = inDigits(said);
  return counted !== said && counted.split(/[،,.؛]/).some((clause) => inWords.test(clause.trim()))
    ? counted
    : folded;
};

/** Whether a text holds a number, in digits or in words. */
export const hasNumber = (text: string): boolean => /\d/.test(foldCounts(text));
