import { remindersTexts } from './areas/reminders.ts';
import { createFormat, type FormatOptions } from './format.ts';
import { translator } from './texts.ts';

/** Title and line of a notification: how many marks, and how many school days are left. */
export function reminderWords(
  due: { readonly missing: number; readonly schoolDays: number },
  options: FormatOptions,
): { readonly title: string; readonly message: string } {
  const t = translator(remindersTexts, createFormat(options));
  return { title: t('title', { n: due.missing }), message: t('closes', { n: due.schoolDays }) };
}
