import { expect, it } from 'vitest';
import { readAmount } from './amounts.ts';
import { statedTotal } from '../words/stated-total.ts';

/** A page with 15 rows of students. */
const said = (text: string) => readAmount(text, 'students', 15);

it.each([
  'عرض ١–١٥ من أصل ٢٨',
  'عرض ١ - ١٥ من ٢٨ طالباً',
  '15 من أصل 28 طالباً',
  'يتم عرض 15 طالباً من أصل 28',
  'الطلبة المعروضون: 15 من 28',
  'السجلات من 1 إلى 15 من مجموع 28',
  'إظهار السجلات 1 حتى 15 من إجمالي 28 سجلاً',
  'عرض من 1 الى 15 (الإجمالي 28)',
  'الطلاب 1 - 15 / 28',
  'أول 15 طالباً من 28',
  'تظهر الآن أسماء 15 طالبة من 28 طالبة',
  'Displaying 1 to 15 of 28 items',
  '1 - 15 of 28 items',
  'Viewing 1-15 of 28',
  '15 / 28',
  'تم تحديد 0 من 28',
  'الطلبة (28)',
  'قائمة الطلبة 28',
  'طلبة الشعبة — 28 طالباً',
  'المهارات الرقمية · 28 طالبة',
  'في هذه الشعبة 28 طالباً.',
  'يدرس في هذه الشعبة ٢٨ طالبا وطالبة',
  'عدد الطلبة في الشعبة: ٢٨',
  'إجمالي عدد الطلاب المسجلين في هذه الشعبة هو 28 طالباً',
  '28 طالباً منهم 2 منقولان و1 منسحب',
  '28 طالباً (13 ذكور، 15 إناث)',
  '20 طالباً و8 طالبات',
  'إجمالي السجلات: 28',
  '28 سجل في 2 صفحات',
  'العدد الكلي: 28',
  'المسجلون: 28',
  'الكل (28)',
  'عرض المزيد (١٣ متبقية)',
  'و13 طالباً آخرين',
])('«%s» says 28 in all', (text) => expect(said(text)?.total).toBe(28));

it.each([
  ['الحاضرون اليوم: 12 طالباً'],
  ['عدد طلبة المدرسة: 412'],
  ['غاب 3 طلاب'],
  ['السعة: 40'],
  ['الصف 8 طلبة المدرسة'],
  ['الواجبات: 6'],
  ['2026/9/20 - 15:30'],
  ['شاهد الدرس 21 من 28'],
])('«%s» says nothing of the list', (text) => expect(said(text)).toBeNull());

it('knows pages and where a range begins', () => {
  expect(said('أنت في الصفحة ١ من ٢')?.page).toEqual({ current: 1, of: 2 });
  expect(said('صفحة 2 من 3 (45 عنصراً)')).toEqual({ page: { current: 2, of: 3 }, total: 45 });
  expect(said('عرض 16 إلى 28 من 28')).toEqual({ from: 16, total: 28 });
  expect(readAmount('Showing 1 to 10 of 1,208 records', 'rows', 10)).toEqual({ from: 1, total: 1208 });
});

it('counts sections of a list of sections, not their students', () => {
  expect(statedTotal('عدد الشعب: 6', 'sections')).toBe(6);
  expect(statedTotal('عدد الطلبة: 160', 'sections')).toBeNull();
  expect(statedTotal('37 teachers in this school', 'rows')).toBe(37);
});
