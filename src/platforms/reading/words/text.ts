/** Text of a page: cleaned for showing, folded for comparing. Folding is for keys alone; what is handed out stays as shown. */

/** Marks that nobody sees: direction marks and embeddings, zero-width space, soft hyphen, byte order mark. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Most texts of a page are tidy already; to find that out costs less than to write them anew. */
const untidy = /^\s|\s$|\s\s|[^\S ]|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** As a reader sees it: without unseen marks, white space of any kind collapsed to one blank. */
export const clean = (text: string): string =>
  untidy.test(text) ? text.replace(unseen, '').replace(/\s+/g, ' ').trim() : text;

const single: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};

/** Diacritics, tatweel, zero-width joiners: part of the writing, not of the word. */
const ornament = /\u0640|[\u0610-\u061A]|[\u064B-\u065F]|\u0670|\u200C|\u200D/;

const foldCharacter = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x621 && code <= 0x63a) return single[character] ?? character;
  if (ornament.test(character)) return '';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return single[character] ?? character.toLowerCase();
};

export interface Folded {
  readonly text: string;
  /** For each folded character (and one past the end) its place in the raw text. */
  readonly at: readonly number[];
}

/** Folds and remembers where each character came from, so that a part found in the key can be cut out of the raw text. */
export const foldWithPlaces = (raw: string): Folded => {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of raw) {
    // Only presentation forms and other compatibility characters need the slow way.
    for (const plain of character < '\u1E00' ? character : character.normalize('NFKC')) {
      const folded = foldCharacter(plain);
      for (let n = 0; n < folded.length; n++) at.push(place);
      text += folded;
    }
    place += character.length;
  }
  at.push(place);
  return { text, at };
};

const fold = (raw: string): string => {
  let text = '';
  for (const character of raw) {
    if (character < '\u1E00') text += foldCharacter(character);
    else for (const plain of character.normalize('NFKC')) text += foldCharacter(plain);
  }
  return text;
};

/** What was found out about a text, kept for the next time: lists repeat their words, and a row is asked several times. */
export const remembered = <T>(find: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = find(text);
      // A page of 5,000 rows has four texts in each; beyond that the memory is begun anew.
      if (known.size > 20_000) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
};

/**
 * In patterns for folded text a letter is `[a-zء-ي]`, not `\p{L}`: a browser makes each pattern anew on every page, and the
 * class of all letters of the world cost more there than all reading of a page of 60 rows.
 */

/** Comparison key of a short text: folded, punctuation at its ends gone, « و » joined to its word. Remembered per text. */
export const key = remembered((raw: string): string =>
  fold(clean(raw))
    .replace(/\s*([/\\|])\s*/g, '/')
    .replace(/ و /g, ' و')
    .replace(/^[\s:：؛;.،,*()[\]«»"'…-]+|(?<![\s:：؛;.،,*()[\]«»"'…-])[\s:：؛;.،,*()[\]«»"'…-]+$/g, '')
    .replace(/\s+/g, ' '),
);

/** The key without the article of each word: «الاسم الكامل» and «اسم كامل» are one. */
export const keyWithoutArticle = (raw: string): string =>
  key(raw).replace(/(^|[\s/])(و?)ال(?=[^\s/]{2})/g, '$1$2');

/** Digits of any script as ASCII; null when the text is no plain whole number. */
export const wholeNumber = (raw: string): number | null => {
  const text = key(raw);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
};

/** Only the digits, as ASCII: how identity numbers are compared in shape. */
export const digitsOf = (raw: string): string => fold(raw).replace(/[^0-9]/g, '');

/** A letter of the alphabet by itself, as lists of names are parted. */
export const isLetter = (text: string): boolean =>
  /^(?:\p{L}|ال\p{L})$/u.test(key(text)) || key(text) === 'هـ';
