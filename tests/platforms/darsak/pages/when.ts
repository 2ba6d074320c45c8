import type { DarsakSettings } from '../control.ts';
import { writeDigits } from './columns.ts';

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const levantMonths = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

const dateOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

export const weekdayOf = (iso: string): string => weekdays[dateOf(iso).getUTCDay()] ?? '';
/** «الأربعاء 16 سبتمبر»: Western digits and the month names Darsak printed (darsak-facts 2.3); no year. */
export const longDate = (iso: string): string =>
  `${weekdayOf(iso)} ${dateOf(iso).getUTCDate()} ${months[dateOf(iso).getUTCMonth()] ?? ''}`;
export const levantDate = (iso: string): string =>
  `${dateOf(iso).getUTCDate()} ${levantMonths[dateOf(iso).getUTCMonth()] ?? ''}`;
export const monthOf = (iso: string): string => levantMonths[dateOf(iso).getUTCMonth()] ?? '';
/** «20/9/2026». */
export const shortDate = (iso: string): string =>
  `${dateOf(iso).getUTCDate()}/${dateOf(iso).getUTCMonth() + 1}/${dateOf(iso).getUTCFullYear()}`;
/** «2026/9/20 8:15 ص». */
export const dateAndTime = (iso: string): string => {
  const [hour = 0, minute = 0] = iso.slice(11).split(':').map(Number);
  const date = dateOf(iso);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()} ${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'ص' : 'م'}`;
};
/** «3 ساعات و20 دقيقة». */
export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const hourText =
    hours === 1 ? 'ساعة' : hours === 2 ? 'ساعتان' : hours <= 10 ? `${hours} ساعات` : `${hours} ساعة`;
  if (hours === 0) return `${rest} دقيقة`;
  return rest === 0 ? hourText : `${hourText} و${rest} دقيقة`;
};

/** A text of the page in the digits in force. */
export const inDigits = (text: string | number, settings: DarsakSettings, row = 0): string =>
  writeDigits(text, settings.digits, row);
