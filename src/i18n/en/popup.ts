import type { popup as ar } from '../ar/popup.ts';
import { englishOf } from '../catalogue.ts';

export const popup = englishOf<typeof ar>()({
  tools: 'Window tools',
  places: 'Mutabiq’s pages',
});
