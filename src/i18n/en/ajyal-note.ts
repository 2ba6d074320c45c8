import type { ajyalNote as ar } from '../ar/ajyal-note.ts';
import { englishOf } from '../catalogue.ts';

export const ajyalNote = englishOf<typeof ar>()({
  text: 'Mutabiq does not read Ajyal’s pages. Export the list here (“تصدير” or “كشف الطلبة”), then import the file in Mutabiq.',
  open: 'Import page',
  hide: 'Hide',
});
