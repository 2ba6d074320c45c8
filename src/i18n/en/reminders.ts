import type { reminders as ar } from '../ar/reminders.ts';
import { englishOf } from '../catalogue.ts';

export const reminders = englishOf<typeof ar>()({
  title: 'Marks not entered: {n}',
  closes: 'School days left until the nearest window closes: {n}',
  today: 'The nearest window closes today.',
});
