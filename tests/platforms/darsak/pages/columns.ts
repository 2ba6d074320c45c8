import type { DarsakRelation, DarsakStudent } from '../../school/darsak-side.ts';
import type { DarsakSettings, DigitScript, HeaderSet } from '../control.ts';

/** Header sets and cells of rosters and section lists, as data. */

const scripts: Readonly<Record<Exclude<DigitScript, 'mixed'>, string>> = {
  ascii: '0123456789',
  arabic: '٠١٢٣٤٥٦٧٨٩',
  persian: '۰۱۲۳۴۵۶۷۸۹',
};

/** Writes the digits of a text in the script in force; mixed changes from row to row. */
export const writeDigits = (text: string | number, script: DigitScript, row = 0): string => {
  const order = ['ascii', 'arabic', 'persian'] as const;
  const chosen = script === 'mixed' ? (order[row % order.length] ?? 'ascii') : script;
  return String(text).replace(/\d/gu, (digit) => scripts[chosen][Number(digit)] ?? digit);
};

export interface RosterColumn {
  readonly header: string;
  readonly cell: (student: DarsakStudent) => string;
  /** Numbers stand left to right in their cells. */
  readonly isNumber?: true;
}

const none = '—';
const serial = (header: string): RosterColumn => ({
  header,
  cell: (student) => String(student.row),
  isNumber: true,
});
const name = (header: string): RosterColumn => ({ header, cell: (student) => student.name });
const nationalId = (header: string): RosterColumn => ({
  header,
  cell: (student) => student.nationalId ?? none,
  isNumber: true,
});
const platformId = (header: string): RosterColumn => ({
  header,
  cell: (student) => student.openemisNo ?? none,
  isNumber: true,
});
const fixed = (header: string, text: string): RosterColumn => ({ header, cell: () => text });

export const rosterColumns: Readonly<Record<HeaderSet, readonly RosterColumn[]>> = {
  A: [serial('م'), name('اسم الطالب'), nationalId('الرقم الوطني'), fixed('الحالة', 'ملتحق')],
  B: [
    serial('م'),
    name('اسم الطالب'),
    fixed('حالة القيد', 'ملتحق'),
    nationalId('رقم الإثبات'),
    // Decoys: a relative's name looks like a student's, a phone number like an id.
    { header: 'اسم قريب الطالب', cell: (student) => student.name.split(' ').slice(1).join(' ') },
    {
      header: 'رقم جوال الطالب',
      cell: (student) => `0790000${String(student.row).padStart(3, '0')}`,
      isNumber: true,
    },
  ],
  C: [
    serial('#'),
    name('الاسم'),
    { header: 'الرقم', cell: (student) => student.nationalId ?? student.openemisNo ?? none, isNumber: true },
  ],
  D: [serial('م'), name('الاســــم الربـاعي'), platformId('رقم الطـالب'), fixed('الحاله', 'فعال')],
  // No vocabulary knows these words: a person must say what they mean.
  X: [serial('ترقيم'), name('المنتسب'), nationalId('المعرّف'), fixed('الوضع', 'قائم')],
};

export interface SectionColumn {
  readonly header: string;
  readonly cell: (relation: DarsakRelation) => string;
}

const subject = (header: string): SectionColumn => ({ header, cell: (relation) => relation.subject });
const grade = (header: string): SectionColumn => ({ header, cell: (relation) => relation.grade });
const letter = (header: string): SectionColumn => ({ header, cell: (relation) => relation.letter });

/** The count of students and the link to them stand behind these columns. */
export const sectionColumns: Readonly<
  Record<
    HeaderSet,
    { readonly columns: readonly SectionColumn[]; readonly count: string; readonly actions: string }
  >
> = {
  A: {
    columns: [subject('المبحث'), grade('الصف'), letter('الشعبة')],
    count: 'عدد الطلبة',
    actions: 'الإجراءات',
  },
  B: {
    columns: [subject('المادة'), grade('الصف الدراسي'), letter('الشعبة')],
    count: 'عدد الطلبة',
    actions: 'خيارات',
  },
  C: {
    columns: [
      subject('المادة'),
      { header: 'الصف والشعبة', cell: (relation) => `${relation.grade}-${relation.letter}` },
    ],
    count: 'الطلبة',
    actions: 'العمليات',
  },
  D: {
    columns: [subject('المـبحث'), grade('الصـــف'), letter('الشعبه')],
    count: 'عدد الطلبه',
    actions: 'الاجراءات',
  },
  X: {
    columns: [subject('المساق'), grade('المستوى'), letter('الفئة')],
    count: 'المنتسبون',
    actions: 'الأوامر',
  },
};

/** «الرياضيات — الصف السابع (أ)». */
export const contextLine = (relation: DarsakRelation): string =>
  `${relation.subject} — ${relation.grade} (${relation.letter})`;

export const cell = (text: string, settings: DarsakSettings, row: number): string =>
  writeDigits(text, settings.digits, row);
