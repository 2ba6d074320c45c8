import { readClassText, type ClassText } from './class-text.ts';
import { key, keyWithoutArticle } from './text.ts';

/** One section said in both languages: «السابع (أ)» and "Grade 7 - A". */

const ordinals = 'اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ');
const inEnglish = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const letters: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ج',
  d: 'د',
  e: 'ه',
  f: 'و',
  g: 'ز',
  h: 'ح',
};

/** The number of a grade, however it is written; null: it has none, as before the first, or it says a stage («الأول الثانوي»). */
const numberOf = (grade: string): number | null => {
  const plain = keyWithoutArticle(grade);
  const digits = /\d{1,2}/.exec(plain)?.[0];
  if (digits !== undefined) return Number(digits);
  if (/ثانوي/.test(plain)) return null;
  const english = inEnglish.findIndex((word) => plain.includes(word));
  if (english >= 0) return english + 1;
  if (/عشر/.test(plain)) return plain.includes('حادي') ? 11 : plain.includes('ثاني') ? 12 : null;
  const arabic = ordinals.findIndex((word) => plain.split(' ').includes(word));
  return arabic < 0 ? null : arabic + 1;
};

/**
 * The same section as the page says it in Arabic, where it says it in English as well; null: it does not. What both say is one
 * section: the school's own word for it is the Arabic one.
 */
export const saidInArabic = (
  grade: string | undefined,
  section: string | undefined,
  texts: readonly string[],
): ClassText | null => {
  const letter = letters[key(section ?? '')];
  const number = grade === undefined ? null : numberOf(grade);
  if (letter === undefined || number === null) return null;
  for (const text of texts.flatMap((one) => [one, ...one.split(/\s*[/|–—]\s*|(?=[A-Za-z])/)])) {
    const said = /[ء-ي]/.test(text) ? readClassText(text) : null;
    if (said?.grade == null || said.section === null || /[a-z]/i.test(said.grade)) continue;
    if (key(said.section).charAt(0) === letter && numberOf(said.grade) === number) return said;
  }
  return null;
};
