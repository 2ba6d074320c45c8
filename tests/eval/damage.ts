import type { Child } from './people.ts';
import type { Random } from './random.ts';

/** How one side writes: chosen per list, as a file has its habits, with row-wise slips on top. */
export interface Habits {
  readonly name: readonly (readonly [rate: number, how: NameDamage])[];
  readonly ids: 'both' | 'either' | 'national' | 'openemis' | 'none' | 'mixed';
  readonly birth: DateFormat | null;
  readonly gender: readonly [m: string, f: string] | null;
  readonly spoiltIds: boolean;
  /** The share of rows with a slip of the pen, and the slips that this hand makes. */
  readonly slips: number;
  readonly slipKinds: readonly NameDamage[];
  /** National numbers begin with the year of birth, as Jordan's do; with a gender digit that does not exist. */
  readonly dated: boolean;
  /** The share of ids with damage of `strange.ts`. */
  readonly strangeIds: number;
}

type Parts = Child['parts'];
export type NameDamage = (text: string, random: Random, parts: Parts) => string;
export type DateFormat = (date: Child['birth']) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const levantine =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|');
const egyptian = 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|');

export const dateFormats: readonly DateFormat[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${String(year).slice(2)}`,
  ({ year, month, day }) => arabicDigits(`${day}/${month}/${year}`),
  ({ year, month, day }) => arabicDigits(`${year}/${two(month)}/${two(day)}`),
  ({ year, month, day }) => `${day} ${levantine[month - 1] ?? ''} ${year}`,
  ({ year, month, day }) => `${day} ${egyptian[month - 1] ?? ''} ${year}`,
  ({ year, month, day }) => String(Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25569),
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}T00:00:00`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
];

const dialect: readonly (readonly [string, string])[] = [
  ['ذ', 'د'],
  ['ظ', 'ض'],
  ['ث', 'ت'],
  ['ض', 'ظ'],
  ['ق', 'ك'],
];
const oneWord = (
  text: string,
  random: Random,
  change: (word: string) => string,
  skipFirst = false,
): string => {
  const words = text.split(' ');
  const at = skipFirst && words.length > 1 ? 1 + random.below(words.length - 1) : random.below(words.length);
  return words.map((word, index) => (index === at && word.length >= 3 ? change(word) : word)).join(' ');
};

/** Writing habits: they change the look of a name, never its parts. */
export const writings: Readonly<Record<string, NameDamage>> = {
  hamza: (text) => text.replace(/[أإآ]/g, 'ا'),
  marbuta: (text) => text.replace(/ة(?= |$)/g, 'ه'),
  maqsura: (text) => text.replace(/ى(?= |$)/g, 'ي'),
  maqsuraBack: (text) => text.replace(/ي(?= |$)/g, 'ى'),
  finalHamza: (text) => text.replace(/ء(?= |$)/g, ''),
  persian: (text) => text.replace(/ي/g, 'ی').replace(/ك/g, 'ک'),
  urdu: (text) => text.replace(/ه/g, 'ہ').replace(/ى/g, 'ے'),
  joined: (text) => text.replace(/(عبد|أبو|ابو|بني|أم|آل) /g, '$1').replace(/ (الله|الدين)(?= |$)/g, '$1'),
  splitArticle: (text, random) => (random.chance(0.3) ? text.replace(/ ال(?=\S{3,}$)/, ' ال ') : text),
  tashkeel: (text, random) =>
    Array.from(text, (letter) =>
      random.chance(0.3) && letter !== ' ' ? letter + random.pick([...'َُِّْ']) : letter,
    ).join(''),
  tatweel: (text, random) =>
    Array.from(text, (letter) =>
      random.chance(0.2) && !' اأإآدذرزوؤةىء'.includes(letter) ? `${letter}ـ` : letter,
    ).join(''),
  unseen: (text, random) =>
    text
      .split(' ')
      .map((word) => word + random.pick(['', '\u200f', '\u200e', '\u202c', '\ufeff']))
      .join(' '),
  spaces: (text, random) => ` ${text.replace(/ /g, () => random.pick([' ', '  ', '\u00a0', '\t', ' \n']))} `,
  presentation: (text) =>
    text.replace(/لا/g, 'ﻻ').replace(/م/g, 'ﻣ').replace(/ع/g, 'ﻋ').replace(/الله/g, 'ﷲ'),
  article: (text, random) => (random.chance(0.5) ? text.replace(/ ال(?=[^ ]{3,}$)/, ' ') : text),
  abi: (text) => text.replace(/(?<= )أبو /, 'أبي '),
};

