import { headWords, isTail, sonWords, titleHeads, titleWords } from './name-words.ts';
import { doubled, foldVisible, visibleText } from './fold.ts';

/** Longer than any name; what is beyond cannot be one, and hostile input must not cost more than its length. */
const longestText = 1000;

/** One part of a name: its comparison key, and the words of the source it stands for. */
export interface NamePart {
  readonly key: string;
  readonly shown: string;
  /** The text ends with it, so a narrow column may have cut it off. */
  readonly ends?: boolean;
}

const comma = ',';

/**
 * The comparison parts of a text that may be a person's name: compounds are one part, titles, row numbers and
 * "son of" are gone, a comma after the first part stays as the part `,` (it says "family name first").
 * Never empty-handed: a text that is nothing but titles or numbers keeps them.
 */
export function nameTokens(text: string): readonly NamePart[] {
  const visible = visibleText(text.length > longestText ? text.slice(0, longestText) : text);
  const isBare = /^[\u0621-\u063a\u0641-\u064a ]*$/.test(visible);
  const spaced = isBare ? visible : withSpaces(visible);
  const keys = foldVisible(spaced).split(' ');
  const words = spaced
    .split(' ')
    .map((shown, at) => ({ shown, key: isBare ? (keys[at] ?? '') : lettersIn(keys[at] ?? '') }))
    .filter(({ key }) => key !== '');
  const letters = words.filter(({ key }) => /\p{L}/u.test(key));
  // With two words or more beside them, numbers are row numbers and ids that ran into the name's cell.
  const kept = letters.length >= 2 ? words.filter(({ key }) => key === comma || /\p{L}/u.test(key)) : words;
  const parts = joinCompounds(dropTitles(kept));
  return parts.map((part, at) => (at === parts.length - 1 ? { ...part, ends: true } : part));
}

/** Commas as words, and only letters, numbers and spaces beside them. */
const withSpaces = (visible: string): string =>
  visible
    .replace(/[،,؛;]/g, ' , ')
    // A number glued to a name is a row number or an id, never part of it.
    .replace(/(\p{N}+)/gu, ' $1 ')
    .replace(/[^\p{L}\p{N},]+/gu, ' ');
const lettersIn = (word: string): string => word.replace(/[^\p{L}\p{N},]+/gu, '');

function dropTitles(words: readonly NamePart[]): readonly NamePart[] {
  let start = 0;
  const isTitle = (at: number): boolean => words[at]?.key === comma || titleWords.has(words[at]?.key ?? '');
  while (start < words.length - 1 && isTitle(start)) start += 1;
  let end = words.length;
  while (end > start + 1 && words[end - 1]?.key === comma) end -= 1;
  const rest = words.slice(start, end);
  const plain = rest.filter(({ key }, at) => at === 0 || at === rest.length - 1 || !sonWords.has(key));
  return plain.length > 2 && sonWords.has(plain[0]?.key ?? '') ? plain.slice(1) : plain;
}

const join = (a: NamePart | null, b: NamePart): NamePart =>
  a === null ? b : { key: (a.key + b.key).replace(doubled, '$1'), shown: `${a.shown} ${b.shown}` };

function joinCompounds(words: readonly NamePart[]): readonly NamePart[] {
  const parts: NamePart[] = [];
  let pending: NamePart | null = null;
  for (const word of words) {
    const { key, shown } = word;
    const last = parts.at(-1);
    if (key === comma) {
      if (pending) parts.push(pending);
      pending = null;
      if (parts.length > 0) parts.push(word);
    } else if (headWords.has(key) || titleHeads.has(key)) {
      // عبد رب النبي, أبو عبد الله: heads pile up before their word.
      pending = join(pending, key === 'ابا' || key === 'ابي' || key === 'بو' ? { key: 'ابو', shown } : word);
    } else if (!pending && last && last.key !== comma && isTail(key, last.key)) {
      parts[parts.length - 1] = join(last, word);
    } else {
      parts.push(join(pending, word));
      pending = null;
    }
  }
  if (pending) parts.push(pending);
  return parts;
}
