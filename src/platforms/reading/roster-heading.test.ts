import { expect, it } from 'vitest';
import { isOfRoster } from './roster-heading.ts';

it.each([
  'كشف أسماء طلبة الصف السابع (أ)',
  'الصف الأول الثانوي العلمي - ب',
  'قائمة الطلبة',
  'الرياضيات — الصف السابع أ',
  'طالبات الشعبة - الكيمياء',
  'الطلبة المشاركون',
  'Student list',
  'قائمة الطلبة الرسمية',
  'الكشف المعتمد لطلبة الشعبة',
  'تقرير أسماء الطلبة — العام الدراسي: 2026/2027 — المدرسة: الأمل الثانوية',
  'قائمة طلبة الصف السابع (أ) — المعلمة: منى خالد السعدي',
  'Class: Grade 1 - B | Subject: English Language | Number of students: 1',
  'Official class list — Teacher: Muna Khaled | Semester: First',
  'Your students in this class',
])('«%s» names a roster', (heading) => expect(isOfRoster(heading)).toBe(true));

it.each([
  'أولياء الأمور — الصف السابع أ',
  'معلمو الشعبة',
  'طلبة الأسبوع',
  'قائمة الغياب ليوم الأحد',
  'سجل التأخر الصباحي',
  'الطلبة بحاجة إلى دعم',
  'قائمة الانتظار',
  'خريجو العام الماضي',
  'مجموعة المشروع الأولى',
  'المتصدرون في اختبار الكسور — الصف السادس (أ)',
  'جهات الاتصال - الصف السادس (أ)',
  'المجموعة أ — الصف السادس (أ)',
  'تقرير الغياب — المعلمة: منى خالد السعدي',
  'Honour roll — Grade 6 A',
  'Bus list | Teacher: Muna Khaled',
  'Support group - Grade 6 A',
  'منى خالد السعدي: غائبون',
])('«%s» says something else', (heading) => expect(isOfRoster(heading)).toBe(false));
