import { textPieces } from '../page/text-pieces.ts';
import { saysNothingThere } from '../words/empty-words.ts';
import type { Grid } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';

/** How much text a list's box may hold beside its head, to be taken for no more than the list and its message. */
const mostPieces = 12;

/** A head without rows whose list says in a box of its own that nothing is there: over it, in it or right below it. */
export const saysEmptyBeside = (grid: Grid, sight: Sight): boolean => {
  if (grid.rows.length > 0) return false;
  if (grid.saysEmpty) return true;
  const heads = new Set(grid.headerElements);
  let box: Element | null = grid.root;
  for (let level = 0; box !== null && box.tagName !== 'BODY' && level < 4; level++, box = box.parentElement) {
    const pieces = textPieces(box, sight, (element) => heads.has(element), mostPieces + 1);
    if (pieces.some(({ text }) => saysNothingThere(text))) return true;
    if (pieces.length > mostPieces) return false;
  }
  return false;
};
