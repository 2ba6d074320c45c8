import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTraces, rosterKeys } from './roster-traces.ts';

const keys = rosterKeys([
  { row: 1, name: 'ليان عمر زياد الشرع', nationalId: '0000123456' },
  { row: 2, name: 'عبد الله محمد سالم العبادي', openemisNo: '2011456' },
  { row: 3, name: 'أمل خالد يوسف حداد' },
]);
const seen = (text: string) =>
  findTraces(text, keys).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a name of the roster', () => {
  it.each([
    ['سألت الطالبة ليان عمر عن المثال', 'ليان عمر'],
    ['لاحظت ليان الشرع الخطأ', 'ليان الشرع'],
    ['وليان عمر وجدت', 'وليان عمر'],
    ['قال عبدالله محمد إن', 'عبدالله محمد'],
    ['قال عبد الله العبادي إن', 'عبد الله العبادي'],
    ['ليــان بنت عُمَر', 'ليــان بنت عُمَر'],
    ['(أمل خالد)', 'أمل خالد'],
  ])('%s', (text, name) => {
    expect(seen(text)).toEqual([['name', name]]);
  });

  it.each([
    'عندي أمل أن يصحح الدرس',
    'السلام عليكم ورحمة الله وبركاته',
    'يعرض الدرس قصة عمر بن الخطاب',
    'خالد بن الوليد قائد',
    'محمد سالم', // a father's and a grandfather's name are no child of the roster
    '',
  ])('is not seen in «%s»', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['هاتفي 0791234567 للتواصل', 'phone', '0791234567'],
    ['هاتفي ٠٧٩١٢٣٤٥٦٧', 'phone', '٠٧٩١٢٣٤٥٦٧'],
    ['اتصل 079 123 4567', 'phone', '079 123 4567'],
    ['اتصل ٠٧٩-١٢٣-٤٥٦٧', 'phone', '٠٧٩-١٢٣-٤٥٦٧'],
    ['اتصل 0 7 9 1 2 3 4 5 6 7', 'phone', '0 7 9 1 2 3 4 5 6 7'],
    ['+962 7 9123 4567', 'phone', '+962 7 9123 4567'],
    ['00962791234567', 'phone', '00962791234567'],
    ['المدرسة (06) 5123456', 'phone', '(06) 5123456'],
    ['الطالب 0000123456', 'id', '0000123456'],
    ['الطالب 123456', 'id', '123456'],
    ['الطالب ٢٠١١٤٥٦', 'id', '٢٠١١٤٥٦'],
    ['رقمه 20-11-456', 'id', '20-11-456'],
    ['رقم وطني 9000000001', 'id', '9000000001'],
    ['الصف 8 0791234567', 'phone', '0791234567'],
  ] as const)('%s', (text, kind, number) => {
    expect(seen(text)).toEqual([[kind, number]]);
  });

  it.each([
    'عند الدقيقة 12:34',
    'صفحة 145',
    'س = 5 والصواب 3',
    'في 15/11/2026',
    '10 20 30 40 50',
    '٣٫١٤١٥٩٢٦٥٣٥',
    'عام 2026-2027',
  ])('%s is none', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

it('never fails, stays inside the text and ends soon on 50,000 characters', { timeout: 4000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { start, end } of findTraces(text, keys)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }),
  );
  const long = '7 '.repeat(25_000);
  const words = 'نقل الحد إلى الطرف الآخر '.repeat(2000);
  expect(findTraces(long, keys)).toEqual([]);
  expect(findTraces(words, keys)).toEqual([]);
});
