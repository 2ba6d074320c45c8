import type { StudentStatusCode } from '../../../core/snapshot.ts';
import { clean, digitsOf, key, remembered, wholeNumber } from './text.ts';

/** Shapes of values: what a cell may hold when a column claims a meaning. */

/** Words that stand where a name could, and are none. */
const notNames = new Set(
  'ملتحق|منقول|منسحب|فعال|غير فعال|نشط|غير نشط|ذكر|انثى|حاضر|غائب|متأخر|منشور|مسودة|مغلق|عرض|عرض الطلبة|مراسلة|تعديل|حذف|تفاصيل|عرض المزيد|قبل يومين|قبل يوم|لم يدخل|لم يدخل بعد|لم يسلم|تم التسليم|بعذر|بدون عذر|غير محدد|لا يوجد|اختيار|اليوم|أمس|Active|Inactive|Enrolled|Assigned'
    .split('|')
    .map(key),
);

const nameWord = /^[\p{L}\p{M}\u0640'’.\-ـ]+$/u;
const notInNames =
  /(?:^|\s)(?:(?:ال)?صف|(?:ال)?شعبه|(?:ال)?درس|(?:ال)?وحده|(?:ال)?واجب|(?:ال)?اختبار|(?:ال)?طالبا?|(?:ال)?طلبه|(?:ال)?طلاب|طالبات|(?:ال)?رقم|(?:ال)?عدد|(?:ال)?لغه|(?:ال)?تربيه|(?:ال)?مدرسه|اخر|يوجد|مقعد|شاغره?|قبل|منذ|دخول|students?|class|grade)(?:\s|$)/;

/** How many words of a name a text has; 0 when it is none. */
const nameWords = remembered((raw: string): number => {
  const text = clean(raw).replace(/\s*(?:…|(?<!\.)\.{2,})$/, '');
  if (text.length < 3 || text.length > 80) return 0;
  const words = text.split(/[\s]+|،\s*|,\s*/).filter((word) => word !== '');
  if (words.length > 9 || !words.every((word) => word === '-' || nameWord.test(word))) return 0;
  // «م خ» beside a name: its first letters, drawn where a picture would stand.
  if (words.every((word) => word.length < 2)) return 0;
  // Of a name cut off by «…» the last word is a part of one: «منذ…» is no word of the school's.
  const folded = key(text === clean(raw) ? text : words.slice(0, -1).join(' '));
  return notNames.has(folded) || notInNames.test(folded) ? 0 : words.length;
});

const statusWords: readonly (readonly [StudentStatusCode, RegExp])[] = [
  ['CURRENT', /^(?:ملتحقه?|منتظمه?|enrolled|current)$/],
  ['TRANSFERRED', /^(?:من[قت](?:ول|قل)ه?|transferred)$/],
  ['WITHDRAWN', /^(?:منسحبه?|withdrawn)$/],
  ['GRADUATED', /^(?:م?تخرجه?|graduated)$/],
  ['PROMOTED', /^(?:مرفعه?|promoted)$/],
  ['REPEATED', /^(?:معيده?|repeated)$/],
];
/** «منقولة إلى مدرسة أخرى», «منسحب (12/10)»: where to, since when. Who came *from* another school is here. */
const afterStatus =
  /\s+(?:الي(?!\s+(?:ال|هذه\s)مدرسه)|في|منذ|بتاريخ|to|on|since)\s.*$|\s*[-–—(،,:]\s*[^\s].*$/;
/** The status of enrolment that a value words; undefined: another text. */
export const statusOf = (raw: string): StudentStatusCode | undefined => {
  const text = key(raw).replace(afterStatus, '');
  return statusWords.find(([, words]) => words.test(text))?.[0];
};
export const isStatus = (raw: string): boolean => statusOf(raw) !== undefined;

/** Letters only, at least `least` words, no word of the school's own vocabulary. Names cut off by «…» count. */
export const isNameLike = (raw: string, least = 2): boolean => nameWords(raw) >= least;

export const isCut = (raw: string): boolean => /(?:…|\.{3})$/.test(clean(raw));

/** 6 to 15 digits of any script and nothing else but blanks and hyphens. */
export const isIdLike = remembered((raw: string): boolean => {
  const digits = digitsOf(raw);
  return digits.length >= 6 && digits.length <= 15 && /^[\d\s-]+$/.test(key(raw));
});

/** Jordan's national number has ten digits (darsak-facts 6.5). */
export const isNationalId = (raw: string): boolean => isIdLike(raw) && digitsOf(raw).length === 10;

/** A mobile number of Jordan: as long as a national number, and none. */
export const isPhone = (raw: string): boolean => /^(?:962|00962|0)7[789]\d{7}$/.test(digitsOf(raw));

export const isDate = (raw: string): boolean =>
  /^\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,4}$|^\d{1,2}\s+\p{L}+(?:\s+\p{L}+)?\s+\d{4}$|^\p{L}+ \d{1,2}, \d{4}$/u.test(
    key(raw),
  );

/** "Sep 10", "2 days ago", "last week", "never" */
const ofEnglish =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\.? \d{1,2}$|^(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago$|^last (?:week|month|year)$|^(?:today|yesterday|just now|never)$/;

/** A day in words or figures, with or without year and hour: «الأحد 20 سبتمبر», «قبل يومين», «2026/9/20 8:15 ص». */
export const isDay = (raw: string): boolean => {
  // «الأحد، 22 تشرين الثاني 2026، 11:59 م», «25 تشرين الثاني في 11:59 م»
  const text = key(raw)
    .replace(
      /(?<![\s،,])[\s،,]*(?:في|الساعه|عند|at|by)?\s*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[صم]|[ap]m|صباحا|مساء))?|\d{1,2}\s?[ap]m)$/,
      '',
    )
    .replace(/^((?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))\s*[،,]\s*/, '$1 ')
    .replace(/^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+/, '');
  return (
    isDate(text) ||
    /^(?:(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)\s+)?\d{1,2}\s+\p{L}+(?:\s+\p{L}+)?(?:\s+\d{4})?$/u.test(
      text,
    ) ||
    /^(?:قبل|منذ|اليوم|امس|لم يدخل)/.test(text) ||
    ofEnglish.test(text) ||
    /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[\s،,T]+\d{1,2}:\d{2}/.test(text)
  );
};

