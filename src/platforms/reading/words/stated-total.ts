import {
  countsOthers,
  entries,
  members,
  nouns,
  person,
  plurals,
  sortOfWork,
  type Counted,
} from './counted-nouns.ts';
import { inDigits } from './number-words.ts';
import { key } from './text.ts';

/** The number of all rows, as texts beside a list state it. */

const count = '(?:(?:ال)?(?:عدد|مجموع|اجمالي)|total|number of|count of)';
const number = '(?<![\\d/.:,-])(\\d{1,6})(?![\\d/.:]|-\\d)';
/** What has a number of its own: «الشعبة ١», «الدرس ٣ من ١٢», "Week 3 of 16". */
export const afterPlace =
  /(?:^|\s)(?:ال)?(?:صف|شعبه|درس|حصه|وحده|اسبوع|يوم|خطوه|مرحله|مستوي|واجب|اختبار|مهمه|grade|class|section|lesson|unit|week|day|step|level|assignment|task)\s*$/;
const boys = '(?:طالبا?|طلاب|ذكور|boys|males?)';
const girls = '(?:طالبه|طالبات|اناث|girls|females?)';
/** «13 طالباً و15 طالبة», «ذكور: 13، إناث: 15», "13 boys and 15 girls". */
const sums = [
  new RegExp(
    `(?<![\\d/.:-])(\\d{1,4})\\s*${boys}\\s*(?:[,،/|·]?\\s*(?:و|and|&)\\s?|[,،/|·]\\s*)(\\d{1,4})\\s*${girls}(?![a-zء-ي])`,
    'u',
  ),
  new RegExp(
    `(?<![a-zء-ي])(?:ال)?${boys.replace('طالبا?|', '')}\\s*[:(]?\\s*(\\d{1,4})[^\\d]{1,8}?(?:ال)?${girls.replace('طالبه|', '')}\\s*[:(]?\\s*(\\d{1,4})(?!\\d)`,
    'u',
  ),
];

const tail = '(?:\\s*[)\\]]?|\\s*[,،.].*)$';
const totalsOf = (counted: Counted, noun: string): readonly string[] => [
  `${number}\\s*[)\\]]?\\s*(?:${count}\\s+)?${noun}`,
  `${count}\\s+(?:[^\\d:]{1,20}\\s)?${noun}(?:\\s+[^\\d\\s:(]+){0,5}\\s*[:(=]?\\s*${number}`,
  `(?:^|\\s)${plurals[counted]}(?:(?:\\s+(?:(?:ال)?(?:مسجل|ملتحق)[وي]ن|enrolled|registered))?(?:\\s+(?:في|in)\\s+(?:(?:هذه|هذا|this|the)\\s+)?(?:(?:ال)?(?:شعبه|صف|مجموعه|ماده|مساق|مقرر|قايمه)|class|section|set|group|course|list))?\\s*[:([]?|\\s+(?:ال|في ال|بال)(?:شعبه|صف)\\s*[:(])\\s*${number}(?:\\s*${noun})?${tail}`,
  // «طالبات الشعبة 28»: more than a section's own number can be.
  `(?:^|\\s)${plurals[counted]}\\s+(?:ال)?(?:شعبه|صف)\\s+(?=1[3-9]|[2-9]\\d)${number}$`,
  // «المسجلون في المبحث: 28», «الأعضاء (28)»; «الحصص المصورة (12)», «الواجبات والاختبارات: 9»
  counted === 'students'
    ? `^${members}(?:\\s+[^\\d\\s:(]+){0,3}\\s*[:([]?\\s*${number}${tail}`
    : `(?:^|\\s)${plurals[counted]}(?:\\s+[^\\d\\s:(]+){1,3}\\s*[:([]\\s*${number}${tail}`,
  // «28 من المشاركين»
  ...(counted === 'students' ? [`^${number}\\s+من\\s+${members}$`] : []),
  // «وعددهم 28»
  `(?:^|\\s)و?(?:ال)?(?:عدد|مجموع)(?:هم|هن|ها)\\s*[:(]?\\s*${number}`,
  `^(?:(?:عرض|اظهار|show(?:ing)?|displaying)\\s+)?(?:الكل|كل|الجميع|جميع|all)(?:\\s+${noun})?\\s*[:(]?\\s*${number}(?:\\s+${noun})?${tail}`,
  // «تم العثور على 28 نتيجة», «وُجد 28 سجلاً»
  `^(?:(?:تم )?العثور علي|و?[يت]?وجد|found)\\s+${number}\\s*${entries}`,
  // Of whatever: «إجمالي السجلات: 28», «28 سجلاً», «العدد الكلي: 28», "28 enrolled".
  `^${number}\\s*(?:${entries}|(?:in )?total$|enrolled$|registered$)`,
  `^(?:(?:ال)?(?:عدد|اجمالي|مجموع)|total|count|class size|enroll?ment|enroll?ed|registered)(?:\\s+(?:(?:ال)?(?:كلي|عدد)|${entries}))*\\s*[:(]?\\s*${number}(?:\\s+${entries})?${tail}`,
  // «الصفوف» are grades as well, but nobody adds those up.
  `^(?:ال)?(?:اجمالي|مجموع)\\s+(?:ال)?صفوف\\s*:?\\s*${number}${tail}`,
];
const made = new Map<Counted, readonly RegExp[]>();
/** Made when a list of this sort is counted: a page has one of them. */
const patternsOf = (counted: Counted): readonly RegExp[] => {
  let patterns = made.get(counted);
  if (patterns === undefined) {
    patterns = totalsOf(counted, nouns[counted]).map((pattern) => new RegExp(pattern, 'u'));
    made.set(counted, patterns);
  }
  return patterns;
};

