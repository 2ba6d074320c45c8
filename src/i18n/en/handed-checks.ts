import type { handedChecks as ar } from '../ar/handed-checks.ts';
import { englishOf } from '../catalogue.ts';

export const handedChecks = englishOf<typeof ar>()({
  with: {
    zero: 'No checks to include',
    one: 'Include the check of one section',
    other: 'Include the checks of {n} sections',
  },
  note: 'Numbers of students, findings and times of reading, so that the school’s administration sees them without opening each section. Students are named only in a file with a passphrase; their numbers never are.',
  title: 'Section checks',
  alone: 'They are handed to the school’s administration without remarks as well.',
  open: 'Hand over the checks',
  handed: {
    zero: 'No check was handed over.',
    one: 'The check of one section is in the file.',
    other: 'The checks of {n} sections are in the file.',
  },
  received: {
    zero: 'no checks',
    one: 'the check of one section',
    other: 'the checks of {n} sections',
  },
});
