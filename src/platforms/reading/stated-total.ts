import { inDigits } from './number-words.ts';
import { key } from './text.ts';

/** The number of all rows, as texts beside a list state it. */

/** What a page counts: of a list of sections, the number of children is no total. */
export type Counted = 'students' | 'sections' | 'rows';

const many =
  '(?:ال|لل|بال)?(?:طلاب|طلبه|طالبات|اطفال|تلاميذ|متعلم(?:ين|ون|ات)|دارس(?:ين|ون|ات)|students|pupils|learners|children)';
/** Who belongs to a course or a section, whatever the page calls them. */
const members =
  '(?:(?:ال)?(?:مشارك|مسجل|ملتحق|مقيد|منتسب)(?:ا|ين|ون|ات)|(?:ال)?(?:عضوا?|اعضاء|افراد|فردا|اشخاص|شخصا)|people|members|participants)(?![a-zء-ي])';
export const person = `(?:${many}|(?:ال)?(?:طالبا?|طالبه|طالب/ه|طفلا?|طفله|تلميذا?|تلميذه|متعلما?|متعلمه|دارسا?|دارسه|student|pupil|learner)(?![a-zء-ي/]))`;
export const nouns: Readonly<Record<Counted, string>> = {
  students: `(?:${person}|${members}|(?:ال)?(?:اسما?|اسماء)(?![a-zء-ي]))`,
  sections: '(?:ال)?(?:شعبه|شعب|sections?|classes)',
  rows: '(?:ال)?(?:درسا?|دروس|حصه|حصص|واجب(?:ا|ات)?|اختبار(?:ا|ات)?|معلم(?:ا|ه|ين|ات)?|موظف(?:ا|ين)?|lessons?|assignments?|teachers?|staff)(?![a-zء-ي])',
};
export const entries =
  '(?:ال)?(?:سجل(?:ا|ات)?|نتيجه|نتايج|مدخل(?:ا|ه|ات)?|عنصرا?|عناصر|بند|بنود|records?|entries|results|rows|items|row\\(s\\))(?![a-zء-ي])';
const count = '(?:(?:ال)?(?:عدد|مجموع|اجمالي)|total|number of|count of)';
const number = '(?<![\\d/.:,-])(\\d{1,6})(?![\\d/.:]|-\\d)';
/** The number of those of whom something is said, of the school, of seats: no total of a list. */
const ofOthers =
  /(?:^|\s)(?:(?:اول|first|اعلي|افضل|top)\s+\d|(?:ب?حد|ال[هح]?حد)\s+(?:ال)?(?:اقصي|اعلي)|(?:max(?:imum)?|limit|waiting)(?:\s|$))|(?:^|[\s(])[ولب]?(?:ال)?(?:حاضر|حضر|غايب|غاب|تغيب|متاخر|سلم|شاهد|مشاهد|دخل|نشط|متصل|جدد|منقول|منسحب|سعه|مقاعد|شاغر|انتظار|ميلاد|طلبات|معلق|ذكور|اناث|مدرس[هت]|متوسط|معدل|present|absent|online|capacity|school|average|birthday|request|seat|fe|male)/;
const afterPlace = /(?:صف|شعبه|grade|class|درس|حصه|وحده|اسبوع|يوم)\s*$/;
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
  `(?:^|\\s)${counted === 'students' ? many : noun}(?:(?:\\s+(?:(?:ال)?(?:مسجل|ملتحق)[وي]ن|enrolled|registered))?(?:\\s+(?:في|in)\\s+(?:(?:هذه|هذا|this|the)\\s+)?(?:(?:ال)?(?:شعبه|صف)|class|section))?\\s*[:([]?|\\s+(?:ال|في ال|بال)(?:شعبه|صف)\\s*[:(])\\s*${number}(?:\\s*${noun})?${tail}`,
  // «طالبات الشعبة 28»: more than a section's own number can be.
  `(?:^|\\s)${counted === 'students' ? many : noun}\\s+(?:ال)?(?:شعبه|صف)\\s+(?=1[3-9]|[2-9]\\d)${number}$`,
  // «المسجلون في المبحث: 28», «الأعضاء (28)»
  ...(counted === 'students' ? [`^${members}(?:\\s+[^\\d\\s:(]+){0,3}\\s*[:([]?\\s*${number}${tail}`] : []),
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
const totals = Object.fromEntries(
  (Object.entries(nouns) as [Counted, string][]).map(([counted, noun]) => [
    counted,
    totalsOf(counted, noun).map((pattern) => new RegExp(pattern, 'u')),
  ]),
) as unknown as Readonly<Record<Counted, readonly RegExp[]>>;

export const isYear = (number: string | undefined): boolean => /^20[2-4]\d$/.test(number ?? '');

/** Clauses that count in words: «تضم الشعبة خمساً وثلاثين طالبة»; one that bids to choose one student counts nothing. */
const inWords = new RegExp(
  `^(?!اختر|حدد|اضف|choose|select|add)(?:[^\\d]{0,30}(?:عدد|مجموع|اجمالي|total|شعبه|صف|قايمه|كشف|class|section|${many}\\s*[(:])\\S*\\s*:?\\s*)?\\d{1,3}(?:\\s+${person}(?:\\s+و\\s?${person})?)?$|` +
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

/** The number of all rows that a text states, apart from ranges and parts; null: none. */
export const statedTotal = (text: string, counted: Counted): number | null => {
  const folded = fold(text).replace(/\s[–—-]\s(?=\d+$)/, ': ');
  const isWorded = !/\d/.test(key(text));
  const both = counted === 'students' ? (sums[0]?.exec(folded) ?? sums[1]?.exec(folded)) : null;
  if (both != null) return Number(both[1]) + Number(both[2]);
  // «28 طالباً (13 ذكور، 15 إناث)»: what stands in brackets with words of its own is a clause of its own.
  for (const clause of folded
    .replace(/\(([^()]*[a-zء-ي][^()]*)\)?/gu, '|$1')
    .split(/[|·•؛;،]|(?<=[a-zء-ي])\s?\.\s+(?=[a-zء-ي])|\s[–—-]\s|\s(?:من|بين)ه[من]ا?\s/u)) {
    const said = clause.trim();
    // Of teachers and sections the school's number is the list's own.
    if (ofOthers.test(counted === 'students' ? said : said.replace(/(?:ال)?مدرسه|school/g, ''))) continue;
    // «كشف طلبة 2026» names a year.
    for (const total of totals[counted]) {
      const match = total.exec(said);
      if (match?.[1] === undefined || isYear(match[1])) continue;
      // «الشعبة 1 طالب…»: a section's own number; in words it is none.
      if (isWorded || Number(match[1]) > 12 || !afterPlace.test(said.slice(0, match.index)))
        return Number(match[1]);
    }
  }
  return null;
};
