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
    ['رامي وائل سعد العابدين', 'رامي وائل سعد عابدين', 'equal equal equal spelling'],
    ['رامي وائل سعد', 'رامي وائل الخطيب', 'equal equal missing missing'],
    ['رامي وائل سعد الخطيب', 'رامي وائل فهد الخطيب', 'equal equal differs equal'],
  ])('%s against %s', (a, b, expected) => {
    expect(verdicts(a, b)).toBe(expected);
  });

  it.each([
    ['رامي وائل سعد الخطيب', 'زيد وائل سعد الخطيب'],
    ['محمد وائل سعد الخطيب', 'أحمد وائل سعد الخطيب'],
    ['نور وائل رائد الخطيب', 'نوران وائل رائد الخطيب'],
    ['محمد أحمد رائد الخطيب', 'أحمد محمد رائد الخطيب'],
  ])('tells %s from %s by the first name', (a, b) => {
    expect(compare(a, b).first).toBe('differs');
  });

  it.each([
    ['رامي وائل سعد الخطيب', 'راني وائل سعد الخطيب'],
    ['سعد وائل رائد الخطيب', 'سعيد وائل رائد الخطيب'],
  ])('sees that %s and %s have two names one slip apart', (a, b) => {
    expect(compare(a, b).first).toBe('near');
  });

  it.each([
    ['رامي وائل سعد الخطيب', 'راميوائلسعدالخطيب'],
    ['رامي وائل سعد بني خالد', 'رامي وائل سعدبني خالد'],
    ['رامي وائل علاء الدين الخطيب', 'رامي وائل علاء الدينالخطيب'],
    ['رامي وائل سعد الخطيب', 'راميوائل سعد الخطيب'],
  ])('finds the parts of %s without their spaces in %s', (a, b) => {
    expect(compare(a, b)).toMatchObject({ agree: 3, slips: 0, doubts: 0, differs: 0, onlyA: 0, onlyB: 0 });
    expect(['equal', 'spelling']).toContain(compare(a, b).first);
  });

  it.each([
    ['الاسم: رامي وائل سعد الخطيب', 'a label'],
    ['رامي (أبو العبد) وائل سعد الخطيب', 'a nickname'],
    ['رامي وائل سعد الخطيب - منقول', 'a note'],
    ['رامي وائل سعد الخطيب (مستجد)', 'a note in brackets'],
    ['رامي وائل سعد الخطيب والدته سعاد', 'the mother’s name'],
    ['الخطيب رامي وائل سعد الخطيب', 'the family name twice'],
    ['رامي ب. وائل ب. سعد الخطيب', 'a short form of «son of»'],
    ['المرحوم رامي وائل سعد الخطيب', 'a title'],
  ])('reads the name out of %s (%s)', (cell) => {
    expect(verdicts('رامي وائل سعد الخطيب', cell)).toBe('equal equal equal equal');
  });

  it('asks about محمد in front of a name, and takes nothing for it when it is the father', () => {
    expect(compare('محمد رامي وائل الخطيب', 'رامي وائل الخطيب')).toMatchObject({ first: 'doubt', agree: 2 });
    expect(compare('محمد أحمد رائد الخطيب', 'أحمد محمد رائد الخطيب').first).toBe('differs');
  });

  it('takes a Latin name for a hint', () => {
    expect(compare('Rami Wael Saad Al-Khatib', 'رامي وائل سعد الخطيب')).toMatchObject({
      latin: true,
      agree: 3,
    });
  });

  it('answers alike from both sides where two alignments cost as much', () => {
    const there = compare('رامي Ali Ali', '7 وائل 7');
    const back = compare('7 وائل 7', 'رامي Ali Ali');
    expect([there.onlyA, there.onlyB]).toEqual([back.onlyB, back.onlyA]);
    expect(there.parts).toEqual(back.parts.map(({ a, b, verdict }) => ({ a: b, b: a, verdict })));
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