export const isYear = (number: string | undefined): boolean => /^20[2-4]\d$/.test(number ?? '');

const anyNoun = `(?:${person}|${nouns.rows})`;
/** Clauses that count in words: «تضم الشعبة خمساً وثلاثين طالبة»; one that bids to choose one student counts nothing. */
const inWords = new RegExp(
  `^(?!اختر|حدد|اضف|choose|select|add)(?:[^\\d]{0,30}(?:عدد|مجموع|اجمالي|total|شعبه|صف|قايمه|كشف|class|section|${plurals.students}\\s*[(:])\\S*\\s*:?\\s*)?\\d{1,3}(?:\\s+${person}(?:\\s+و\\s?${person})?)?$|` +
    `^(?:(?:لديك|معك|عندك|لك|you have|you teach)\\s+)?\\d{1,3}\\s+${anyNoun}(?:\\s+(?:هذا|هذه|في|this|in)(?:\\s+\\S+){1,3})?$|` +
    `^${count}\\s+(?:\\S+\\s+)?${anyNoun}\\s*[:=]?\\s*\\d{1,3}$|` +
    `صفحه \\d+ من|\\d (?:${person}\\s+)?(?:من|of) (?:اصل |مجموع )?\\d`,
  'u',
);

/** A number behind the same number in words, as certificates write it. */
const twice = /^(\D*[a-zء-ي])\s*[([]\s*(\d{1,4})\s*[)\]]?(?:\s*(?:لا غير|فقط|only))?[\s.]*$/u;

/** A text for comparing, thousands without their comma: «1,208»; numbers in words as digits. */
export const fold = (text: string): string => {
  const folded = key(text.replace(/\s*\|\s*/g, ' · ')).replace(/(\d)[,٬](?=\d{3}(?!\d))/g, '$1');
  const written = twice.exec(folded);
  if (written?.[1] !== undefined) {
    // «خمسة وأربعون طالباً (٤٥) لا غير»: in words, and in digits once more.
    const counted = inDigits(written[1]);
    if (counted !== written[1] && new RegExp(`(?<!\\d)${written[2] ?? ''}(?!\\d)`).test(counted))
      return counted;
  }
  if (/\d/.test(folded) || folded.length > 90) return folded;
  const counted = inDigits(folded);
  return counted !== folded && counted.split(/[،,.؛]/).some((clause) => inWords.test(clause.trim()))
    ? counted
    : folded;
};

const ofMembers = new RegExp(members, 'u');
export const ofStudents = new RegExp(person, 'u');
/** It counts all people of a course: the teachers among them, too. */
export const countsMembers = (text: string): boolean => {
  const folded = key(text);
  return ofMembers.test(folded) && !ofStudents.test(folded);
};

/** Whether a text holds a number, in digits or in words. */
export const hasNumber = (text: string): boolean => /\d/.test(fold(text));

const works = new RegExp(`${number}\\s*${nouns.works}`, 'gu');
/** «٨ واجبات و٣ اختبارات»: both sorts stand in one list; null: one sort, or none. */
const sumOfWorks = (folded: string): number | null => {
  if (countsOthers(folded, 'works')) return null;
  const counts = new Map(
    [...folded.matchAll(works)].map(([text, count]) => [sortOfWork(text), Number(count)]),
  );
  return counts.size > 1 && !counts.has(null) ? [...counts.values()].reduce((a, b) => a + b, 0) : null;
};

/** The number of all rows that a text states, apart from ranges and parts; null: none. */
export const statedTotal = (text: string, counted: Counted): number | null => {
  const folded = fold(text).replace(/\s[–—-]\s(?=\d+$)/, ': ');
  const isWorded = !/\d/.test(key(text));
  const both = counted === 'students' ? (sums[0]?.exec(folded) ?? sums[1]?.exec(folded)) : null;
  if (both != null) return Number(both[1]) + Number(both[2]);
  const works = counted === 'works' ? sumOfWorks(folded) : null;
  if (works !== null) return works;
  // «28 طالباً (13 ذكور، 15 إناث)»: what stands in brackets with words of its own is a clause of its own.
  for (const clause of folded
    .replace(/\(([^()]*[a-zء-ي][^()]*)\)?/gu, '|$1')
    .split(/[|·•؛;،]|(?<=[a-zء-ي])\s?\.\s+(?=[a-zء-ي])|\s[–—-]\s|\s(?:من|بين)ه[من]ا?\s/u)) {
    const said = clause.trim();
    if (countsOthers(said, counted)) continue;
    // «كشف طلبة 2026» names a year.
    for (const total of patternsOf(counted)) {
      const match = total.exec(said);
      if (match?.[1] === undefined || isYear(match[1])) continue;
      // «الشعبة 1 طالب…»: a section's own number; in words it is none.
      if (isWorded || Number(match[1]) > 12 || !afterPlace.test(said.slice(0, match.index)))
        return Number(match[1]);
    }
  }
  return null;
};