const familyBefore = (text: string, family: string, between: string): string =>
  text.endsWith(` ${family}`) ? family + between + text.slice(0, -family.length - 1) : text;

/** Structure: parts dropped, added, turned, cut. Each keeps the first name. */
export const structures: Readonly<Record<string, NameDamage>> = {
  dropGrand: (_, __, { first, father, family }) => [first, father, family].join(' '),
  dropFamily: (_, __, { first, father, grand }) => [first, father, grand].join(' '),
  addGreat: (_, __, { first, father, grand, great, family }) =>
    [first, father, grand, great, family].join(' '),
  twoPart: (_, __, { first, family }) => [first, family].join(' '),
  fatherOnly: (_, __, { first, father }) => [first, father].join(' '),
  familyFirst: (text, _, { family }) => familyBefore(text, family, ' '),
  familyComma: (text, _, { family }) => familyBefore(text, family, '، '),
  sonOf: (_, random, { first, father, grand, family }) =>
    [first, random.pick(['بن', 'ابن']), father, grand, family].join(' '),
  title: (text, random) => random.pick(['الطالب ', 'الطالب: ', 'الطالبة/ ', 'الاسم: ']) + text,
  rowNumber: (text, random) => `${1 + random.below(40)}${random.pick(['- ', '. ', ') ', ''])}${text}`,
  gluedId: (text, random) => `${text} ${random.pick(['', '('])}0000${100000 + random.below(899999)}`,
  cut: (text, random) => text.slice(0, Math.max(14, text.length - 1 - random.below(4))),
};

const keyRows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرلاىةوزظ'];
const dots = ['بتثن', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'];
const other = (random: Random, group: string, letter: string): string =>
  random.pick([...group].filter((each) => each !== letter));

/** One slip of the pen in one word; the caller decides on how many rows. */
export const slips: readonly NameDamage[] = [
  (text, random) => oneWord(text, random, (word) => word.slice(0, -1)),
  (text, random) =>
    oneWord(text, random, (word) => {
      const at = random.below(word.length);
      return word.slice(0, at) + word.slice(at + 1);
    }),
  (text, random) =>
    oneWord(text, random, (word) => {
      const at = random.below(word.length);
      return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
    }),
  (text, random) =>
    oneWord(text, random, (word) => {
      const at = random.below(word.length - 1);
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    }),
  (text, random) =>
    oneWord(text, random, (word) => {
      const at = random.below(word.length);
      const row = keyRows.find((keys) => keys.includes(word[at] ?? ''));
      const place = row?.indexOf(word[at] ?? '') ?? -1;
      return row
        ? word.slice(0, at) +
            (row[place + (random.chance(0.5) && place > 0 ? -1 : 1)] ?? word[at] ?? '') +
            word.slice(at + 1)
        : word;
    }),
  (text, random) =>
    oneWord(text, random, (word) => {
      const at = random.below(word.length);
      const group = dots.find((each) => each.includes(word[at] ?? ''));
      return group ? word.slice(0, at) + other(random, group, word[at] ?? '') + word.slice(at + 1) : word;
    }),
  (text, random) =>
    oneWord(
      text,
      random,
      (word) => {
        const [from, to] = random.pick(dialect);
        return word.replace(from, to);
      },
      true,
    ),
];

export function writeId(id: string | null, random: Random, spoilt: boolean): string | undefined {
  if (id === null) return undefined;
  const spoil = spoilt ? random.below(12) : random.below(60);
  if (spoil === 0)
    return random.pick(['-', 'لا يوجد', '0000000000', '9999999999', 'غير متوفر', '1234567890']);
  if (spoil === 1) return id.replace(/^0+/, '');
  if (spoil === 2) {
    const at = 4 + random.below(6);
    return id.slice(0, at) + String((Number(id[at]) + 1 + random.below(8)) % 10) + id.slice(at + 1);
  }
  if (spoil === 3) return arabicDigits(id);
  if (spoil === 4) return `${id.slice(0, 4)}-${id.slice(4, 7)}-${id.slice(7)}`;
  if (spoil === 5) return `'${id}`;
  if (spoil === 6) return `${Number(id).toExponential(1).toUpperCase()}`;
  return id;
}

export function wrongDate(date: Child['birth'], random: Random): Child['birth'] {
  const kind = random.below(4);
  if (kind === 0) return { ...date, day: 1 + random.below(28) };
  if (kind === 1) return { ...date, month: 1 + random.below(12) };
  if (kind === 2 && date.day <= 12) return { ...date, day: date.month, month: date.day };
  return { ...date, day: Math.max(1, date.day - 1) };
}
