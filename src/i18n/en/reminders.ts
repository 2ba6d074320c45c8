import type { reminders as ar } from '../ar/reminders.ts';
import { englishOf } from '../catalogue.ts';

export const reminders = englishOf<typeof ar>()({
  title: { zero: 'No mark is missing', one: '1 mark not entered', other: '{n} marks not entered' },
  closes: {
    zero: 'The nearest window closes today.',
    one: 'The nearest window closes on the next school day.',
    other: 'The nearest window closes in {n} school days.',
  },
});
