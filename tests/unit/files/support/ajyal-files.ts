import type { BookSpec, CellValue, SheetSpec } from './write-xlsx.ts';
import { people, type Invented } from './invented.ts';

/**
 * Ajyal's two export layouts with invented data (darsak-facts 5.1): a report with one sheet for each section, sparse and
 * mirrored columns, and labels in cells «value — : — label»; and a flat file with the name's parts in columns.
 */

/** Columns of the report with the gaps between them, from the right: «م» has the highest index. */
const reportColumns = [
  ['رقم جوال الطالب', 1],
  ['عنوان القريب', 3],
  ['اسم قريب الطالب', 4],
  ['هاتف ثانوي', 6],
  ['هاتف اساسي', 7],
  ['إسم ولي الامر', 9],
  ['الشعبة', 10],
  ['تاريخ رقم الإثبات', 12],
  ['رقم الإثبات', 13],
  ['الجنسية', 15],
  ['تاريخ الميلاد', 16],
  ['مكان الميلاد', 18],
  ['حالة القيد', 19],
  ['اسم الطالب', 21],
  ['م', 24],
] as const;

const sparse = (cells: Readonly<Record<number, CellValue>>): CellValue[] =>
  Array.from({ length: 25 }, (_, column) => cells[column] ?? null);

const reportRow = (person: Invented, n: number, section: string): CellValue[] => {
  const values: Readonly<Record<(typeof reportColumns)[number][0], CellValue>> = {
    م: n + 1,
    'اسم الطالب': person.name,
    'حالة القيد': 'ملتحق',
    'مكان الميلاد': 'عمان',
    'تاريخ الميلاد': person.birth,
    الجنسية: 'الأردن',
    'رقم الإثبات': person.id,
    'تاريخ رقم الإثبات': '01/01/2020',
    الشعبة: section,
    'إسم ولي الامر': `${person.father} ${person.grandfather} ${person.family}`,
    'هاتف اساسي': '0000000000',
    'هاتف ثانوي': null,
    'اسم قريب الطالب': `${person.father} ${person.family} ${person.grandfather}`,
    'عنوان القريب': 'عمان',
    'رقم جوال الطالب': null,
  };
  return sparse(Object.fromEntries(reportColumns.map(([name, column]) => [column, values[name]])));
};

/** One section of the report. `filter`: what the label block says of the section; «الكل» when no filter was set. */
export const reportSheet = (
  grade: string,
  section: string,
  students: readonly Invented[],
  filter: string = section,
): SheetSpec => ({
  name: `${grade}-${section}`,
  rows: [
    sparse({ 12: 'وزارة التربية والتعليم' }),
    sparse({ 12: 'تقرير معلومات الطلبة' }),
    sparse({}),
    sparse({ 5: '2026/2027', 6: ':', 7: 'العام الدراسي', 16: grade, 17: ':', 18: 'الصف' }),
    sparse({}),
    sparse({
      5: 'البرنامح الوطني الصفوف الأساسية',
      6: ':',
      7: 'المرحلة / القسم / المسار',
      16: filter,
      17: ':',
      18: 'الشعبة',
    }),
    ...Array.from({ length: 12 }, () => sparse({})),
    sparse(Object.fromEntries(reportColumns.map(([name, column]) => [column, name]))),
    ...students.map((person, n) => reportRow(person, n, section)),
  ],
});

export const report = (sections: readonly { grade: string; section: string; count: number }[]): BookSpec => {
  let from = 0;
  return {
    sheets: sections.map(({ grade, section, count }) => {
      const students = people(count, from);
      from += count;
      return reportSheet(grade, section, students);
    }),
  };
};

export const flatHeader = [
  'الرقم الوطني / الشخصي',
  'الاسم الأول',
  'اسم الأب',
  'اسم الجد',
  'اسم العائلة',
  'الاسم الأول بالإنجليزية',
  'العائلة بالإنجليزية',
  'اسم المستخدم',
  'السلطة المشرفة',
  'المديرية',
  'المدرسة',
  'الصف',
  'المرحلة / القسم / المسار',
  'الشعبة',
  'نوع المستخدم',
  'النظام الدراسي',
  'رقم الهاتف',
  'حالة الطالب',
  'حالة الملف',
  'البريد الإلكتروني',
  'الرقم الوطني للمدرسة',
  'الجنسية',
  'تاريخ الميلاد',
  'الجنس',
  'هاتف ولي الأمر',
] as const;

/** The flat «تصدير» file: all sections of a school under one another. */
export const flatRows = (
  sections: readonly { grade: string; section: string; count: number }[],
): string[][] => {
  let from = 0;
  const rows: string[][] = [[...flatHeader]];
  for (const { grade, section, count } of sections) {
    for (const person of people(count, from))
      rows.push([
        person.id,
        person.first,
        person.father,
        person.grandfather,
        person.family,
        'Invented',
        'Nobody',
        `u${person.id}`,
        'وزارة التربية والتعليم',
        'مديرية مبتكرة',
        'مدرسة مبتكرة',
        grade,
        'البرنامح الوطني الصفوف الأساسية',
        section,
        'طالب',
        'منتظم',
        '0000000000',
        'ملتحق',
        'مكتمل',
        '',
        '0000000001',
        'الأردن',
        person.birth,
        'أنثى',
        '0000000000',
      ]);
    from += count;
  }
  return rows;
};

/** As a web site saves it: an HTML table called «.xls». */
export const asHtmlXls = (rows: readonly (readonly string[])[], title = 'كشف الطلبة'): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>td{mso-number-format:"\\@"}</style></head><body><table border="1">${rows
    .map(
      (row) =>
        `<tr>${row.map((text) => `<td>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</td>`).join('')}</tr>`,
    )
    .join('')}</table></body></html>`;
