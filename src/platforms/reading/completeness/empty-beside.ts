import { textPieces } from '../page/text-pieces.ts';
import { saysNothingAtAll, saysNothingThere } from '../words/empty-words.ts';
import type { Grid } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';

/** How much text a list's box may hold beside its head, to be taken for no more than the list and its message. */
const mostPieces = 12;

/** «لا توجد سجلات» in a message of the page, of a list that has a head and no rows. */
const saysEmptyAbove = (doc: Document, sight: Sight): boolean =>
  [...doc.querySelectorAll('[role=alert],[role=status],.alert')].some(
    (message) =>
      !sight.hidden(message) &&
      textPieces(message, sight, undefined, 4).some(({ text }) => saysNothingAtAll(text)),
  );

/** A head without rows whose list says in a box of its own that nothing is there: over it, in it or right below it. */
export const saysEmptyBeside = (grid: Grid, sight: Sight): boolean => {
  if (grid.rows.length > 0) return false;
  if (grid.saysEmpty) return true;
  const heads = new Set(grid.headerElements);
  let box: Element | null = grid.root;
  for (let level = 0; box !== null && box.tagName !== 'BODY' && level < 4; level++, box = box.parentElement) {
    const pieces = textPieces(box, sight, (element) => heads.has(element), mostPieces + 1);
    if (pieces.some(({ text }) => saysNothingThere(text))) return true;
    if (pieces.length > mostPieces) break;
  }
  return saysEmptyAbove(grid.root.ownerDocument, sight);
};
