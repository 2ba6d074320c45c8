import { expect, test } from 'vitest';
import { makeTotals } from './totals.ts';

const expected = (read: number, section: string | null, total: number, text: string): number | null => {
  const totals = makeTotals('students', read, section);
  totals.state(total, text);
  return totals.expected();
};

test('more children of a grade than a section holds are no total of the section', () => {
  expect(expected(29, 'هـ', 118, '118 طالبات الصف السابع')).toBeNull();
  expect(expected(29, 'هـ', 118, 'عدد طلبة الصف السابع: 118')).toBeNull();
});

test('as many as a section may hold are believed, and so is anything where no section is known', () => {
  expect(expected(29, 'هـ', 45, 'طلبة الصف السابع: 45')).toBe(45);
  expect(expected(29, null, 118, 'طلبة الصف السابع: 118')).toBe(118);
  expect(expected(29, 'هـ', 118, 'عدد الطلبة: 118')).toBe(118);
});
