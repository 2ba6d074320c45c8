import {
  countsOthers,
  countWord as count,
  entries,
  members,
  nouns,
  person,
  plurals,
  sortOfWork,
  type Counted,
} from './counted-nouns.ts';
import { foldCounts } from './fold-counts.ts';
import { key } from './text.ts';

/** The number of all rows, as texts beside a list state it. */

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
  // "Student count: 28", «28 students found», "Found 28 students" by the first of these
  `(?:^|\\s)(?:${noun}|${entries}) count\\s*[:=(]?\\s*${number}`,
  `(?:^|\\s)${plurals[counted]}(?:(?:\\s+(?:(?:ال)?(?:مسجل|ملتحق)[وي]ن|enrolled|registered))?(?:\\s+(?:في|in)\\s+(?:(?:هذه|هذا|this|the)\\s+)?(?:(?:ال)?(?:شعبه|صف|مجموعه|ماده|مبحث|مساق|مقرر|قايمه|كشف)|class|section|set|group|course|list))?\\s*[:([]?|\\s+(?:ال|في ال|بال)(?:شعبه|صف)\\s*[:(])\\s*${number}(?:\\s*${noun})?${tail}`,
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
  `^(?:(?:عرض|اظهار|show(?:ing)?|displaying)\\s+)?(?:الكل|كل|الجميع|جميع|all)(?:\\s+${noun})?(?:\\s+(?:معروض|ظاهر|محمل)(?:ه|[وي]ن|ات))?\\s*[:(]?\\s*${number}(?:\\s+(?:${noun}|${entries}))?(?:\\s+(?:loaded|shown|displayed))?${tail}`,
  // «عرض نتيجة واحدة»: a page may be as long as any other number
  `^(?:عرض|اظهار|showing)\\s+(1)\\s+${entries}$`,
  // «تم العثور على 28 نتيجة», «وُجد 28 سجلاً»
  `^(?:(?:تم )?(?:العثور علي|ايجاد)|و?[يت]?وجد(?:نا)?|found)\\s+${number}\\s*${entries}`,
  // Of whatever: «إجمالي السجلات: 28», «28 سجلاً», «العدد الكلي: 28», "28 enrolled".
  `^${number}\\s*(?:${entries}|(?:in )?total$|enrolled$|registered$)`,
  `^(?:(?:ال)?(?:عدد|اجمالي|مجموع)|total|count|class size|enroll?ment|enroll?ed|registered)(?:\\s+(?:(?:ال)?(?:كلي|عام|عدد|اجمالي)|${entries}))*\\s*[:(=]?\\s*${number}(?:\\s+${entries})?${tail}`,
  // «السجلات: 28», "Rows: 28"
  `^(?:(?:ال)?(?:سجلات|قيود|مدخلات|عناصر|بنود)|records|rows|entries|items)\\s*[:(]\\s*${number}${tail}`,
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

const ofMembers = new RegExp(members, 'u');
export const ofStudents = new RegExp(person, 'u');
/** It counts all people of a course: the teachers among them, too. */
export const countsMembers = (text: string): boolean => {
  const folded = key(text);
  return ofMembers.test(folded) && !ofStudents.test(folded);
};

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
  const folded = foldCounts(text).replace(/\s[–—-]\s(?=\d+$)/, ': ');
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
