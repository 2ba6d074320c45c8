import { distance } from 'fastest-levenshtein';
import type { NamePart } from '../text/name-tokens.ts';
import { consonants, isLatin } from './latin.ts';
import { isFamilyShaped, isGivenName, isKnownName } from './name-list.ts';

/**
 * How two parts of a name stand to one another.
 * equal: same key. spelling: another way to write the same name. slip: one is most likely a mistyped or cut form of the
 * other. doubt: so near that it may be a slip, yet nothing says which is right, or both are names of their own.
 * differs: two names.
 */
export type PartRelation = 'equal' | 'spelling' | 'slip' | 'doubt' | 'differs';

/** Rows of the Arabic keyboard; neighbours in a row or one above the other are hit for one another. */
const keyRows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ذيورلاهوزظ'];
/** Letters told apart by dots alone, or by ear in the dialects of Jordan (ذ/د, ظ/ض, ث/ت/س, ق/ك). */
const confused = [
  'بتثنيى',
  'جحخ',
  'دذ',
  'رز',
  'سش',
  'صض',
  'طظ',
  'عغ',
  'فق',
  'ظض',
  'ثسص',
  'قكا',
  'تط',
  'ذز',
  'جش',
  'هح',
  'وؤ',
  'كل',
];

/** Without what writers add and leave out: the article (also inside عبد ال…), and doubled و and ي. */
const loose = (key: string): string =>
  key
    .replace(/^ال(?=\p{L}{3})/u, '')
    .replace(/^عبدال/, 'عبد')
    .replace(/(?<=^(?:ابو|بني))ال/, '')
    .replace(/([وي])\1/g, '$1');

export function compareParts(a: NamePart, b: NamePart, isFirst: boolean): PartRelation {
  if (a.key === b.key) return 'equal';
  const [keyA, keyB] = [a.key, b.key];
  if (isLatin(keyA) !== isLatin(keyB)) {
    const shared = consonants(keyA);
    return shared !== '' && shared === consonants(keyB) ? 'spelling' : 'differs';
  }
  // The article tells two first names apart (الحسن, حسن), never two family names.
  if (loose(keyA) === loose(keyB))
    return isFirst && keyA.startsWith('ال') !== keyB.startsWith('ال') ? 'doubt' : 'spelling';
  if (Math.abs(keyA.length - keyB.length) > 1 && !isCompoundOf(keyA, keyB))
    return isCut(a, b) ? 'slip' : farther(keyA, keyB);
  if (isCompoundOf(keyA, keyB)) return 'doubt';
  if (isCut(a, b)) return 'slip';
  const edit = singleEdit(keyA, keyB);
  if (edit === null) return farther(keyA, keyB);
  return judgeEdit(keyA, keyB, edit, isFirst);
}

/** Initials and cut words say where they stop: م. , الخطي… */
function isCut(a: NamePart, b: NamePart): boolean {
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short.length >= 3 && long.startsWith(short) && !isKnownName(short) && isKnownName(long);
}

/** عبد, or the name of God alone, for the whole compound; زيد for أبو زيد. */
function isCompoundOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length <= short.length) return false;
  return (
    (short === 'عبد' && long.startsWith('عبد')) ||
    (/^(?:عبد|ابو|ابن|بني|ام)/.test(long) &&
      long.endsWith(short) &&
      long.length - short.length <= 5 &&
      short.length >= 3)
  );
}

type Edit = 'typing' | 'letter';

/** The one slip that makes b of a: `typing` where a finger or a dot explains it, `letter` where a letter was left out. */
function singleEdit(a: string, b: string): Edit | null {
  if (a.length !== b.length) {
    if (distance(a, b) !== 1) return null;
    const long = a.length > b.length ? a : b;
    const short = a.length > b.length ? b : a;
    return long.replace(/(.)\1/, '$1') === short ? 'typing' : 'letter';
  }
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const rest = a.slice(at + 1) === b.slice(at + 1);
  if (rest) return isNeighbour(a[at] ?? '', b[at] ?? '') ? 'typing' : 'letter';
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 'typing' : null;
}

function isNeighbour(a: string, b: string): boolean {
  if (confused.some((letters) => letters.includes(a) && letters.includes(b))) return true;
  return keyRows.some((row, at) => {
    const place = row.indexOf(a);
    return (
      place >= 0 &&
      [row, keyRows[at - 1], keyRows[at + 1]].some(
        (other) => other !== undefined && other.slice(Math.max(0, place - 1), place + 2).includes(b),
      )
    );
  });
}

/** A slip leaves something that is no name; two names of their own are two names. */
function judgeEdit(a: string, b: string, edit: Edit, isFirst: boolean): PartRelation {
  const [knownA, knownB] = [isKnownName(a), isKnownName(b)];
  const shortest = Math.min(a.length, b.length);
  if (isFirst) {
    const [givenA, givenB] = [isGivenName(a), isGivenName(b)];
    if (givenA && givenB)
      return /[اهي]$/.test(a) && /[اهي]$/.test(b) && a.slice(0, -1) === b.slice(0, -1) ? 'doubt' : 'differs';
    if (!knownA && !knownB) return 'doubt';
    return edit === 'typing' || shortest >= 3 ? 'slip' : 'doubt';
  }
  if (knownA && knownB) return 'doubt';
  // Neither is known: long words that differ in one letter are one word mistyped, short ones may be two.
  if (!knownA && !knownB) return shortest >= 5 || edit === 'typing' ? 'slip' : 'doubt';
  return 'slip';
}

/** Two slips in one long part. */
function farther(a: string, b: string): PartRelation {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return 'differs';
  if (isKnownName(a) && isKnownName(b)) return 'differs';
  return distance(loose(a), loose(b)) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1) ? 'doubt' : 'differs';
}

/** A given name stands where the other has the family name: different parts of the name, not a contradiction. */
export const isOtherKind = (a: string, b: string): boolean =>
  isFamilyShaped(a) !== isFamilyShaped(b) && isGivenName(isFamilyShaped(a) ? b : a);
