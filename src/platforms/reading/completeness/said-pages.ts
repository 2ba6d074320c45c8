import { pressable } from '../page/around.ts';
import { key } from '../words/text.ts';
import type { Amount } from './amounts.ts';
import { pageOfRange, type PageAt } from './page-controls.ts';
import type { Piece } from './sign-pieces.ts';

/** Which page of how many the texts around a list name. */

/** Pages that say which they are. */
export interface SaidPages {
  readonly page: PageAt | null;
  /** The page that a range comes to: «16–28 من 28» is the second. */
  readonly ranged: PageAt | null;
  /** The first row's place in the whole. */
  readonly start: number;
  /** A range ends before the whole does. */
  readonly goesOn: boolean;
  /** It says that it shows the first to the last of them. */
  readonly saysWhole: boolean;
  /** Of a print-out all pages stand below each other. */
  readonly isPrintOut: boolean;
  /** «صفحة 1» at the end of a sheet, and not of how many. */
  readonly isFirstOfUnknown: boolean;
}

export const hasControlsBeside = (element: Element): boolean =>
  [element.parentElement, element.parentElement?.parentElement ?? null].some(
    (box) => box?.querySelector('button,a,[role=button]') != null && box.querySelectorAll('*').length < 40,
  );

/** «3 / 5»: a page where it stands beside ways to others, what was ticked or a share elsewhere; null: no such text. */
export const readFew = (
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

const sheet =
  /(?:^|[·|—–-]\s?|\d\s)(?:ال)?(?:صفحه|page)\s*(?:رقم|no\.?)?\s*[:(]?\s*(\d{1,2})\)?$|^-?\s*(\d{1,2})\s*-?\s*(?:صفحه|page)$/;
/** «طُبع في 23/11/2026 — صفحة 1»: what a sheet says at its end; null: nothing, or it is a way to another page. */
export const sheetIn = ({ text, element }: Piece): number | null => {
  const found = sheet.exec(key(text));
  if (found === null || element.closest(pressable) !== null || hasControlsBeside(element)) return null;
  return Number(found[1] ?? found[2]);
};

/** Gathers what text after text says of pages. */
export const gatherPages = (
  read: number,
): {
  readonly few: (page: PageAt | null) => void;
  readonly sheet: (number: number) => void;
  readonly amount: (amount: Amount, element: Element) => void;
  readonly whole: () => void;
  readonly all: () => SaidPages;
} => {
  const named = new Set<number>();
  const loose = new Set<number>();
  let page: PageAt | null = null;
  let ranged: PageAt | null = null;
  let start = 1;
  let goesOn = false;
  let saysWhole = false;
  return {
    few: (said) => {
      page ??= said;
    },
    sheet: (number) => {
      loose.add(number);
    },
    amount: (amount, element) => {
      if (amount.page !== undefined) {
        // «صفحة [3] من 5»: the number may stand in a field.
        const current = Number(element.querySelector('input')?.value) || amount.page.current;
        page = { ...amount.page, current };
        named.add(current);
      }
      start = amount.from ?? start;
      if (amount.from !== undefined && amount.total !== undefined) {
        ranged = pageOfRange(amount.from, amount.total, read);
        goesOn ||= amount.from > 0 && amount.from + read - 1 < amount.total;
      }
    },
    whole: () => {
      saysWhole = true;
    },
    all: () => {
      const first = Math.min(...loose);
      if (page === null && loose.size > 0 && first > 1) page = { current: first, of: null };
      return {
        page,
        ranged,
        start,
        goesOn,
        saysWhole,
        isPrintOut: page?.of != null && page.of > 1 && named.size === page.of,
        isFirstOfUnknown: page === null && loose.has(1),
      };
    },
  };
};
