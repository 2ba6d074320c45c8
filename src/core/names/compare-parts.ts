import { distance } from 'fastest-levenshtein';
import { consonants } from './latin.ts';
import type { Part } from './part.ts';

/**
 * How two parts of a name stand to one another.
 * equal: same key. spelling: another way to write the same name. slip: one is most likely a mistyped or cut form of the
 * other. doubt: so near that it may be a slip, yet nothing says which is right, or both are names of their own.
 * near: two first names of their own, one likely slip apart (سناء, سماء): brothers, sisters or twins more often than a
 * slip. differs: two names.
 */
export type PartRelation = 'equal' | 'spelling' | 'slip' | 'doubt' | 'near' | 'differs';

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

export function compareParts(a: Part, b: Part, isFirst: boolean): PartRelation {
  if (a.key === b.key) return 'equal';
  const [keyA, keyB] = [a.key, b.key];
  if (a.latin !== b.latin) {
    return compareSounds(a, b);
  }
  if (haveOtherLetters(a.letters, b.letters)) return 'differs';
  // The article tells two first names apart (الحسن, حسن), never two family names.
  if (a.loose === b.loose)
    return isFirst && keyA.startsWith('ال') !== keyB.startsWith('ال') ? 'doubt' : 'spelling';
  const cut = compareCut(a, b) ?? compareCut(b, a);
  if (cut) return cut;
  if (isCompoundOf(keyA, keyB)) return 'doubt';
  const edit = Math.abs(keyA.length - keyB.length) > 1 ? null : singleEdit(keyA, keyB);
  if (edit === null) return isFirst && isTwiceMistyped(a, b) ? 'near' : farther(a, b);
  return judgeEdit(a, b, edit, isFirst);
}

/** Across scripts the consonants are compared; one of several may be written otherwise. */
function compareSounds(a: Part, b: Part): PartRelation {
  const [soundA, soundB] = [consonants(a.loose), consonants(b.loose)];
  if (soundA === soundB) return 'spelling';
  const near = Math.min(soundA.length, soundB.length) >= 3 && distance(soundA, soundB) === 1;
  return near ? 'slip' : 'differs';
}

/** The last word of a text may be cut off by its column: الخطي for الخطيب. A short rest, or one that is a name, is no proof. */
function compareCut(short: Part, long: Part): PartRelation | null {
  if (!short.ends || short.key.length >= long.key.length) return null;
  if (!long.key.startsWith(short.key) && !long.loose.startsWith(short.loose)) return null;
  return short.loose.length >= 3 && !short.known ? 'slip' : 'doubt';
}

/** عبد alone, or the second half alone, for the whole compound: رحمن for عبد الرحمن, زيد for أبو زيد. */
function isCompoundOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const half = /^(?:عبد|ابو|ابن|بني|ام)(?:ال)?(\p{L}{3,})$/u.exec(long)?.[1];
  return half !== undefined && long !== short && (short === 'عبد' || short === half || short === `ال${half}`);
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
function judgeEdit(a: Part, b: Part, edit: Edit, isFirst: boolean): PartRelation {
  if (isFirst) {
    if (a.given && b.given) {
      if (isSameButForEnding(a.key, b.key)) return 'doubt';
      // A hand that hits م for أ is rare, brothers محمد and أحمد are not.
      return edit === 'typing' || a.key.length !== b.key.length ? 'near' : 'differs';
    }
    if (!a.known && !b.known) return 'doubt';
    return edit === 'typing' || Math.min(a.key.length, b.key.length) >= 3 ? 'slip' : 'doubt';
  }
  // Two rare names one letter apart are rarer than one rare name mistyped.
  return a.known && b.known ? 'doubt' : 'slip';
}

/** One is a name, the other none and a finger away from it: سعدو for سعود. */
export const isMistyped = (a: Part, b: Part): boolean =>
  a.known !== b.known && Math.min(a.key.length, b.key.length) >= 4 && singleEdit(a.key, b.key) === 'typing';

/** سارا and سارة, يسرى and يسرا: two spellings to some, two names to others. */
const isSameButForEnding = (a: string, b: string): boolean =>
  /[اهي]$/.test(a) && /[اهي]$/.test(b) && a.slice(0, -1) === b.slice(0, -1);

/** Neither is a name, and a letter of each is wrong: both may be one (مثى and ثنى for مثنى). */
const isTwiceMistyped = (a: Part, b: Part): boolean =>
  !a.known && !b.known && Math.min(a.key.length, b.key.length) >= 3 && distance(a.key, b.key) === 2;

/** Two slips in one long part. */
function farther(a: Part, b: Part): PartRelation {
  const shortest = Math.min(a.key.length, b.key.length);
  if (shortest < 5 || Math.abs(a.key.length - b.key.length) > 2 || (a.known && b.known)) return 'differs';
  return distance(a.loose, b.loose) <= (shortest >= 7 ? 2 : 1) ? 'doubt' : 'differs';
}

/** Quick no for most pairs: two slips change four letters at most, and a cut or halved part has no letters of its own. */
function haveOtherLetters(a: number, b: number): boolean {
  const differing = a ^ b;
  if ((differing & a) === 0 || (differing & b) === 0) return false;
  let count = 0;
  for (let rest = differing; rest !== 0; rest &= rest - 1) count += 1;
  return count > 4;
}

/** Whether two parts may be one that the other side writes together: a slip away from it at most. */
export const mayBeJoined = (a: Part, b: Part, whole: Part): boolean =>
  a.latin !== whole.latin ||
  (Math.abs(a.key.length + b.key.length - whole.key.length) <= 2 &&
    !haveOtherLetters(a.letters | b.letters, whole.letters));

/**
 * Different parts of the name, not a contradiction: a given name, or what the column left of one, stands where the other
 * has the family name.
 */
export function isOtherKind(a: Part, b: Part): boolean {
  if (a.familyShaped === b.familyShaped) return isStump(a) || isStump(b);
  const other = a.familyShaped ? b : a;
  return other.given || isStump(other) || (!other.known && a.ends === true && b.ends === true);
}

/** The first letters of a word that the column cut off: they say nothing. */
const isStump = (part: Part): boolean => part.ends === true && part.key.length <= 2;
