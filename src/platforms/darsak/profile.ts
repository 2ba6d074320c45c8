import type { Profile } from '../profile.ts';

const seen = '2026-11-23';
const guess = (value: string): Profile['displayName'][number] => ({ value, evidence: 'guess', seen });

/**
 * Darsak, as far as anything is known (darsak-facts 2 and 8). No teacher page was ever published: what stands here raises
 * a score, and the shared vocabulary and the shape of the rows decide. Text patterns are held against folded text.
 */
export const darsakProfile: Profile = {
  schema: 1,
  id: 'darsak',
  version: 1,
  displayName: [
    // Seen on the student side in September 2020.
    { value: '._auth_user_fullname', evidence: 'likely', seen: '2020-09-20' },
    guess('[data-user-name]'),
    guess('.user-name'),
    guess('.username'),
    guess('.user-fullname'),
    guess('.navbar .dropdown-toggle'),
  ],
  kinds: {
    sections: {
      path: [guess('/teachers?/(?:relations|classes|sections)/?(?:[?#]|$)'), guess('#/t/?$')],
      text: [
        { value: 'العلاقات التدريسيه', evidence: 'likely', seen },
        guess('(?:^|\\s)(?:شعبي|صفوفي)(?:\\s|$)'),
        guess('^(?:ال)?شعب(?:\\s|$)'),
      ],
    },
    roster: {
      path: [guess('/\\d+/students'), guess('#/t/\\d+'), guess('/teachers?/classes/\\d+')],
      text: [
        guess('(?:قايمه|اسماء|كشف|سجل|بيانات)\\s+(?:ال|ب|بال)?(?:طلبه|طلاب|طالبات)'),
        guess('^(?:ال)?(?:طلبه|طلاب|طالبات)(?:\\s|$)'),
        guess('(?:طلبه|طلاب|طالبات)\\s+(?:ال)?(?:شعبه|صف)'),
      ],
    },
  },
  headers: {},
};
