import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/core/names/compare-names.ts';
import { personName } from '../../../src/core/names/person-name.ts';

const compare = (a: string, b: string) => compareNames(personName(a), personName(b));
const verdicts = (a: string, b: string): string =>
  compare(a, b)
    .parts.map((part) => part.verdict)
    .join(' ');

describe('compareNames', () => {
  it.each([
    ['رامي وائل سعد الخطيب', 'رامي وائل الخطيب', 'equal equal missing equal'],
    ['رامي وائل سعد الخطيب', 'الخطيب رامي وائل سعد', 'equal equal equal equal'],
    ['رامي وائل سعد الخطيب', 'الخطيب، رامي وائل سعد', 'equal equal equal equal'],
    ['رامي وائل سعد أبو زيد', 'رامي وائل سعد ابوزيد', 'equal equal equal spelling'],
    ['رامي وائل سعد الخطيب', 'رامي واءل سعد خطيب', 'equal slip equal spelling'],
    ['عبد الرحمن وائل سعد الخطيب', 'عبدالرحمن وائل سعد الخط', 'spelling equal equal slip'],
    ['رامي وائل سعد', 'رامي وائل الخطيب', 'equal equal missing missing'],
    ['رامي وائل سعد الخطيب', 'رامي وائل فهد الخطيب', 'equal equal differs equal'],
  ])('%s against %s', (a, b, expected) => {
    expect(verdicts(a, b)).toBe(expected);
  });

  it.each([
    ['رامي وائل سعد الخطيب', 'راني وائل سعد الخطيب'],
    ['سعد وائل رائد الخطيب', 'سعيد وائل رائد الخطيب'],
    ['نور وائل رائد الخطيب', 'نوران وائل رائد الخطيب'],
    ['محمد أحمد رائد الخطيب', 'أحمد محمد رائد الخطيب'],
  ])('tells %s from %s by the first name', (a, b) => {
    expect(compare(a, b).first).toBe('differs');
  });

  it('takes a Latin name for a hint', () => {
    expect(compare('Rami Wael Saad Al-Khatib', 'رامي وائل سعد الخطيب')).toMatchObject({
      latin: true,
      agree: 3,
    });
  });

  it('is symmetric, and a name agrees with itself', () => {
    const word = fc.constantFrom(
      'رامي',
      'وائل',
      'سعد',
      'سعيد',
      'عبد',
      'الله',
      'أبو',
      'زيد',
      'الخطيب',
      'بن',
      'نصار',
      '،',
      'Ali',
      '7',
    );
    const name = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect([there.first, there.agree, there.slips, there.doubts, there.differs]).toEqual([
          back.first,
          back.agree,
          back.slips,
          back.doubts,
          back.differs,
        ]);
        expect([there.onlyA, there.onlyB]).toEqual([back.onlyB, back.onlyA]);
        const own = compare(a, a);
        expect(own.differs + own.doubts + own.slips + own.onlyA + own.onlyB).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
