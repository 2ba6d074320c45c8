import { compoundNames, familyNames, femaleNames, maleNames } from '../../platforms/school/name-lists.ts';

/** Invented people and sections from which the corpus is written; the same seed gives the same people, always. */

export interface Pupil {
  readonly name: string;
  readonly parts: readonly [string, string, string, string];
  /** Ten digits, beginning with 0000 so that nobody can have it. */
  readonly id: string;
  readonly openemisNo: string;
  readonly key: string;
  readonly birth: string;
  readonly boy: boolean;
}

/** A small generator of fixed numbers (Park and Miller); no clock, no chance. */
export const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = (seed * 7919 + 17) % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
};

const pick = (list: readonly string[], next: (below: number) => number): string =>
  list[next(list.length)] ?? '';

export const pupils = (count: number, seed: number): Pupil[] => {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, n) => {
    const boy = next(2) === 0;
    const first =
      next(12) === 0 && boy ? pick(compoundNames, next) : pick(boy ? maleNames : femaleNames, next);
    const parts = [first, pick(maleNames, next), pick(maleNames, next), pick(familyNames, next)] as const;
    return {
      name: parts.join(' '),
      parts,
      id: `0000${String(100000 + seed * 1000 + n).padStart(6, '0')}`,
      openemisNo: `31${String(26000000 + seed * 1000 + n)}`,
      key: String(9001 + n),
      birth: `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/2013`,
      boy,
    };
  });
};

export const staff = (count: number, seed: number): string[] =>
  pupils(count, seed + 500).map(({ name }) => name);

export type Digits = 'ascii' | 'arabic' | 'persian' | 'mixed';

/** Digits of a text in another script; `mixed` changes every other text. */
export const inDigits = (text: string, digits: Digits, turn = 0): string => {
  const base = { ascii: 0, arabic: 0x660, persian: 0x6f0, mixed: turn % 2 === 0 ? 0 : 0x660 }[digits];
  return base === 0 ? text : text.replace(/\d/g, (digit) => String.fromCodePoint(base + Number(digit)));
};

export interface HeaderSet {
  readonly serial: string;
  readonly name: string;
  readonly id: string;
  readonly status: string;
  /** What an id under this header is: the national number, or a number whose kind the page does not say. */
  readonly idField: 'nationalId' | 'otherId';
}

/** Official words, words as in Ajyal's exports, terse words, misspelt and stretched words (darsak-facts 9.1). */
export const headerSets: Readonly<Record<'A' | 'B' | 'C' | 'D', HeaderSet>> = {
  A: { serial: 'م', name: 'اسم الطالب', id: 'الرقم الوطني', status: 'حالة القيد', idField: 'nationalId' },
  B: {
    serial: 'الرقم المتسلسل',
    name: 'أسماء الطلبة',
    id: 'رقم الإثبات',
    status: 'حالة الطالب',
    idField: 'nationalId',
  },
  C: { serial: '#', name: 'الاسم', id: 'الرقم', status: 'الحالة', idField: 'otherId' },
  D: { serial: 'مـ', name: 'اســـم الطـالـب', id: 'رقــم الطــالب', status: 'الحــالة', idField: 'otherId' },
};

export const sectionsTaught = [
  { subject: 'الرياضيات', grade: 'الصف السابع', section: 'أ', count: 28, rel: 481 },
  { subject: 'الرياضيات', grade: 'الصف السابع', section: 'ب', count: 31, rel: 482 },
  { subject: 'الرياضيات', grade: 'الصف الثامن', section: 'ج', count: 33, rel: 483 },
  { subject: 'الثقافة المالية', grade: 'الصف السابع', section: 'أ', count: 28, rel: 484 },
  { subject: 'المهارات الرقمية', grade: 'الصف الثاني عشر', section: 'هـ', count: 9, rel: 485 },
] as const;
export type Taught = (typeof sectionsTaught)[number];
