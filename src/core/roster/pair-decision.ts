import { textKey } from '../text/text-key.ts';
import type { StudentRow } from '../snapshot.ts';
import type { PairAnswer } from './pair-answer.ts';
import { rowFacts } from './row-facts.ts';

export type { PairAnswer } from './pair-answer.ts';

/**
 * A person's recorded answer about two rows. It names the rows by fingerprints of what they showed, so that it is found
 * again whatever their order, and is set aside when the facts it rested on have changed.
 */
export interface PairDecision {
  readonly answer: PairAnswer;
  readonly a: RowFingerprint;
  readonly b: RowFingerprint;
}

/** Digests, so that a list of decisions is no list of names; still personal data, and kept as such. */
export interface RowFingerprint {
  /** Who: the row's key in its source or its ids; the name where there is neither. */
  readonly who: string;
  /** All that the answer rested on: name as spelt, ids, birth date, gender. */
  readonly facts: string;
}

/** Fingerprints of both rows, to be stored with an answer. */
export function pairFingerprint(a: StudentRow, b: StudentRow): Pick<PairDecision, 'a' | 'b'> {
  return { a: rowFingerprint(a), b: rowFingerprint(b) };
}

export function rowFingerprint(row: StudentRow): RowFingerprint {
  const { ids, birth, gender } = rowFacts(row);
  const name = textKey(row.name);
  const born = birth ? `${birth.year}-${birth.month}-${birth.day}` : '';
  const numbers = [ids.nationalId, ids.openemisNo, ids.otherId].map((id) => id?.replace(/^0+/, '') ?? '');
  const who = row.sourceKey ?? numbers.find((id) => id !== '') ?? name;
  return { who: digest(who), facts: digest(JSON.stringify([name, ...numbers, born, gender])) };
}

/** 53 bits of two interleaved multiplicative hashes: stable, and far from collision for one school's decisions. */
function digest(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
