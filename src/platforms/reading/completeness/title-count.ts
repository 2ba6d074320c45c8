import { countsOthers, plurals, type Counted } from '../words/counted-nouns.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { isYear } from '../words/stated-total.ts';
import { clean, key, keyWithoutArticle } from '../words/text.ts';

/** What a list may be called without a word of what is in it. */
const lists = new Set([
  'قايمه',
  'كشف',
  'اسماء',
  'جدول',
  'list',
  'roster',
  'class list',
  'class roster',
  'classlist',
  'names',
  'roll',
]);
const ofPersons = new RegExp(
  `(?:^|\\s)(?:${plurals.students}|(?:ال)?(?:مسجل|ملتحق|مقيد)(?:ون|ين|ات)|قايمه|كشف|اسماء|list|roster|roll|names|people)(?:\\s|$)`,
);

/** «القائمة (8)», "Class list – 28", «كشف أسماء طلبة الصف والشعبة (28)»: a number in brackets, or behind a sign, ends a list's title. */
const ended = /^(.{3,60}?)\s*(?:[([]\s*(\d{1,4})\s*[)\]]?|[·•:–—-]\s*(\d{1,4}))$/;

/** The number that ends the title of a list; null: no title of a list, or none that counts. */
export const countInTitle = (text: string, counted: Counted): number | null => {
  const [, label = '', bracketed, signed] = ended.exec(clean(key(text))) ?? [];
  const digits = bracketed ?? signed;
  if (digits === undefined || /\d/.test(label) || isYear(digits) || countsOthers(label, counted)) return null;
  const isTitle =
    lists.has(keyWithoutArticle(label)) ||
    (counted === 'students' && ofPersons.test(label) && isOfRoster(label));
  return isTitle ? Number(digits) : null;
};

/** A number in a box of its own behind a title («<h3>الواجبات <span>3</span></h3>») is what stands in brackets elsewhere. */
export const inBrackets = (text: string, holder: Element): string | null => {
  const [, label, digits] = /^(\D*[^\d\s:])\s+(\p{N}{1,4})$/u.exec(text) ?? [];
  if (label === undefined || digits === undefined) return null;
  const last = [...holder.querySelectorAll('*')].at(-1);
  return last !== undefined && clean(last.textContent) === digits ? `${label} (${digits})` : null;
};
