import { childrenOf } from '../../own-parts.ts';
import { among, isAllWord, optionsOf } from '../page/around.ts';
import { isLengthAmong, turnsOther } from '../words/other-turns.ts';
import { chosenOption, labelOf } from '../words/select-words.ts';
import type { Sight } from '../page/sight.ts';
import { clean, key, wholeNumber } from '../words/text.ts';

/** What stands around a list and leads to its other pages. */

const nextWords =
  /^(?:[›»>←→]+\s*)?(?:(?:الانتقال|الذهاب|انتقل|اذهب|go) (?:الي|to)(?: the)? )?(?:(?:ال)?صفحه )?(?:\d+ )?(?:(?:ال)?(?:تالي|اخير)ه?|(?:ال)?اقدم|(?:next|last)(?: page)?|older)(?: \d+)?(?:\s*[›»>←→]+)?$/;
const previousWords =
  /^(?:[›»>←→]+\s*)?(?:\d+ )?(?:(?:الصفحه )?(?:ال)?سابق(?:ه)?|prev(?:ious)?(?: page)?)(?: \d+)?$/;

export interface PageAt {
  readonly current: number;
  /** Null: it does not say. */
  readonly of: number | null;
}

const ownOff =
  '[data-disabled=true],.pointer-events-none,.cursor-not-allowed,.inactive,.off,.is-off,.opacity-25,.opacity-40,.opacity-50,[style*="pointer-events:none"],[style*="pointer-events: none"]';
