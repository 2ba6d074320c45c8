import { isHandedIn, saysHandedIn } from './by-value.ts';
import { readClassText, type ClassText } from './class-text.ts';
import { saysUnit } from './spoken.ts';
import { isSubject } from './subjects.ts';
import { isLetter, key } from './text.ts';
import { isDay } from './values.ts';
import type { Field } from './vocabulary.ts';
import { headsWorks } from './work-states.ts';

/**
 * What a heading over some of a list's rows says of each of them: the day of its lessons, their unit, whether work was handed
 * in. `part` says nothing of a row: a letter, boys and girls, groups, «تابع»; `state` parts works and lessons by what becomes
 * of them: open and closed, past and to come.
 */
export type GroupMeaning =
  Extract<Field, 'date' | 'unit' | 'submission' | 'subject' | 'grade' | 'gradeSection'> | 'part' | 'state';

const partWords =
  /^(?:(?:ال)?(?:ذكور|اناث|بنين|بنات|طلاب|طالبات|boys|girls|male|female)|(?:(?:طلبه|طلاب|طالبات) )?(?:ال)?مجموعه \S+|group \S+|تابع.*|(?:(?:ال)?صفحه|page) \d+(?: (?:من|of) \d+)?)$/;

/** «الأسبوع الثالث», «تشرين الأول 2026», «الفصل الدراسي الأول», "Week 3": when, and not a day. */
const span =
  /^(?:(?:ال)?(?:اسبوع|شهر|فصل(?: (?:ال)?دراسي)?)(?:\s.*)?|هذا (?:ال)?(?:اسبوع|شهر)|(?:week|month|term) \S+(?:\s.*)?|(?:this|last|next) (?:week|month)|(?:ايلول|تشرين (?:ال)?(?:اول|ثاني)|كانون (?:ال)?(?:اول|ثاني)|شباط|اذار|نيسان|ايار|حزيران|سبتمبر|اكتوبر|نوفمبر|ديسمبر|يناير|فبراير|مارس|ابريل|مايو|يونيو|january|february|march|april|may|june|september|october|november|december)(?: \d{4})?)$/;
const isSpan = (text: string): boolean => span.test(key(text));

/** A grade or a section and nothing else. */
const placeIn = (text: string): ClassText | null => {
  const place = readClassText(text);
  return place !== null && place.grade !== null && place.rest.every(isSubject) ? place : null;
};

/** A heading without the signs before it and the count behind it: «▾ سلّمت متأخرة (4)». */
export const bareHeading = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}([]+/u, '')
    // A sign behind it: «الوحدة الأولى ✔».
    .replace(/\s*[✓✔✅☑●○▾▸▼⌄⋮…]+\s*$/u, '')
    // «1 الوحدة الأولى»: which of the parts it is.
    .replace(/^\p{N}{1,2}\s*[.):–-]?\s+(?=(?:ال)?وحدة|unit\s)/iu, '')
    .replace(
      /\s*[([]\s*\p{N}+\s*[%٪]?(?:\s+\p{L}+)?\s*[)\]]\s*$|\s+[–—:-]?\s*\p{N}{1,3}(?:\s+(?:طالب|طلاب|طالبة|طالبات|طالبا|طالباً|students?|درس|درساً|دروس|حصة|حصص|واجب|واجبات|مهمة|مهام|lessons?|classes|assignments?|tasks?))?$/u,
      '',
    )
    .trim();

/** The count behind a heading; null: none stands there. */
export const countBehind = (text: string): number | null => {
  const found = /[([]?\s*(\d+)(?:\s+[a-zء-ي]+)?\s*[)\]]?$/u.exec(key(text));
  return found === null ? null : Number(found[1]);
};

/** What headings over parts of one list say of the rows below them; null: something else, or not all the same. */
export const meaningOf = (headings: readonly string[]): GroupMeaning | null => {
  if (headings.length === 0) return null;
  const bare = headings.map(bareHeading);
  const isOnePart = (text: string): boolean =>
    isLetter(text) || /^\p{L}{1,2} ?[–—-] ?\p{L}{1,2}$/u.test(key(text)) || partWords.test(key(text));
  // «ذكور / Boys»
  const isPart = (text: string): boolean =>
    isOnePart(text) || (/\s[/|]\s/.test(text) && text.split(/\s[/|]\s/).every(isOnePart));
  if (headings.every((text, n) => isPart(text) || isPart(bare[n] ?? ''))) return 'part';
  if (headings.every((text, n) => isDay(text) || isDay(bare[n] ?? ''))) return 'date';
  if (bare.every(saysUnit)) return 'unit';
  if (bare.every((text) => headsWorks(text) || isSpan(text))) return 'state';
  if (bare.every(isSubject)) return 'subject';
  const places = bare.map(placeIn);
  if (places.every((place) => place?.section != null)) return 'gradeSection';
  if (places.every((place) => place !== null && place.section === null)) return 'grade';
  return bare.every(saysHandedIn) && bare.some(isHandedIn) ? 'submission' : null;
};

/** What one heading says beside others: «متأخر» is of work only beside «سلّم». */
export const mayMean = (text: string): GroupMeaning | null =>
  meaningOf([text]) ?? (saysHandedIn(bareHeading(text)) ? 'submission' : null);
