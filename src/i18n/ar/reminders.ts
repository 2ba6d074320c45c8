import { arabic } from '../catalogue.ts';

/** Counts only, no names: a notification is seen by whoever stands near the screen. */
export const reminders = arabic({
  title: {
    zero: 'لا علامات غير مدخلة',
    one: 'علامة واحدة غير مدخلة',
    two: 'علامتان غير مدخلتين',
    few: '{n} علامات غير مدخلة',
    many: '{n} علامة غير مدخلة',
    other: '{n} علامة غير مدخلة',
  },
  closes: {
    zero: 'ينتهي إدخال أقربها اليوم.',
    one: 'ينتهي إدخال أقربها في يوم الدوام القادم.',
    two: 'ينتهي إدخال أقربها بعد يومي دوام.',
    few: 'ينتهي إدخال أقربها بعد {n} أيام دوام.',
    many: 'ينتهي إدخال أقربها بعد {n} يوم دوام.',
    other: 'ينتهي إدخال أقربها بعد {n} يوم دوام.',
  },
});
