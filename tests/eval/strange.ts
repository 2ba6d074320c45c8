import type { Random } from './random.ts';
import type { DateFormat, NameDamage } from './damage.ts';

/**
 * Ways in which Arabic rosters get spoilt that the everyday damage of `damage.ts` does not show: scans and PDFs, foreign
 * keyboards, narrow columns, notes and nicknames in the name's cell, spreadsheets that rewrite numbers and dates.
 */

/** Changes one word of two letters and more; the first word seldom, as people look there first. */
const someWord = (text: string, random: Random, change: (word: string) => string): string => {
  const words = text.split(' ');
  const at = random.chance(0.8) && words.length > 1 ? 1 + random.below(words.length - 1) : 0;
  return words.map((word, index) => (index === at && word.length > 2 ? change(word) : word)).join(' ');
};
const each =
  (pairs: readonly (readonly [string, string])[]): NameDamage =>
  (text) =>
    pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);

/** What a scan makes of a letter that is printed small. */
const scanned: readonly (readonly [string, string])[] = [
  ['لا', 'ال'],
  ['ن', 'ت'],
  ['ق', 'ف'],
  ['ع', 'غ'],
  ['و', 'ر'],
  ['د', 'ر'],
  ['ط', 'ظ'],
  ['م', 'هـ'],
  ['س', 'ش'],
  ['ي', 'ب'],
];

/** Isolated presentation forms, as text copied from old PDFs has them. */
const forms = new Map(
  Array.from({ length: 0xfef4 - 0xfe80 }, (_, at) => String.fromCharCode(0xfe80 + at))
    .map((form) => [form.normalize('NFKC'), form] as const)
    .filter(([letter]) => letter.length === 1)
    .reverse(),
);

const latinLetters: Readonly<Record<string, string>> = Object.fromEntries(
  'ا a أ a إ e آ a ب b ت t ث th ج j ح h خ kh د d ذ th ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ي i ى a ء  ئ e ؤ o'
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, at, all) => (at % 2 === 0 ? [...pairs, [word, all[at + 1] ?? '']] : pairs),
      [],
    ),
);
const inLatin = (text: string): string =>
  text
    .split(' ')
    .map((word) => Array.from(word, (letter) => latinLetters[letter] ?? letter).join(''))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/** Keeps the parts, changes how they look. Rates are the caller's. */
export const strangeLooks: Readonly<Record<string, NameDamage>> = {
  forms: (text) => Array.from(text, (letter) => forms.get(letter) ?? letter).join(''),
  dotless: each([
    ['ن', 'ں'],
    ['ف', 'ڡ'],
    ['ق', 'ٯ'],
  ]),
  wavyAlef: each([['ا', 'ٱ']]),
  farsiHeh: each([
    ['ه', 'ھ'],
    ['ك', 'ڪ'],
    ['ي', 'ې'],
  ]),
  highHamza: each([
    ['أ', 'ٲ'],
    ['إ', 'ٳ'],
    ['ؤ', 'ٶ'],
  ]),
  decomposed: (text) => text.normalize('NFD'),
  longTatweel: (text) => text.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\p{L})/gu, 'ـــ'),
  full: (text) => Array.from(text, (letter) => (/\p{L}/u.test(letter) ? `${letter}\u064e` : letter)).join(''),
  sonEverywhere: (text, random) => {
    const son = random.pick(['بن', 'ابن', 'بنت', 'ب.']);
    return text
      .split(' ')
      .join(` ${son} `)
      .replaceAll(`عبد ${son} `, 'عبد ')
      .replaceAll(`أبو ${son} `, 'أبو ');
  },
  quotes: (text, random) =>
    random.pick(['"', '«', "'", '*', '- ', '• ']) + text + random.pick(['"', '»', '.', ' *', ' -']),
  newline: (text) => text.replace(/ (?=\S+$)/, '\n'),
  dashes: (text, random) => text.replace(/ /g, random.pick([' - ', '-', '_', '.', ' / '])),
  numbered: (text, random) => `${1 + random.below(40)} ${text}`,
  student: (text, random) => random.pick(['الطالب/ ', 'الابن ', 'السيد ', 'المرحوم ', 'طالب: ']) + text,
  note: (text, random) =>
    text + random.pick([' (منقول)', ' - معيد', ' (مستجد)', ' (سوري)', ' *', ' (غائب)', ' - منتقل']),
  abuForm: (text, random) => text.replace(/أبو /, random.pick(['أبا ', 'ابي ', 'بو ', 'ابو'])),
  alFamily: (text) => text.replace(/آل /, 'ال'),
  noArticle: (text) => text.replace(/ ال(?=\p{L}{3,}$)/u, ' '),
  withArticle: (text) => text.replace(/ (?!ال|أبو|بني|آل)(?=\p{L}{3,}$)/u, ' ال'),
};

