import type { pointing as ar } from '../ar/pointing.ts';
import { englishOf } from '../catalogue.ts';

export const pointing = englishOf<typeof ar>()({
  title: 'Mutabiq: teach this page',
  name: 'Point at a student’s name: arrow keys to move, Enter to choose, Esc to stop',
  section: 'Point at the text that names class and section: arrow keys to move, Enter to choose, Esc to stop',
});
