import { numbersFrom } from '../model.ts';

/** Invented people with names that are hard to tell from words: compounds, «أبو», «بني», six parts, a hyphen. */

export interface Folk {
  readonly name: string;
  readonly parts: readonly [string, string, string, string];
  readonly nid: string;
  readonly emis: string;
  readonly girl: boolean;
  readonly born: string;
}

const boys = [
  'عبد الرحمن',
  'محمد خير',
  'ضياء الدين',
  'لؤي',
  'قيس',
  'يزن',
  'عون',
  'زيد',
  'همام',
  'ورد',
  'عُدي',
  'آدم',
  'غيث',
  'صلاح الدين',
  'مؤنس',
];
const girls = [
  'نور الهدى',
  'آلاء',
  'تالا',
  'جنى',
  'لين',
  'فرح',
  'رؤى',
  'ماسة',
  'هُدى',
  'زين',
  'شهد',
  'بيسان',
  'إسراء',
  'أسيل',
  'ريتاج',
];
const fathers = [
  'عبد الله',
  'نضال',
  'أحمد',
  'ماهر',
  'عبد الكريم',
  'منذر',
  'عاطف',
  'فواز',
  'راكان',
  'حسام',
  'مهند',
  'جميل',
];
const families = [
  'أبو السنابل',
  'بني صخرة',
  'الوادي',
  'السهل',
  'أبو الزيتون',
  'الريحان',
  'بني مرج',
  'الخزامى',
  'الدفلى',
  'الينابيع',
  'الحوراني',
  'البيادر',
];

const at = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

export const folk = (count: number, seed: number): Folk[] => {
  const next = numbersFrom(seed + 9000);
  return Array.from({ length: count }, (_, n) => {
    const girl = next(2) === 0;
    const parts = [
      at(girl ? girls : boys, next(1000)),
      at(fathers, next(1000)),
      at(fathers, next(1000) + 5),
      at(families, n * 7 + next(3)),
    ] as const;
    return {
      name: parts.join(' '),
      parts,
      nid: `0000${String(200000 + seed * 997 + n * 3).slice(-6)}`,
      emis: `30${String(11000000 + seed * 1013 + n * 7)}`,
      girl,
      born: `${String(2012 + (n % 2))}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    };
  });
};

export const eastern = (text: string | number): string =>
  String(text).replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));

export const times = <T>(list: readonly T[], write: (item: T, n: number) => string): string =>
  list.map(write).join('\n');
