import type { overlay as ar } from '../ar/overlay.ts';
import { englishOf } from '../catalogue.ts';

export const overlay = englishOf<typeof ar>()({
  'launcher.in-order': 'Mutabiq: everything here matches. Open the panel',
  'launcher.attention': {
    one: 'Mutabiq: {n} point needs follow-up. Open the panel',
    other: 'Mutabiq: {n} points need follow-up. Open the panel',
  },
  'launcher.partial': 'Mutabiq: only part of the page was read. Open the panel',
  'launcher.old': 'Mutabiq: the data is old. Open the panel',
  'launcher.unchecked': 'Mutabiq: this page has not been checked yet. Open the panel',
  'badge.in-order': 'Matches',
  'badge.attention': 'Needs follow-up',
  'badge.partial': 'Partly read',
  'badge.old': 'Old data',
  'badge.unchecked': 'Not checked',
  'move-side': 'Move the button to the other side',
  hide: 'Hide the button (the settings show it again)',
  'panel-title': 'Mutabiq panel',
});
