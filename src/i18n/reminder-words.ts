import { remindersTexts } from './areas/reminders.ts';
import type { FormatOptions } from './format.ts';

/** Title and line of a notification: how many marks, and how many school days are left. */
export function reminderWords(
  due: { readonly missing: number; readonly schoolDays: number },
  { language, digits }: Pick<FormatOptions, 'language' | 'digits'>,
): { readonly title: string; readonly message: string } {
  const texts = remindersTexts[language];
  const numbers = new Intl.NumberFormat(language === 'ar' ? `ar-JO-u-nu-${digits}` : 'en-GB');
  const say = (text: string, n: number): string => text.replace('{n}', numbers.format(n));
  return {
    title: say(texts.title, due.missing),
    message: due.schoolDays === 0 ? texts.today : say(texts.closes, due.schoolDays),
  };
}