const genders = new Set(['ذكر', 'انثى', 'أنثى', 'Male', 'Female', 'M', 'F'].map(key));
export const isGender = (raw: string): boolean => genders.has(key(raw));

const counted =
  /^(?:عدد (?:ال)?(?:طلبه|طلاب|طالبات)\s*:?\s*)?(\d{1,4})(?:\s*(?:طالبا?|طالبه|طلاب|طلبه|طالبات|students?))?$/;

const studentRole = /^(?:ال)?(?:طالبه?|تلميذه?|متعلمه?|student|pupil|learner)$/;
const staffRole =
  /^(?:ال)?(?:معلمه?|مدرسه?|مشرفه?|مديره?|مالكه?|مربيه?|teacher|(?:co-?)?owner|manager|admin(?:istrator)?)(?:\s|$)/;
/** What a person is in a list of several sorts of persons: «طالبة», «معلم المادة», "Owner"; null: no such word. */
export const roleOf = remembered((raw: string): 'student' | 'staff' | null => {
  const text = key(raw);
  if (text.length > 40) return null;
  return studentRole.test(text) ? 'student' : staffRole.test(text) ? 'staff' : null;
});

/** «28», «28 طالباً», «٢٨ طالب», «عدد الطلبة: 28»; null for anything else. */
export const countOf = (raw: string): number | null => {
  // «👥 30 طالباً»
  const match = counted.exec(key(raw).replace(/^[\p{Extended_Pictographic}\u{fe0f}]+\s*/u, ''));
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** A count that names what it counts; a bare number is none. */
export const isNamedCount = (raw: string): boolean => countOf(raw) !== null && wholeNumber(raw) === null;

/** Rising by one in every row: a serial, wherever it starts (page 2 starts at 16). */
export const isSerial = (values: readonly string[]): boolean => {
  const numbers = values.map(wholeNumber);
  return (
    numbers.length > 0 && numbers.every((n, at) => n !== null && n === (numbers[0] ?? 0) + at && n < 10000)
  );
};

/** «1 2 3 5 6 8»: serials some of whose rows are not there. */
export const isSerialWithGaps = (values: readonly string[]): boolean => {
  const numbers = values.map(wholeNumber);
  return (
    numbers.length > 2 &&
    numbers[0] === 1 &&
    numbers.every((n, at) => n !== null && (at === 0 || n > (numbers[at - 1] ?? n)) && n < 2 * numbers.length)
  );
};

/** Share of the filled values that pass; 0 when nothing is filled. */
export const share = (values: readonly string[], passes: (value: string) => boolean): number => {
  const filled = values.filter((value) => value !== '');
  return filled.length === 0 ? 0 : filled.filter(passes).length / filled.length;
};
