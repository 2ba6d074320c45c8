import type { CompletenessReason } from '../../../core/snapshot.ts';
import { isAside } from '../page/asides.ts';
import { hasNumber } from '../words/fold-counts.ts';
import { countsMembers } from '../words/stated-total.ts';
import { key } from '../words/text.ts';
import { countBehindSection, countsInBoxes } from './count-beside.ts';
import { countsAbout, saysDoubt } from './doubt-words.ts';
import { offersIn, offersRest } from './offers.ts';
import { amountIn, isChosen, isOfList } from './own-amount.ts';
import { gatherPages, readFew, sheetIn, type SaidPages } from './said-pages.ts';
import { withoutBounds } from './shortfall.ts';
import type { Piece, SignPieces } from './sign-pieces.ts';
import type { SignedList } from './signed-list.ts';
import type { Totals } from './totals.ts';

/** What the texts around a list say of what is in it; the totals that they state go to `Totals`. */
export interface TextSigns {
  readonly reasons: ReadonlySet<CompletenessReason>;
  readonly pages: SaidPages;
  /** The list is as long as a page of it can be. */
  readonly isFullPage: boolean;
  /** It says that it may not be all. */
  readonly saysDoubt: boolean;
}

/** Longer texts tell of something else. */
const longest = 140;

/** «15 طالباً في الصفحة»: a full page tells of no end. */
const perPage = /(\d+)\s*(?:\S+\s+)?(?:في|لكل|بكل|per)\s*(?:كل\s*)?(?:ال)?(?:صفحه|page)/;
const isLengthOfPage = (text: string, read: number): boolean =>
  Number(perPage.exec(key(text))?.[1] ?? '-1') === read;

export const readTextSigns = (texts: SignPieces, list: SignedList, totals: Totals): TextSigns => {
  const { grid, counted, section, read } = list;
  const reasons = new Set<CompletenessReason>();
  const pages = gatherPages(read);
  let isFullPage = false;
  let isDoubted = false;
  let hasRest = false;

  /** Numbers whose label, or whose section's name, stands in another box. */
  const countApart = (piece: Piece, n: number, inMenu: boolean): void => {
    if (counted !== 'students') return;
    if (!hasNumber(piece.text))
      for (const count of countsInBoxes(texts, n, grid)) totals.state(count, piece.text);
    else if (section !== null && (!inMenu || isChosen(piece.element))) {
      const behind = countBehindSection(piece, n >= texts.singles, section);
      if (behind !== null) totals.state(behind);
    }
  };

  /** What a text with a number says of pages, ranges, parts and totals. */
  const readNumber = (piece: Piece, inMenu: boolean): void => {
    const few = readFew(piece, read);
    pages.few(few?.page ?? null);
    if (few?.isAmount === false) return;
    if (isLengthOfPage(piece.text, read)) {
      isFullPage = true;
      return;
    }
    const sheet = sheetIn(piece);
    if (sheet !== null) pages.sheet(sheet);
    const amount = amountIn(piece, list);
    if (amount === null) return;
    pages.amount(amount, piece.element);
    if (amount.isWhole === true && !inMenu) pages.whole();
    if (amount.isOpen === true && !inMenu) reasons.add('more-pages');
    if (amount.total !== undefined && isOfList(piece, amount, inMenu, read, totals))
      totals.state(amount.total - (countsMembers(piece.text) ? list.staff : 0), piece.text);
  };

  for (const [n, said] of texts.pieces.entries()) {
    if (said.text.length > longest) continue;
    const piece = { ...said, text: withoutBounds(said.text) };
    const inMenu = isAside(piece.element, grid.root);
    const isAbout = countsAbout(piece.text, counted);
    if (!inMenu && (isAbout || saysDoubt(said.text))) isDoubted = true;
    if (isAbout) continue;
    for (const reason of offersIn(said, inMenu, list)) reasons.add(reason);
    if (offersRest(piece, list)) hasRest = true;
    countApart(piece, n, inMenu);
    if (hasNumber(piece.text)) readNumber(piece, inMenu);
  }
  // «عرض الكل» below all that the page counts is no offer of more.
  if (hasRest && totals.expected() !== read) reasons.add('load-more');
  return { reasons, pages: pages.all(), isFullPage, saysDoubt: isDoubted };
};
