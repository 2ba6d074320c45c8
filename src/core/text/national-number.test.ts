import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthYear } from './birth-date.ts';
import { numbersIn, yearOfNationalNumber } from './national-number.ts';

/** A number of that beginning; its fourth digit, 1 or 2 in real ones, is 9: it is nobody's. */
const number = (start: string): string => `${start}9${'1'.padStart(6, '0')}`;

describe('yearOfNationalNumber', () => {
  it.each([
    ['200', 2000],
    ['212', 2012],
    ['217', 2017],
  ])('reads the year of a number that begins with %s', (start, year) => {
    expect(yearOfNationalNumber(number(start))).toBe(year);
  });

  it.each([
    ['0000456789', 'no year'],
    [number('987'), 'born before 2000: no child at school'],
    [number('212').slice(1), 'a digit short'],
    [number('212') + '1', 'a digit long'],
    ['', 'nothing'],
    [number('212').replaceAll('1', '١'), 'digits that the key would have turned'],
  ])('says nothing of %s: %s', (id) => {
    expect(yearOfNationalNumber(id)).toBeNull();
  });

  it('is a year of this century or nothing, whatever the number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789') }), (id) => {
        const year = yearOfNationalNumber(id);
        expect(year === null || (year >= 2000 && year <= 2099)).toBe(true);
      }),
    );
  });
});

describe('birthYear', () => {
  it.each([
    ['2012', 2012],
    ['٢٠١٢', 2012],
    ['مواليد 2012', 2012],
    ['2012 م', 2012],
    ['1998', 1998],
  ])('reads %s', (text, year) => {
    expect(birthYear(text)).toBe(year);
  });

  it.each(['', '12', '17/5/2012', '20120', '1900', '3012', 'بلا', '2012/2013'])(
    'finds no year alone in «%s»',
    (text) => {
      expect(birthYear(text)).toBeNull();
    },
  );
});

describe('numbersIn', () => {
  it.each([
    ['رامي وائل الخطيب 0000456789', '0000456789'],
    ['رامي وائل الخطيب (٠٠٠٠٤٥٦٧٨٩)', '0000456789'],
    ['0000456789- رامي وائل الخطيب', '0000456789'],
  ])('finds the number in «%s»', (name, digits) => {
    expect(numbersIn(name)).toBe(digits);
  });

  it.each([
    ['12- رامي وائل الخطيب', 'a row number'],
    ['رامي وائل الخطيب', 'none'],
    ['رامي 0000456789 و 0000456780', 'two of them'],
    ['رامي 0000000000', 'a placeholder'],
    [`رامي ${'1'.repeat(400)}`, 'no name is so long'],
  ])('finds none in «%s»: %s', (name) => {
    expect(numbersIn(name)).toBeNull();
  });
});
