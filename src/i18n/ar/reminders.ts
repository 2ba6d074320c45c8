import { arabic } from '../catalogue.ts';

/**
 * Counts only, no names: a notification is seen by whoever stands near the screen. Written so that no plural is needed:
 * the background carries no rules of language.
 */
export const reminders = arabic({
  title: 'علامات غير مدخلة: {n}',
  closes: 'أيام الدوام الباقية حتى نهاية أقرب مدة إدخال: {n}',
  today: 'تنتهي أقرب مدة إدخال اليوم.',
});
