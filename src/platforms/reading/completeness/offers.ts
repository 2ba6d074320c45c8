import type { CompletenessReason } from '../../../core/snapshot.ts';
import { isNear, pressable } from '../page/around.ts';
import { statedTotal } from '../words/stated-total.ts';
import { saysDoubt } from './doubt-words.ts';
import { saysFiltered } from './filter-words.ts';
import { isIdleForm } from './idle-form.ts';
import { offersAll, saysMore } from './more-signs.ts';
import { saysPart } from './part-words.ts';
import { saysFirst, saysHidden } from './shortfall.ts';
import type { Piece } from './sign-pieces.ts';
import type { SignedList } from './signed-list.ts';

/** Something to press that shows the rest, in the list's own box. */
const isOffer = (element: Element, list: Element): boolean =>
  element.closest(pressable) !== null && isNear(element, list);

/** What a text offers or says, whatever it counts: the rest, or that the list was narrowed. */
export const offersIn = (
  { text, element }: Piece,
  inMenu: boolean,
  list: SignedList,
): CompletenessReason[] => {
  const { counted, read } = list;
  const found: CompletenessReason[] = [];
  if (saysMore(text, counted) && element.closest('[aria-haspopup],header') === null && !inMenu)
    found.push('load-more');
  // «إزالة المرشحات» that cannot be pressed: there are none.
  if (
    saysFiltered(text) &&
    element.closest('[disabled],[aria-disabled=true]') === null &&
    !isIdleForm(element)
  )
    found.push('filter-active');
  if (saysHidden(text, counted)) found.push('rows-hidden');
  if (saysFirst(text, read)) found.push('more-pages');
  const part = inMenu || saysDoubt(text) ? null : saysPart(text, counted);
  if (part !== null) found.push(part);
  return found;
};

/** «عرض الكل» to press beside the list: no offer of more below all that the page counts. */
export const offersRest = ({ text, element }: Piece, { grid, counted, read }: SignedList): boolean =>
  offersAll(text, counted) && isOffer(element, grid.root) && statedTotal(text, counted) !== read;
