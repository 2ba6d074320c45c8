import type { overlay as ar } from '../ar/overlay.ts';
import { englishOf } from '../catalogue.ts';

export const overlay = englishOf<typeof ar>()({
  'launcher.in-order': 'Mutabiq: everything here matches. Open the panel',
  'launcher.attention': {
    one: 'Mutabiq: {n} matter needs follow-up. Open the panel',
    other: 'Mutabiq: {n} matters need follow-up. Open the panel',
  },
  'launcher.partial': 'Mutabiq: only part of the page was read. Open the panel',
  'launcher.old': 'Mutabiq: the data is old. Open the panel',
  'launcher.unchecked': 'Mutabiq: this page has not been checked yet. Open the panel',
  'ajyal.text':
    'Mutabiq does not read Ajyal’s pages. Export the list here (“تصدير” or “كشف الطلبة”), then import the file in Mutabiq.',
  'ajyal.open': 'Import page',
  'ajyal.hide': 'Hide',
  'badge.in-order': 'Matches',
  'badge.attention': 'Needs follow-up',
  'badge.partial': 'Partly read',
  'badge.old': 'Old data',
  'badge.unchecked': 'Not checked',
  'marks.missing': { zero: 'no mark is missing', one: '1 mark not entered', other: '{n} marks not entered' },
  'marks.days': {
    zero: 'the nearest window closes today',
    one: 'the nearest window closes on the next school day',
    other: 'the nearest window closes in {n} school days',
  },
  'marks.late': 'the window has closed',
  'marks.in-order': 'Mutabiq: the marks due by today are entered',
  'marks.partial': 'Mutabiq: only a part of the marks was read',
  'marks.old': 'Mutabiq: the marks were read too long ago',
  'marks.unchecked': 'Mutabiq: the marks have not been read yet',
  'marks.label': 'Mutabiq: {missing}, {window}. Open the panel',
  'strip-title': 'Marks not entered in this subject',
  'move-side': 'Move the button to the other side',
  hide: 'Hide the button (the settings show it again)',
  'panel-title': 'Mutabiq panel',
  'teach-title': 'Mutabiq: teach this page',
  'teach-name': 'Point at a student’s name: arrow keys to move, Enter to choose, Esc to stop',
  'teach-section':
    'Point at the text that names class and section: arrow keys to move, Enter to choose, Esc to stop',
});
