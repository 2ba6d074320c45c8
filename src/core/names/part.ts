import { doubled } from '../text/fold.ts';
import type { NamePart } from '../text/name-tokens.ts';
import { isLatin } from './latin.ts';
import { isFamilyName, isFamilyShaped, isGivenName, isKnownName } from './name-list.ts';

/** A part of a name with all that comparing asks about it, worked out once. */
export interface Part extends NamePart {
  /** Without what writers add and leave out: the article, also inside عبد ال… and أبو ال…. */
  readonly loose: string;
  readonly latin: boolean;
  readonly known: boolean;
  readonly given: boolean;
  readonly familyShaped: boolean;
  /** It may be a family name, whatever else it is: خليل, حسن. */
  readonly family: boolean;
  /** The letters in it, as a set of bits. */
  readonly letters: number;
}

type Known = Omit<Part, keyof NamePart>;
/** What was worked out before: fathers and families come again and again. Bounded, and never part of a result. */
const workedOut = new Map<string, Known>();
const mostKept = 5000;

export function partOf(part: NamePart): Part {
  let known = workedOut.get(part.key);
  if (!known) {
    if (workedOut.size >= mostKept) workedOut.clear();
    known = workOut(part.key);
    workedOut.set(part.key, known);
  }
  const { key, shown, ends = false } = part;
  const { loose, latin, known: isKnown, given, familyShaped, family, letters } = known;
  return { key, shown, ends, loose, latin, known: isKnown, given, familyShaped, family, letters };
}

function workOut(key: string): Known {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) % 32);
  return {
    loose: key
      .replace(/^ال(?=\p{L}{3})/u, '')
      .replace(/^عبدال/, 'عبد')
      .replace(/(?<=^(?:ابو|بني))ال/, '')
      .replace(/^(?:al|el)(?=[a-z]{3})/, ''),
    latin: isLatin(key),
    known: isKnownName(key),
    given: isGivenName(key),
    familyShaped: isFamilyShaped(key),
    family: isFamilyName(key),
    letters,
  };
}

/** Two parts read as one: عبد الله split, or written apart by one side only. */
export const joinParts = (a: Part, b: Part): Part =>
  partOf({
    key: (a.key + b.key).replace(doubled, '$1'),
    shown: `${a.shown} ${b.shown}`,
    ...(b.ends ? { ends: true } : {}),
  });
