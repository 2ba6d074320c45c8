import type { StudentRow } from '../snapshot.ts';
import { toWesternDigits } from '../text/digits.ts';
import { idKey } from '../text/id-key.ts';
import { nameTokens } from '../text/name-tokens.ts';

/**
 * Whether a remark seems to hold what must not travel with it: a student's name or number from a roster, a national
 * number, a telephone number. A warning to the writer, so it names what was seen and where.
 */
export interface Trace {
  readonly kind: 'name' | 'id' | 'phone';
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a roster is known by: first names with the names that may follow them, and numbers without leading zeros. */
export interface RosterKeys {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ids: ReadonlySet<string>;
}

export function rosterKeys(students: readonly StudentRow[]): RosterKeys {
  const names = new Map<string, Set<string>>();
  const ids = new Set<string>();
  for (const student of students) {
    const [first, ...others] = nameTokens(student.name)
      .map((part) => part.key)
      .filter((key) => key !== ',');
    if (first !== undefined) {
      const after = names.get(first) ?? new Set();
      for (const other of others) after.add(other);
      names.set(first, after);
    }
    for (const shown of [student.nationalId, student.openemisNo, student.otherId]) {
      const id = shown === undefined ? null : idKey(shown);
      if (id !== null) ids.add(bare(id));
    }
  }
  return { names, ids };
}

/** In the order of the text. `keys`: of all rosters at hand; without one, numbers are found all the same. */
export function findTraces(text: string, keys: RosterKeys): readonly Trace[] {
  return [...findNames(text, keys), ...findNumbers(text, keys)].sort((a, b) => a.start - b.start);
}

const bare = (digits: string): string => digits.replace(/^0+/, '');

/** «وليان عمر», «لليان»: particles written onto a name. */
const particles = /^(?:وال|فال|بال|كال|[وفبلك])(?=\p{L}{2})/u;

/**
 * A first name alone is no trace (أمل and سلام are words): the next name of the same child must follow, the father's
 * or the family's.
 */
function findNames(text: string, { names }: RosterKeys): readonly Trace[] {
  if (names.size === 0) return [];
  const words = [...text.matchAll(/[\p{L}\p{M}\u0640\u200c-\u200f]+/gu)];
  const keyOf = rememberedKeys();
  const found: Trace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const [after, length] of firstNamesAt(words, at, names, keyOf)) {
      const end = nextName(words, at + length, after, keyOf);
      if (end === null) continue;
      const last = words[end];
      const start = words[at]?.index ?? 0;
      found.push({ kind: 'name', start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) });
      at = end;
      break;
    }
  }
  return found;
}

type Words = readonly RegExpExecArray[];

/** «عبد الله» is two words and one name. */
function* firstNamesAt(
  words: Words,
  at: number,
  names: RosterKeys['names'],
  keyOf: KeyOf,
): Generator<readonly [ReadonlySet<string>, number]> {
  const first = words[at]?.[0] ?? '';
  for (const head of [first, first.replace(particles, '')]) {
    for (const length of [1, 2]) {
      const key = keyOf([head, ...words.slice(at + 1, at + length).map(([word]) => word)]);
      const after = key === null ? undefined : names.get(key);
      if (after !== undefined) yield [after, length];
    }
  }
}

/** The place of the last word of the name that follows, or null. «بن» between the two is passed over. */
function nextName(words: Words, at: number, after: ReadonlySet<string>, keyOf: KeyOf): number | null {
  const start = /^(?:بن|ابن|بنت)$/.test(words[at]?.[0] ?? '') ? at + 1 : at;
  for (const length of [1, 2]) {
    if (words[start + length - 1] === undefined) return null;
    const key = keyOf(words.slice(start, start + length).map(([word]) => word));
    if (key !== null && after.has(key)) return start + length - 1;
  }
  return null;
}

/** The one part that words make as a name; null when they are several. Remembered, for words repeat in a text. */
type KeyOf = (words: readonly string[]) => string | null;

function rememberedKeys(): KeyOf {
  const known = new Map<string, string | null>();
  return (words) => {
    const text = words.join(' ');
    const before = known.get(text);
    if (before !== undefined) return before;
    const parts = nameTokens(text);
    // A title or a row number beside it is no part of the name, so it must stand for all of the words.
    const whole = parts.length === 1 && parts[0]?.shown.split(' ').length === words.length;
    const key = whole ? (parts[0]?.key ?? null) : null;
    known.set(text, key);
    return key;
  };
}

/** Digits of any script, spaced, hyphenated, in brackets, with marks of direction between. */
const numberRuns = /(?<![\d٫.,])\+?\(?\d(?:[\s\u200e\u200f\u202a-\u202e\u2066-\u2069().\-‐-―_/]{0,3}\d)+/gu;
/** Jordan: mobiles 07(7|8|9) and eight digits in all after the 7, land lines 0(2|3|5|6) and seven; with or without +962. */
const phone = /^(?:(?:00)?962|0)(?:7[789]\d{7}|[2356]\d{7})$/;

function findNumbers(text: string, { ids }: RosterKeys): readonly Trace[] {
  const western = toWesternDigits(text);
  // Every digit folded is one unit for one unit only in the basic plane, which all folded scripts are in.
  const found: Trace[] = [];
  for (const match of western.matchAll(numberRuns)) {
    const [run] = match;
    const digits = run.replace(/\D+/g, '');
    const trace = (kind: Trace['kind']): number =>
      found.push({ kind, start: match.index, end: match.index + run.length });
    if (phone.test(digits)) trace('phone');
    else if (ids.has(bare(digits))) trace('id');
    // A national number has ten digits and is written in one.
    else if (/^\d{10}$/.test(run)) trace('id');
    else partsOf(run, match.index, ids, found);
  }
  return found;
}

/** «12 0791234567»: a number that stands beside others. */
function partsOf(run: string, offset: number, ids: ReadonlySet<string>, found: Trace[]): void {
  for (const part of run.matchAll(/\d{5,}/g)) {
    const [digits] = part;
    const place = { start: offset + part.index, end: offset + part.index + digits.length };
    if (phone.test(digits)) found.push({ kind: 'phone', ...place });
    else if (ids.has(bare(digits)) || digits.length === 10) found.push({ kind: 'id', ...place });
  }
}
