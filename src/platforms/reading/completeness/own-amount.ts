import { childrenOf } from '../../own-parts.ts';
import { isAllWord } from '../page/around.ts';
import { chosenAny, headingElements } from '../page/page-marks.ts';
import { statedTotal } from '../words/stated-total.ts';
import { clean, key } from '../words/text.ts';
import { agrees } from './agreeing.ts';
import { readAmount, type Amount } from './amounts.ts';
import type { Piece } from './sign-pieces.ts';
import type { SignedList } from './signed-list.ts';
import { countInTitle, inBrackets } from './title-count.ts';
import type { Totals } from './totals.ts';

/** Whether what a text counts is the list that was read, and what only its place tells to be a count. */

/** The tab on which one is counts what it leads to. */
export const isChosen = (element: Element): boolean =>
  element.closest('[aria-current=page],[aria-selected=true],.active,[class*=-active]') !== null ||
  element.closest('li,a,button,[role=tab]')?.matches('.on,.selected,.current,[aria-current=true]') === true;

/**
 * «الكل (19)» beside the chosen «الطلبة (18)» and «المعلمون (1)»: of all that can be chosen there, the rows are all students.
 */
const countsStaffToo = (element: Element, text: string): boolean => {
  if (!isAllWord(key(text))) return false;
  let choice: Element | null = element;
  for (let level = 0; choice !== null && level < 3; level++, choice = choice.parentElement) {
    const others = childrenOf(choice.parentElement).filter((one) => one !== choice);
    const [chosen, ...more] = others.filter((one) => one.matches(chosenAny));
    if (chosen === undefined || more.length > 0) continue;
    const unchosen = others.filter((one) => one !== chosen);
    return (
      statedTotal(clean(chosen.textContent), 'students') !== null &&
      unchosen.length > 0 &&
      unchosen.every((one) => statedTotal(clean(one.textContent), 'teachers') !== null)
    );
  }
  return false;
};

/** A total counts where it is the list's own: not in a menu, not of another section. */
export const isOfList = (
  { text, element }: Piece,
  amount: Amount,
  inMenu: boolean,
  read: number,
  totals: Totals,
): boolean =>
  amount.from !== undefined ||
  // What the page's foot counts is the list's where the list has just as many.
  (amount.total === read && element.closest('footer') !== null) ||
  ((!inMenu || isChosen(element)) && !totals.isOfAnother(text) && !countsStaffToo(element, text));

/** What only its place, or the list itself, tells to be a count: a number that ends a title, one that the list agrees with. */
const countApart = ({ text, element }: Piece, { counted, read }: SignedList): Amount | null => {
  const said = inBrackets(text, element) ?? text;
  const total = countInTitle(said, counted);
  if (total !== null) return { total };
  const badge = said === text ? null : statedTotal(said, counted);
  // «شعب المدرسة» over a number may be a tile of the page; in a heading it is the list's.
  if (badge !== null && (badge === read || element.closest(headingElements) !== null))
    return { total: badge };
  // «للإرجاع (18)» on the chosen tab, above as many.
  const isTab = isChosen(element) && Number(/[(\s](\d{1,4})\)?$/.exec(key(said))?.[1] ?? '0') === read;
  return isTab || agrees(said, counted, read) ? { total: read } : null;
};

/** How much a text says that there is; null: it says nothing of it. */
export const amountIn = (piece: Piece, list: SignedList): Amount | null =>
  readAmount(piece.text, list.counted, list.read) ?? countApart(piece, list);