const isOff = (element: Element): boolean =>
  element.hasAttribute('disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  element.matches(ownOff) ||
  element.parentElement?.matches(ownOff) === true ||
  element.closest('.disabled,[class*=-disabled]') !== null;

const pagers =
  '.pagination,.dataTables_paginate,.dt-paging,[class*=aginat],[class*=pager],[class*=Pager],[class*=paging],.pages,nav[aria-label*=age],nav[aria-label*=صفح]';

/** The page on which one is; kits write the word at the end of a class of their own. */
const hereMarks =
  '.active,.current,.selected,[aria-current]:not([aria-current=false]),[class*=-active],[class*=-current],[class*=Current],[class*=-selected],[class*=-selection],[class*=-highlight]';

const links = 'a,button,[role=button],[role=link],input[type=button],input[type=submit],input[type=image]';

/** What a control says: its text, its value, or the words of its picture. */
const wordsOf = (control: Element): string =>
  control.getAttribute('value') ??
  (clean(control.textContent) ||
    control.querySelector('img')?.getAttribute('alt') ||
    control.getAttribute('alt') ||
    '');
const labelsOf = (control: Element): string =>
  key(control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '');

/** What stands behind an element in its box, up to the next control. */
const textAfter = (element: Element): string => {
  let text = '';
  for (let at = element.nextSibling; at !== null && text.length < 20; at = at.nextSibling) {
    if (at.nodeType === 1 && (at as Element).matches('button,input,select,a')) break;
    text += ` ${at.textContent ?? ''}`;
  }
  return key(text);
};

/** How many rows a page holds, in a pager: no page's number. */
const lengths =
  '[aria-haspopup],[role=combobox],[role=listbox],[class*=select-],[class*=-size],[class*=per-page]';

/** «3», «3 (current)», «3 صفحة 3» with what is said to those who do not see; null where several numbers stand in one box. */
const pageNumber = (element: Element): number | null =>
  element.childElementCount > 1
    ? wholeNumber(/^(\d+)\s*(?:صفحه|page)\s*\1$/.exec(key(element.textContent))?.[1] ?? '')
    : wholeNumber(
        key(element.textContent)
          .replace(/\s*\(?(?:current|(?:ال)?حاليه?)\)?$/, '')
          .replace(/^(\d+)\s*(?:صفحه|page)\s*\1$/, '$1'),
      );

/** A number's place in a row of numbers; what carries it may be wrapped in boxes of its own. */
const besideOf = (
  control: Element,
  step: 'previousElementSibling' | 'nextElementSibling',
): Element | null => {
  let at: Element | null = control;
  for (let level = 0; at !== null && level < 2; level++, at = at.parentElement)
    if (at[step] !== null) return at[step];
  return null;
};

/** «1 2 3» in a row, one of them pressable: pages, whatever the box is called. Steps, days and marks are named so. */
const isPageNumber = (control: Element): boolean => {
  const number = wholeNumber(control.textContent);
  if (number === null || number < 1 || number > 24) return false;
  const before = besideOf(control, 'previousElementSibling');
  const after = besideOf(control, 'nextElementSibling');
  return (
    (number === 1
      ? after !== null &&
        wholeNumber(after.textContent) === 2 &&
        after.querySelector(links) === null &&
        !after.matches(links)
      : before !== null && wholeNumber(before.textContent) === number - 1) &&
    control.closest(
      '[class*=calendar],[class*=picker],[class*=step],[class*=rating],[role=tablist],[role=group],[role=radiogroup],label',
    ) === null
  );
};

/** «السابق» beside «التالي» turns pages; alone it may lead anywhere back. */
const hasPartner = (control: Element): boolean =>
  [control.parentElement, control.parentElement?.parentElement ?? null].some((holder) => {
    const others = holder === null ? [] : [...holder.querySelectorAll(`${links},span`)];
    return (
      others.length < 16 &&
      others.some((other) => nextWords.test(key(wordsOf(other))) || nextWords.test(labelsOf(other)))
    );
  });

const arrowClass = /chevron|arrow|angle|caret|(?:^|[\s_-])(?:next|prev|forward|back)(?:[\s_-]|$)/i;
/** An arrow without any word, in a pager. */
const isArrow = (control: Element): boolean =>
  [control, ...control.querySelectorAll('i,span,svg,use')].some((part) =>
    arrowClass.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('href') ?? ''}`),
  );

const range = /\d\s*(?:-|–|—|الي|to)\s*\d+\s*(?:من|علي|of|\/)\s*\d/;
/** «1-10 من 27 ‹ ›»: signs beside a range turn pages, whatever their box is called. */
const isBesideRange = (control: Element): boolean =>
  [control.parentElement, control.parentElement?.parentElement ?? null].some(
    (box) => box !== null && box.textContent.length < 160 && range.test(key(box.textContent)),
  );

/** The one number of a row of links that leads nowhere is this page's. */
const isUnlinked = (control: Element): boolean =>
  control.tagName === 'A' &&
  !control.hasAttribute('href') &&
  childrenOf(control.parentElement).some((other) => other.matches('a[href]') && pageNumber(other) !== null);

/** A pager that says «1» and nothing else. */
const isOnlyPage = (control: Element): boolean => key(control.closest(pagers)?.textContent ?? '') === '1';

/** Which page of how many, and whether there is a way to others; `isNumbered`: the others are counted. */
export const readPager = (
  elements: readonly Element[],
  sight: Sight,
  list: Element,
): { page: PageAt | null; more: boolean; isNumbered: boolean } => {
  let current: number | null = null;
  let last = 0;
  let ways = false;
  for (const control of among(elements, `${links},li,span`)) {
    const isLink = control.matches(links);
    const inPager =
      control.closest(pagers) !== null || (isLink && (isPageNumber(control) || isBesideRange(control)));
    if (!inPager && !isLink) continue;
    const action = control.getAttribute('wire:click') ?? control.getAttribute('@click') ?? '';
    const label = labelsOf(control);
    const words = wordsOf(control);
    const text = key(words);
    const turns = /^(?:nextPage|gotoPage|previousPage)\b/.test(action);
    const next =
      control.getAttribute('rel') === 'next' ||
      /^nextPage\b/.test(action) ||
      nextWords.test(text) ||
      nextWords.test(label) ||
      (inPager && /^[›»>❯⟩]+$/.test(words)) ||
      (inPager && isLink && words === '' && label === '' && isArrow(control));
    const saysBack = previousWords.test(text) || previousWords.test(label);
    if (!inPager && !next && !turns && !saysBack && control.getAttribute('rel') !== 'prev') continue;
    if (sight.hidden(control) || turnsOther(control, list)) continue;
    // A way back means that this is not the first page.
    const back =
      control.getAttribute('rel') === 'prev' || (saysBack && isLink && (inPager || hasPartner(control)));
    if (back && !isOff(control)) ways = true;
    const isLength = control.closest(lengths) !== null || isLengthAmong(control);
    const number = isLength ? null : pageNumber(control);
    if (number !== null && number > 0 && (inPager || turns)) {
      const here =
        control.matches(hereMarks) ||
        control.parentElement?.matches(hereMarks) === true ||
        isUnlinked(control) ||
        isOnlyPage(control);
      if (here || isLink || control.tagName === 'LI' || control.querySelector('a,button') !== null)
        last = Math.max(last, number);
      if (here) current = number;
      // «1 [2] 3»: the number that cannot be pressed is this page's.
      else if (isLink && current === null)
        for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
          const other = besideOf(control, step);
          const beside = other === null || other.matches('a,button') ? null : wholeNumber(other.textContent);
          if (beside !== null && other?.querySelector('a,button') === null && Math.abs(beside - number) === 1)
            current = beside;
        }
    }
    const acts = isLink || control.querySelector('a,button') === null;
    if (next && acts && !isOff(control)) ways = true;
  }
  last = Math.max(last, current ?? 0);
  for (const select of among(elements, 'select')) {
    const numbers = [...select.querySelectorAll('option')].map((option) => wholeNumber(option.textContent));
    const isOfPages = numbers.length > 1 && numbers.every((number, n) => number === n + 1);
    if (!isOfPages || !/صفحه|page/.test(key(labelOf(select))) || sight.hidden(select)) continue;
    last = Math.max(last, numbers.length);
    current ??= wholeNumber(chosenOption(select) ?? '');
  }
  for (const field of among(elements, 'input')) {
    // «[2] من 3»: the field is called the page's number, as in report viewers, or stands in a pager.
    const number = wholeNumber((field as HTMLInputElement).value);
    const of = number === null ? undefined : /^\D{0,8}(\d{1,4})(?!\d)/.exec(textAfter(field))?.[1];
    if (number === null || of === undefined || sight.hidden(field)) continue;
    const isOfPages =
      /صفحه|page/.test(labelsOf(field) || key(labelOf(field))) || field.closest(pagers) !== null;
    if (!isOfPages || number > Number(of)) continue;
    last = Math.max(last, Number(of));
    current ??= number;
  }
  const page = current === null ? null : { current, of: last > 0 ? last : null };
  return { page, more: ways || last > 1, isNumbered: last > 1 };
};

/** Where a select of numbers says how many rows a page holds, that number; null: no page's length is chosen. */
export const pageSize = (elements: readonly Element[], sight: Sight): number | null => {
  for (const select of among(elements, 'select')) {
    const options = optionsOf(select);
    const numbers = options.map(wholeNumber);
    if (options.length < 2 || !numbers.every((n, at) => n !== null || isAllWord(options[at] ?? ''))) continue;
    const isPages = numbers.every((n, at) => n === at + 1);
    if (!isPages && !sight.hidden(select)) return wholeNumber(chosenOption(select) ?? '');
  }
  return null;
};

/** «16–30 من 45» with as many rows: the second page of three. Null: a last page says nothing of the others' length. */
export const pageOfRange = (from: number, total: number, read: number): PageAt | null =>
  read > 0 && (from - 1) % read === 0 && (from === 1 || from + read - 1 < total)
    ? { current: (from - 1) / read + 1, of: Math.ceil(total / read) }
    : null;
