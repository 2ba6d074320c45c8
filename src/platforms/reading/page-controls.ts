import { chosenOption, labelOf } from './context.ts';
import type { Sight } from './sight.ts';
import { clean, key, wholeNumber } from './text.ts';

/** What stands around a list and says that the list goes on, or that it is a choice: pagers, filters, searches. */

const nextWords = /^(?:(?:الصفحه )?(?:ال)?تالي(?:ه)?|next(?: page)?)(?:\s*[›»>←→]+)?$/;
const previousWords = /^(?:[›»>←→]+\s*)?(?:(?:الصفحه )?(?:ال)?سابق(?:ه)?|prev(?:ious)?(?: page)?)$/;

export interface PageAt {
  readonly current: number;
  /** Null: it does not say. */
  readonly of: number | null;
}

const isOff = (element: Element): boolean =>
  element.hasAttribute('disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  element.closest('.disabled') !== null;

const pagers =
  '.pagination,.dataTables_paginate,.dt-paging,[class*=paginat],[class*=pager],nav[aria-label*=age],nav[aria-label*=صفح]';

/** The page on which one is; kits write the word at the end of a class of their own. */
const hereMarks =
  '.active,.current,.selected,[aria-current]:not([aria-current=false]),[class*=-active],[class*=-current],[class*=-selected],[class*=-selection]';

/** Everything of a page but the insides of the list's own rows, which may be thousands. */
export const around = (body: Element, rows: ReadonlySet<Element>): Element[] => {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    found.push(element);
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
      if (!rows.has(child)) visit(child);
  };
  visit(body);
  return found;
};
export const among = (elements: readonly Element[], selector: string): Element[] =>
  elements.filter((element) => element.matches(selector));

/** Which page of how many, and whether there is a way to others. */
export const readPager = (
  elements: readonly Element[],
  sight: Sight,
): { page: PageAt | null; more: boolean } => {
  let current: number | null = null;
  let last = 0;
  let ways = false;
  for (const control of among(elements, 'a,button,[role=button],[role=link],li,span')) {
    const inPager = control.closest(pagers) !== null;
    if (!inPager && !control.matches('a,button,[role=button],[role=link]')) continue;
    const action = control.getAttribute('wire:click') ?? control.getAttribute('@click') ?? '';
    const label = key(control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '');
    const text = key(control.textContent);
    const turns = /^(?:nextPage|gotoPage|previousPage)\b/.test(action);
    const next =
      control.getAttribute('rel') === 'next' ||
      /^nextPage\b/.test(action) ||
      nextWords.test(text) ||
      nextWords.test(label) ||
      (inPager && /^[›»>]+$/.test(clean(control.textContent)));
    if (!inPager && !next && !turns && control.getAttribute('rel') !== 'prev') continue;
    if (sight.hidden(control)) continue;
    // A way back means that this is not the first page.
    const back = control.getAttribute('rel') === 'prev' || (inPager && previousWords.test(text));
    if (back && !isOff(control)) ways = true;
    const number = wholeNumber(control.textContent);
    if (number !== null && number > 0 && (inPager || turns)) {
      last = Math.max(last, number);
      const here = control.matches(hereMarks) || control.parentElement?.matches(hereMarks) === true;
      if (here) current = number;
    }
    const acts =
      control.matches('a,button,[role=button],[role=link]') || control.querySelector('a,button') === null;
    if (next && acts && !isOff(control)) ways = true;
  }
  for (const select of among(elements, 'select')) {
    const numbers = [...select.querySelectorAll('option')].map((option) => wholeNumber(option.textContent));
    const isOfPages = numbers.length > 1 && numbers.every((number, n) => number === n + 1);
    if (!isOfPages || !/صفحه|page/.test(key(labelOf(select))) || sight.hidden(select)) continue;
    last = Math.max(last, numbers.length);
    current ??= wholeNumber(chosenOption(select) ?? '');
  }
  const page = current === null ? null : { current, of: last > 0 ? last : null };
  return { page, more: ways || last > 1 };
};

const allWords = /^(?:-*\s*)?(?:الكل|كل|جميع|كافه|all)(?:\s|$)/;
const contextNames = /year|period|academic|class|section|grade|school|lang|limit|length|شعب|صف|عام|فصل|سنه/i;

/** Tabs, chips and groups of buttons among which one is chosen. */
const choices =
  '[role=tablist],[role=group],[role=radiogroup],[role=toolbar],.nav-tabs,.nav-pills,.btn-group,[class*=chip],[class*=filter],[class*=segmented]';
const choiceItems = '[role=tab],[role=radio],.nav-link,button,label,a,[class*=chip]';
const chosenMarks =
  '.active,.selected,.is-active,.mat-mdc-chip-selected,[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false])';
const isChosen = (item: Element): boolean =>
  item.matches(chosenMarks) ||
  item.parentElement?.matches('li.active') === true ||
  item.querySelector('input:checked') !== null;

/** A select that offers «all» and does not stand on it, or a search box with something in it. */
export const filterOn = (elements: readonly Element[], sight: Sight): boolean => {
  for (const select of among(elements, 'select')) {
    const options = [...select.querySelectorAll('option')].map((option) => key(option.textContent));
    if (!options.some((option) => allWords.test(option)) || sight.hidden(select)) continue;
    const now = key(chosenOption(select) ?? '');
    const names = `${select.getAttribute('name') ?? ''} ${select.id} ${select.getAttribute('data-named-key') ?? ''} ${key(labelOf(select))}`;
    // «10 | 25 | الكل» is a page's length, no filter.
    if (now !== '' && !/^\d+$/.test(now) && !allWords.test(now) && !contextNames.test(names)) return true;
  }
  for (const input of among(elements, 'input[type=search],input[type=text]')) {
    const hints = `${input.getAttribute('name') ?? ''} ${input.id} ${input.className} ${input.getAttribute('placeholder') ?? ''}`;
    if (!/search|filter|بحث/i.test(hints) && input.getAttribute('type') !== 'search') continue;
    const value = (input as HTMLInputElement).value;
    if (clean(value) !== '' && !sight.hidden(input)) return true;
  }
  for (const choice of among(elements, choices)) {
    const items = [...choice.querySelectorAll(choiceItems)];
    const all = items.find((item) => allWords.test(key(item.textContent).replace(/\s*\(?\d+\)?$/, '')));
    if (all === undefined || items.length < 2 || items.length > 12 || sight.hidden(all)) continue;
    if (!isChosen(all) && items.some(isChosen)) return true;
  }
  return false;
};
