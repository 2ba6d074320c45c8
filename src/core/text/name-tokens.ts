import { headWords, sonWords, tailWords, titleHeads, titleWords } from './name-words.ts';
import { foldLetters } from './fold.ts';

/** Longer than any name; what is beyond cannot be one, and hostile input must not cost more than its length. */
const longestText = 1000;

/**
 * The comparison parts of a text that may be a person's name: compounds are one part, titles, row numbers and
 * "son of" are gone, a comma after the first part stays as the part `,` (it says "family name first").
 * Never empty-handed: a text that is nothing but titles or numbers keeps them.
 */
export function nameTokens(text: string): readonly string[] {
  const folded = foldLetters(text.length > longestText ? text.slice(0, longestText) : text);
  const spaced = folded
    .replace(/[،,؛;]/g, ' , ')
    // A number glued to a name is a row number or an id, never part of it.
    .replace(/(\p{N}+)/gu, ' $1 ')
    .replace(/[^\p{L}\p{N},]+/gu, ' ');
  const all = spaced.split(' ').filter((word) => word !== '');
  const letters = all.filter((word) => /\p{L}/u.test(word));
  // With two words or more beside them, numbers are row numbers and ids that ran into the name's cell.
  const kept = letters.length >= 2 ? all.filter((word) => word === ',' || /\p{L}/u.test(word)) : all;
  return joinCompounds(dropTitles(kept));
}

function dropTitles(words: readonly string[]): readonly string[] {
  let start = 0;
  while (start < words.length - 1 && (words[start] === ',' || titleWords.has(words[start] ?? ''))) start += 1;
  let end = words.length;
  while (end > start + 1 && words[end - 1] === ',') end -= 1;
  const rest = words.slice(start, end);
  const plain = rest.filter((word, at) => at === 0 || at === rest.length - 1 || !sonWords.has(word));
  return plain.length > 2 && sonWords.has(plain[0] ?? '') ? plain.slice(1) : plain;
}

function joinCompounds(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let pending = '';
  for (const word of words) {
    if (word === ',') {
      if (pending) parts.push(pending);
      pending = '';
      if (parts.length > 0) parts.push(word);
    } else if (headWords.has(word) || titleHeads.has(word)) {
      // عبد رب النبي, أبو عبد الله: heads pile up before their word.
      pending += word === 'ابا' || word === 'ابي' ? 'ابو' : word;
    } else if (!pending && tailWords.has(word) && parts.length > 0 && parts.at(-1) !== ',') {
      parts.push((parts.pop() ?? '') + word);
    } else {
      parts.push(pending + word);
      pending = '';
    }
  }
  if (pending) parts.push(pending);
  return parts;
}
