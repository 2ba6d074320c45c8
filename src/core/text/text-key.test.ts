import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDate } from './birth-date.ts';
import { toWesternDigits } from './digits.ts';
import { idKey } from './id-key.ts';
import { textKey } from './text-key.ts';

const arabic = fc.string({
  unit: fc.constantFrom(
    ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة ',
    ' عبد ',
    ' ابو ',
    ' ال ',
    ' بن ',
    ' الدين ',
    'الطالب ',
    '\u064e',
    '\u0640',
    '\u200f',
    '،',
    '7 ',
    '\ufdf2',
  ),
});

describe('textKey', () => {
  it.each([
    ['هِبة', 'هبه'],
    ['عبد الرءوف', 'عبد الرؤوف'],
    ['داوود', 'داود'],
    ['بني ياسين', 'بنيياسين'],
    ['أبو وائل', 'ابووائل'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['عبدﷲ', 'عبد الله'],
    ['۳ - زید نور الدین', 'زيد نورالدين'],
    ['التلميذة: لمى بنت عبد  الإله آل راشد', 'لمي عبدالاله الراشد'],
    ['شيماء', 'شيما'],
    ['م\u200bر\u00adوان\u00a0كامل', 'مروان كامل'],
  ])('reads %s as %s', (a, b) => {
    expect(textKey(a)).toBe(textKey(b));
  });

  it.each([
    ['سلمان', 'سليمان'],
    ['عبد الكريم', 'عبد الكبير'],
    ['أبو عيد', 'بني عيد'],
    ['جمان', 'جمانة'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(textKey(a)).not.toBe(textKey(b));
  });

  it('is idempotent and never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(arabic, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const key = textKey(text);
          expect(textKey(key)).toBe(key);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stands hostile strings', () => {
    for (const unit of ['ا', '\u064e', '\ud800', 'عبد ', '\u0301', '1', ' ', '\ufdfa', '\u0344'])
      expect(typeof textKey(unit.repeat(100_000))).toBe('string');
  });
});

describe('idKey', () => {
  it.each([
    ['٠٠٠٠٤٥٦٧٨٩', '0000456789'],
    ['۰۰۰۰۴۵۶۷۸۹', '0000456789'],
    ['0000-456-789', '0000456789'],
    ['="0000456789"', '0000456789'],
    ['456789123.0', '456789123'],
    ['4.56789123E+08', '456789123'],
    ['رقم: 0000456789', '0000456789'],
    ['0000 456\u00a0789', '0000456789'],
  ])('reads %s', (text, digits) => {
    expect(idKey(text)).toBe(digits);
  });

  it.each([
    '',
    '-',
    'لا يوجد',
    '0000000000',
    '9999999999',
    '1234567890',
    '4.57E+08',
    '12',
    '17/05/2012',
    '00****6789',
  ])('finds no usable id in «%s»', (text) => {
    expect(idKey(text)).toBeNull();
  });

  it('is idempotent and stands anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789٣-. E+/') })),
        (t) => {
          const key = idKey(t);
          if (key !== null) expect(idKey(key)).toBe(key);
        },
      ),
    );
    for (const unit of ['1', '1-', '\u064e', '\ud800', '1.0']) expect(idKey(unit.repeat(100_000))).toBeNull();
  });
});

describe('birthDate', () => {
  const may = { year: 2012, month: 5, day: 17 };
  it.each([
    '17/5/2012',
    '2012-05-17',
    '17-05-12',
    '٢٠١٢/٥/١٧',
    '17 أيار 2012',
    '17 مايو 2012',
    'May 17, 2012',
    '41046',
    '20120517',
    '2012-05-17T00:00:00',
    '5/17/2012',
    '17.05.2012 00:00',
  ])('reads %s', (text) => {
    expect(birthDate(text)).toEqual(may);
  });
  it.each(['', '-', '31/02/2012', '00/00/0000', '2012', 'غير معروف'])('finds no date in «%s»', (text) => {
    expect(birthDate(text)).toBeNull();
  });
  it('keeps the two halves of a Levantine month pair apart', () => {
    expect(birthDate('3 كانون الأول 2011')).toEqual({ year: 2011, month: 12, day: 3 });
    expect(birthDate('3 كانون الثاني 2011')).toEqual({ year: 2011, month: 1, day: 3 });
  });
});

it('toWesternDigits leaves everything else alone', () => {
  expect(toWesternDigits('٧/أ — ۱۲')).toBe('7/أ — 12');
});
