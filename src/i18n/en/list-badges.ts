import type { listBadges as ar } from '../ar/list-badges.ts';
import { englishOf } from '../catalogue.ts';

export const listBadges = englishOf<typeof ar>()({
  marks: 'Marks',
  'marks.missing': { zero: 'no mark is missing', one: '1 mark not entered', other: '{n} marks not entered' },
  'marks.days': {
    zero: 'the nearest window closes today',
    one: 'the nearest window closes on the next school day',
    other: 'the nearest window closes in {n} school days',
  },
  'marks.late': 'the window has closed',
  'marks.in-order': 'Mutabiq: the marks due by today are entered',
  'marks.to-check': 'Mutabiq: marks to check of students who joined later',
  'marks.partial': 'Mutabiq: only a part of the marks was read',
  'marks.old': 'Mutabiq: the marks were read too long ago',
  'marks.unchecked': 'Mutabiq: the marks have not been read yet',
  names: 'Names',
  'names.in-order': 'Mutabiq: the names agree',
  'names.attention': 'Mutabiq: the names need follow-up',
  'names.partial': 'Mutabiq: only a part of the names was checked',
  'names.old': 'Mutabiq: the names were checked some time ago',
  'names.unchecked': 'Mutabiq: the names were not checked yet',
  'names.label': '{state}, {age}. Open the panel',
  'names.age': { zero: 'today', one: '1 day ago', other: '{n} days ago' },
  'marks.label': 'Mutabiq: {missing}, {window}. Open the panel',
  'marks.label.both': 'Mutabiq: {missing}, {window}; {late} after the window has closed. Open the panel',
  'strip-title': 'Marks not entered in this subject',
});