/** Changes the parts themselves, or what can be read of them. */
export const strangeParts: Readonly<Record<string, NameDamage>> = {
  mergedParts: (text, random) => {
    const gaps = text.split(' ').length - 1;
    let at = random.below(Math.max(1, gaps));
    return text.replace(/ /g, (gap) => (at-- === 0 ? '' : gap));
  },
  noSpaces: (text) => text.replaceAll(' ', ''),
  splitWord: (text, random) =>
    someWord(text, random, (word) => {
      const at = 1 + random.below(word.length - 1);
      return `${word.slice(0, at)} ${word.slice(at)}`;
    }),
  narrow: (text) => text.slice(0, 20),
  narrower: (text) => text.slice(0, 15),
  nickname: (text, random) =>
    text.replace(
      /(?<=^\S+(?: الله| الدين| الرحمن)?) /,
      random.pick([' (حمودة) ', ' (أبو العبد) ', ' «سوسو» ']),
    ),
  nicknameLast: (text, random) => text + random.pick([' (حمودة)', ' (أبو العبد)']),
  muhammadFirst: (text) => `محمد ${text}`,
  fatherSwapped: (_, __, { first, father, grand, family }) => [first, grand, father, family].join(' '),
  familyTwice: (text, _, { family }) => `${text} ${family}`,
  latin: inLatin,
  latinShort: (_, __, { first, father, family }) => inLatin([first, father, family].join(' ')),
  motherName: (text) => `${text} والدته سعاد`,
};

/** One slip of a scanner or of a hurried hand. */
export const strangeSlips: readonly NameDamage[] = [
  (text, random) => {
    const [from, to] = random.pick(scanned);
    return someWord(text, random, (word) => word.replace(from, to));
  },
  (text, random) => someWord(text, random, (word) => word.replace(/(?<=.)(?=.)/, random.pick([...'بتنيلم']))),
  (text, random) => someWord(text, random, (word) => word + random.pick([...'اهيين'])),
  (text, random) => someWord(text, random, (word) => word.replace(/[ويا]/, '')),
  (text, random) => someWord(text, random, (word) => word.replace(/ة$/, 'ت')),
  (text, random) => someWord(text, random, (word) => word.replace(/ا$|اء$/, 'ه')),
];

export const strangeDates: readonly DateFormat[] = [
  ({ year, month, day }) => `${String(day)} / ${String(month)} / ${String(year)}`,
  ({ year, month, day }) => `${String(day)}/${String(month)}/${String(year)}م`,
  ({ year, month, day }) => `${String(year)}.${String(month)}.${String(day)}`,
  ({ year, month, day }) => `${String(day)}\\${String(month)}\\${String(year)}`,
  ({ year, month, day }) => `${String(Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25569)}.0`,
  ({ year, month, day }) =>
    `${String(day)}-${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1] ?? ''}-${String(year).slice(2)}`,
  ({ year, month, day }) => `\u200f${String(day)}\u200f/\u200f${String(month)}\u200f/\u200f${String(year)}`,
  // Another calendar: nothing to compare, and no reason to stumble.
  ({ year, month, day }) =>
    `${String(Math.floor((year - 622) * 1.0307))}/${String(month)}/${String(Math.min(day, 28))} هـ`,
  ({ year }) => String(year),
  () => '1900-01-00',
];

/** What becomes of a number on its way; `null` where the cell stays empty. */
export function strangeId(id: string, random: Random): string | undefined {
  const ways: readonly (() => string | undefined)[] = [
    () => `${id.slice(0, 3)}*****${id.slice(-2)}`,
    () => id.slice(0, -1),
    () => id.slice(0, 5) + ' ' + id.slice(5),
    () => `${id}.00`,
    () => `رقم ${id}`,
    () => id.replace(/0/g, 'O'),
    () => `${id.slice(0, 1)}.${id.slice(1, 4)}E+09`,
    () => `${id}/1`,
    () => undefined,
    () => random.pick(['لايوجد', 'N/A', '#N/A', 'null', '—', '0', '99999', '#REF!', 'غير أردني']),
  ];
  return random.pick(ways)();
}
