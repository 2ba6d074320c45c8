import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { key } from '../words/text.ts';
import { isIdLike, isNameLike, isPhone, isStatus, share } from '../words/values.ts';
import { partsOf } from '../words/title-parts.ts';
import { namesAffair } from './beside-roster.ts';

/**
 * Names without a header below a section may be anybody's: who saw a lesson, who is absent, who wrote. They are taken for the
 * section's students where everything that is said of them, on the page and in its address, says only whose section it is.
 */

const isThreeWords = (text: string): boolean => isNameLike(text, 3);

/** Whole names, another in every row. */
export const areWholeNames = ({ rows }: GridFacts): boolean => {
  const names = rows.flatMap(({ values }) => values.get('name')?.text ?? []);
  return names.length >= 5 && new Set(names).size === names.length && share(names, isThreeWords) >= 0.9;
};

/** The steps of a way to the page; of any other text, the text. */
export const stepsOf = (text: string): readonly string[] =>
  text.split(/\s*[/›»>←❯]\s*/).filter((step) => step !== '');

/** A greeting, what a field to search in or a choice of order says, who is signed in, where one is in the site. */
const ofSite =
  /^(?:مرحبا|اهلا|welcome|hello|hi)(?:\s|$)|^(?:ابحث|بحث|البحث|رتب|ترتيب|فرز|تصفيه|فلتره|search|sort|filter)(?:\s|$)|^[ادم]\.|^(?:ال)?(?:رييسيه|صفوفي|شعبي|علاقات التدريسيه|لوحه (?:التحكم|المعلم|المعلمه|القياده|الرييسيه)|منصه درسك|درسك)$|^(?:home|dashboard|darsak|my classes|teacher portal)$/;

/** «▾ الذكور 10» over the first of two parts. */
const bothParts = /^[^a-zء-ي]*(?:ال)?(?:ذكور|اناث|بنين|بنات|boys|girls)[^a-zء-ي]*$/;

export const isPlain = (text: string): boolean => {
  const plain = key(text);
  return !/\p{L}{2}/u.test(text) || ofSite.test(plain) || bothParts.test(plain) || isOfRoster(text);
};

/** What stands between the last heading and the list; without a heading, the last texts before it. */
export const lastTexts = ({ before, nearest }: Context): readonly string[] => {
  const head = nearest === null ? -1 : before.findLastIndex((text) => nearest.endsWith(text));
  return before.slice(head < 0 ? -4 : head + 1);
};

/** «الهيئة التدريسية» among the entries, in one of its own, says who the others are. */
const isNamedOrPlain = ({ values, chunks }: GridFacts['rows'][number]): boolean =>
  values.has('name') || chunks.every(({ text }) => isPlain(text));

/** «آخر دخول قبل يومين», «لم يدخل بعد»: a roster may say when each was last seen. */
const lastSeen =
  /^(?:اخر (?:دخول|ظهور|نشاط|زياره|تواجد|تسجيل)|لم يدخل|last (?:seen|login|active|access|online|visit))(?:\s|$)/;

/** Each row holds a name, its numbers and states, and what all rows hold: buttons, labels. */
const holdsNothingElse = ({ rows }: GridFacts): boolean => {
  const counts = new Map<string, number>();
  for (const { chunks } of rows)
    for (const text of new Set(chunks.map((chunk) => chunk.text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const isOther = (text: string): boolean =>
    (counts.get(text) ?? 0) * 5 < rows.length * 4 &&
    /\p{L}{4}|\p{N}/u.test(text) &&
    !isStatus(text) &&
    !isIdLike(text) &&
    !isPhone(text) &&
    !lastSeen.test(key(text)) &&
    !text.includes('@');
  const odd = rows.filter(({ chunks, values }) => {
    const known = new Set([...values.values()].map(({ text }) => text));
    return chunks.some(({ label, text }) => label === null && !known.has(text) && isOther(text));
  });
  return odd.length * 5 <= rows.length && rows.every(isNamedOrPlain);
};

export const saysNothingElse = (facts: GridFacts, context: Context, address: string): boolean =>
  !namesAffair(address.replace(/[^a-z]+/g, ' ')) &&
  [...context.headings, ...lastTexts(context), ...context.chosen, ...partsOf(context.title)]
    .flatMap(stepsOf)
    .every(isPlain) &&
  holdsNothingElse(facts);
