import type { calendar as ar } from '../ar/calendar.ts';
import { englishOf } from '../catalogue.ts';

export const calendar = englishOf<typeof ar>()({
  title: 'Reminders and school calendar',
  lead: 'School days left until a window closes are counted by this calendar: Sunday to Thursday within the terms, without holidays.',
  reminder: 'Reminders of marks not entered',
  'reminder.on': 'Show a notification before a window closes',
  'reminder.note':
    'A reminder gives counts only and no names, at most once a day, and never on Friday, Saturday or at night. The browser asks for permission first.',
  'reminder.refused':
    'The browser did not allow notifications. The count stays visible on the toolbar button.',
  'reminder.days': 'Before the window closes',
  'reminder.day': { zero: 'on the last day', one: '1 school day', other: '{n} school days' },
  'year.title': 'Calendar of the school year {year}',
  'from.shipped': 'The calendar that comes with Mutabiq, as the Ministry of Education announced it.',
  'from.file': 'A calendar imported from a file.',
  'from.policy': 'A calendar the directorate set for this browser; it cannot be replaced here.',
  terms: 'Terms',
  term: 'Term {n}',
  holidays: 'Holidays within the terms',
  'holidays.none': 'No holidays are named.',
  expected: 'expected, announced shortly before',
  range: '{first} to {last}',
  export: 'Save the calendar to a file',
  import: 'Replace the calendar from a file',
  'import.wrong':
    'This is no valid calendar file: days that do not exist, or terms that overlap or lie outside the year. The calendar stays as it was.',
  'import.done': 'The calendar was replaced.',
  shipped: 'Back to the calendar that comes with Mutabiq',
});
