import { childrenOf } from '../../own-parts.ts';
import type { CompletenessReason } from '../../../core/snapshot.ts';
import type { Grid } from '../lists/grid.ts';
import { isAllWord, isNear, pressable } from '../page/around.ts';
import { isAside } from '../page/asides.ts';
import { chosenAny } from '../page/page-marks.ts';
import type { Counted } from '../words/counted-nouns.ts';
import { countsMembers, hasNumber, statedTotal } from '../words/stated-total.ts';
import { clean, key } from '../words/text.ts';
import { readAmount, type Amount } from './amounts.ts';
import { countBehindSection, countsInBoxes } from './count-beside.ts';
import { saysFiltered } from './filter-words.ts';
import { offersAll, saysMore } from './more-signs.ts';
import { pageOfRange, type PageAt } from './page-controls.ts';
import type { Piece, SignPieces } from './sign-pieces.ts';
import { isBound, saysDoubt, saysFirst, saysHidden } from './shortfall.ts';
import type { Totals } from './totals.ts';

/** «15 طالباً في الصفحة»: a full page tells of no end. */
const perPage = /(\d+)\s*(?:\S+\s+)?(?:في|لكل|بكل|per)\s*(?:كل\s*)?(?:ال)?(?:صفحه|page)/;

/** The tab on which one is counts what it leads to. */
const isChosen = (element: Element): boolean =>
  element.closest('[aria-current=page],[aria-selected=true],.active,[class*=-active]') !== null;

/** Something to press that shows the rest, in the list's own box. */
const isOffer = (element: Element, list: Element): boolean =>
  element.closest(pressable) !== null && isNear(element, list);

const hasControlsBeside = (element: Element): boolean =>
  [element.parentElement, element.parentElement?.parentElement ?? null].some(
    (box) => box?.querySelector('button,a,[role=button]') != null && box.querySelectorAll('*').length < 40,
  );

/** What the texts around a list say of what is in it; the totals that they state go to `Totals`. */
export interface TextSigns {
  readonly reasons: ReadonlySet<CompletenessReason>;
  readonly page: PageAt | null;
  /** The page that a range comes to: «16–28 من 28» is the second. */
  readonly ranged: PageAt | null;
  /** The first row's place in the whole. */
  readonly start: number;
  /** Pages that say which they are: of a print-out all stand below each other. */
  readonly sheets: ReadonlySet<number>;
  /** The list is as long as a page of it can be. */
  readonly isFullPage: boolean;
  /** It says that it shows the first to the last of them. */
  readonly saysWhole: boolean;
  /** It says that it may not be all. */
  readonly saysDoubt: boolean;
}

/** The list whose signs are read. */
export interface SignedList {
  readonly grid: Grid;
  readonly counted: Counted;
  /** The section the list is of. */
  readonly section: string | null;
  readonly read: number;
  /** Rows of teachers among the students. */
  readonly staff: number;
}

/** What a text offers or says, whatever it counts: the rest, or that the list was narrowed. */
const offersIn = ({ text, element }: Piece, inMenu: boolean, list: SignedList): CompletenessReason[] => {
  const { counted, read } = list;
  const found: CompletenessReason[] = [];
  if (saysMore(text, counted) && element.closest('[aria-haspopup],header') === null && !inMenu)
    found.push('load-more');
  // «إزالة المرشحات» that cannot be pressed: there are none.
  if (saysFiltered(text) && element.closest('[disabled],[aria-disabled=true]') === null)
    found.push('filter-active');
  if (saysHidden(text, counted)) found.push('rows-hidden');
  if (saysFirst(text, read)) found.push('more-pages');
  return found;
};

/** «3 / 5»: a page where it stands beside ways to others, what was ticked or a share elsewhere; null: no such text. */
const readFew = (
  { text, element }: Piece,
  read: number,
): { readonly page: PageAt | null; readonly isAmount: boolean } | null => {
  const folded = key(text);
  const found = /^(?:(?:عرض|اظهار|showing)\s+)?(\d{1,3})\s*(?:\/|من|of)\s*(\d{1,3})$/.exec(folded);
  const [current, of] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || current === read || current > of) return null;
  return {
    page: hasControlsBeside(element) ? { current, of } : null,
    isAmount: !/^\d/.test(folded) && of >= read,
  };
};

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
const isOfList = (
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

export const readTextSigns = (texts: SignPieces, list: SignedList, totals: Totals): TextSigns => {
  const { grid, counted, section, read } = list;
  const reasons = new Set<CompletenessReason>();
  const sheets = new Set<number>();
  let page: PageAt | null = null;
  let ranged: PageAt | null = null;
  let start = 1;
  let isFullPage = false;
  let saysWhole = false;
  let isDoubted = false;
  let hasRest = false;
  for (const [n, piece] of texts.pieces.entries()) {
    const { text, element } = piece;
    if (text.length > 140) continue;
    const inMenu = isAside(element, grid.root);
    if (!inMenu && saysDoubt(text)) isDoubted = true;
    for (const reason of offersIn(piece, inMenu, list)) reasons.add(reason);
    if (offersAll(text, counted) && isOffer(element, grid.root) && statedTotal(text, counted) !== read)
      hasRest = true;
    if (isBound(text)) continue;
    if (!hasNumber(text)) {
      if (counted === 'students')
        for (const count of countsInBoxes(texts, n, grid)) totals.state(count, text);
      continue;
    }
    if (section !== null && counted === 'students' && (!inMenu || isChosen(element))) {
      const behind = countBehindSection(piece, n >= texts.singles, section);
      if (behind !== null) totals.state(behind);
    }
    const few = readFew(piece, read);
    page ??= few?.page ?? null;
    if (few?.isAmount === false) continue;
    if (Number(perPage.exec(key(text))?.[1] ?? '-1') === read) {
      isFullPage = true;
      continue;
    }
    const amount = readAmount(text, counted, read);
    if (amount === null) continue;
    if (amount.page !== undefined) {
      // «صفحة [3] من 5»: the number may stand in a field.
      const current = Number(element.querySelector('input')?.value) || amount.page.current;
      page = { ...amount.page, current };
      sheets.add(current);
    }
    start = amount.from ?? start;
    if (amount.from !== undefined && amount.total !== undefined)
      ranged = pageOfRange(amount.from, amount.total, read);
    if (amount.isWhole === true && !inMenu) saysWhole = true;
    if (amount.isOpen === true && !inMenu) reasons.add('more-pages');
    if (amount.total !== undefined && isOfList(piece, amount, inMenu, read, totals))
      totals.state(amount.total - (countsMembers(text) ? list.staff : 0), text);
  }
  // «عرض الكل» below all that the page counts is no offer of more.
  if (hasRest && totals.expected() !== read) reasons.add('load-more');
  return { reasons, page, ranged, start, sheets, isFullPage, saysWhole, saysDoubt: isDoubted };
};
