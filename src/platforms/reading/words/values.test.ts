import { describe, expect, it } from 'vitest';
import { isTotal } from './total-row.ts';
import { isLetter } from './text.ts';
import { statusOf } from './values.ts';

describe('a status of enrolment', () => {
  it.each([
    ['منقولة إلى مدرسة أخرى', 'TRANSFERRED'],
    ['منسحب (12/10/2026)', 'WITHDRAWN'],
    ['ملتحقة', 'CURRENT'],
    ['Transferred on 2026-10-01', 'TRANSFERRED'],
  ])('%s is %s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it.each(['منقولة من مدرسة أخرى', 'منقول إلى المدرسة', 'منقولات', 'غير ملتحق'])(
    '%s is none: she may well be here',
    (text) => {
      expect(statusOf(text)).toBeUndefined();
    },
  );
});

it('a total is said by a word of its own: «المجموعة 1» is a group', () => {
  expect(['المجموع', 'الإجمالي', 'عدد الطالبات', 'Total'].every(isTotal)).toBe(true);
  expect(['المجموعة 1', 'عدي سامر البيادر', 'Totalia'].some(isTotal)).toBe(false);
});

it('a letter parts a list, a word does not', () => {
  expect(['أ', 'هـ', 'B'].every(isLetter)).toBe(true);
  expect(['أب', 'آية', ''].some(isLetter)).toBe(false);
});
