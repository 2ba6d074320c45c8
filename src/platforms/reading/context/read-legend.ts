import type { Chunk } from '../page/chunks.ts';
import type { Context } from './context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { digitsOf, key } from '../words/text.ts';
import { isIdLike, isNationalId, isPhone, isSerial, share } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';

/**
 * «بجانب كل اسم رقمه الوطني», «الرقم أسفل كل اسم هو رقم الطالبة»: what the numbers beside the names are is said once, above
 * the list, instead of in every row.
 */
const ofNames = /(?:^|\s)(?:ال)?(?:اسم|اسماء|names?|صوره?|photos?)(?:\s|$)/;
const place =
  /(?:^|\s)و?(?:بجانب|بجوار|الي جانب|اسفل|تحت|مقابل|امام|بعد|يلي|يليه|بين قوسين|بين القوسين|beside|next to|below|under|after|behind|in brackets)(?:\s|$)/;
const numbers: readonly (readonly [Field, RegExp])[] = [
  ['nationalId', /(?:^|\s)(?:ال)?رقمه?ا?م? (?:ال)?وطني(?:\s|$)|national (?:id|number|no)/],
  [
    'otherId',
    /(?:^|\s)رقم (?:ال)?طالبه?(?:\s|$)|(?:^|\s)رقمه?ا? (?:ال)?(?:مدرسي|تعريفي)(?:\s|$)|student(?:'s)? (?:id|number|no)/,
  ],
];

/** The field that a text above the list gives to the numbers beside its names; null: none, or two. */
const fieldOf = (text: string): Field | null => {
  const plain = key(text);
  if (plain.length > 90 || !ofNames.test(plain) || !place.test(plain)) return null;
  const said = numbers.filter(([, words]) => words.test(plain));
  return said.length === 1 ? (said[0]?.[0] ?? null) : null;
};

const isNumber = ({ label, text }: Chunk): boolean => label === null && /^[\d\s()-]+$/.test(key(text));

/** Gives the numbers of a list of names the meaning that is said above it, where each row has one number and no other. */
export const readLegend = (facts: GridFacts, { before }: Context): GridFacts => {
  if (facts.rows.length < 2 || !(facts.inferred.has('name') || facts.stated.has('name'))) return facts;
  const fields = before.flatMap((text) =>
    text.split(/\s*[|·•.،:]\s*/).flatMap((part) => fieldOf(part) ?? []),
  );
  const [field] = fields;
  if (field === undefined || fields.length > 1 || facts.stated.has(field)) return facts;
  const found = facts.rows.map(({ values, chunks }) => {
    const taken = new Set<Chunk>([...values].flatMap(([one, chunk]) => (one === 'otherId' ? [] : chunk)));
    const own = chunks.filter((chunk) => isNumber(chunk) && !taken.has(chunk));
    return own.length === 1 ? own[0] : undefined;
  });
  const texts = found.map((chunk) => (chunk === undefined ? '' : digitsOf(chunk.text)));
  const fits = field === 'nationalId' ? isNationalId : (text: string) => text.length > 2 || isIdLike(text);
  const filled = texts.filter((text) => text !== '');
  if (filled.length * 5 < texts.length * 4 || new Set(filled).size < filled.length) return facts;
  if (share(texts, fits) < 1 || isSerial(texts) || filled.some(isPhone)) return facts;
  const inferred = new Set(facts.inferred);
  inferred.delete('otherId');
  return {
    ...facts,
    inferred,
    stated: new Set([...facts.stated, field]),
    rows: facts.rows.map((row, n) => {
      const values = new Map(row.values);
      const chunk = found[n];
      values.delete('otherId');
      if (chunk !== undefined) values.set(field, chunk);
      return { ...row, values };
    }),
  };
};
