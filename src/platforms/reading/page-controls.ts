import { chosenOption, labelOf } from './context.ts';
import type { Sight } from './sight.ts';
import { clean, key, wholeNumber } from './text.ts';
import type { HeaderIndex } from './vocabulary.ts';

/** What stands around a list and says that the list goes on, or that it is a choice: pagers, filters, searches. */

const nextWords =
  /^(?:(?:الانتقال|الذهاب|انتقل|اذهب|go) (?:الي|to)(?: the)? )?(?:(?:ال)?صفحه )?(?:(?:ال)?(?:تالي|اخير)ه?|(?:next|last)(?: page)?)(?:\s*[›»>←→]+)?$/;
const previousWords = /^(?:[›»>←→]+\s*)?(?:(?:الصفحه )?(?:ال)?سابق(?:ه)?|prev(?:ious)?(?: page)?)$/;

export interface PageAt {
  readonly current: number;
  /** Null: it does not say. */
  readonly of: number | null;
}

const isOff = (element: Element): boolean =>
  element.hasAttribute('disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  element.closest('.disabled,[class*=-disabled]') !== null;

const pagers =
  '.pagination,.dataTables_paginate,.dt-paging,[class*=aginat],[class*=pager],[class*=Pager],[class*=paging],.pages,nav[aria-label*=age],nav[aria-label*=صفح]';

/** The page on which one is; kits write the word at the end of a class of their own. */
const hereMarks =
  '.active,.current,.selected,[aria-current]:not([aria-current=false]),[class*=-active],[class*=-current],[class*=Current],[class*=-selected],[class*=-selection]';

/** Everything of a page but the insides of the list's own rows, which may be thousands. */
export const around = (body: Element, rows: ReadonlySet<Element | null>): Element[] => {
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
  if (number === null || number < 2 || number > 24) return false;
  const before = besideOf(control, 'previousElementSibling');
  return (
    before !== null &&
    wholeNumber(before.textContent) === number - 1 &&
    control.closest(
      '[class*=calendar],[class*=picker],[class*=step],[class*=rating],[role=tablist],[role=group],[role=radiogroup],label',
    ) === null
  );
};

/** The control stands in the list's own box, at most two boxes around itself. */
export const isNear = (control: Element, list: Element): boolean =>
  control.parentElement?.contains(list) === true ||
  control.parentElement?.parentElement?.contains(list) === true;

/** Which page of how many, and whether there is a way to others. */
export const readPager = (
  elements: readonly Element[],
  sight: Sight,
): { page: PageAt | null; more: boolean } => {
  let current: number | null = null;
  let last = 0;
  let ways = false;
  for (const control of among(elements, 'a,button,[role=button],[role=link],li,span')) {
    const isLink = control.matches('a,button,[role=button],[role=link]');
    const inPager = control.closest(pagers) !== null || (isLink && isPageNumber(control));
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
      (inPager && /^[›»>❯⟩]+$/.test(clean(control.textContent)));
    if (!inPager && !next && !turns && control.getAttribute('rel') !== 'prev') continue;
    if (sight.hidden(control)) continue;
    // A way back means that this is not the first page.
    const back = control.getAttribute('rel') === 'prev' || (inPager && previousWords.test(text));
    if (back && !isOff(control)) ways = true;
    const number = wholeNumber(control.textContent);
    if (number !== null && number > 0 && (inPager || turns)) {
      const here = control.matches(hereMarks) || control.parentElement?.matches(hereMarks) === true;
      if (here || isLink || control.querySelector('a,button') !== null) last = Math.max(last, number);
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
const contextNames =
  /year|period|academic|class|section|grade|school|subject|term|semester|month|week|lang|limit|length|sort|order|شعب|صف|عام|فصل|سنه|ماده|مبحث|شهر|اسبوع|ترتيب|مدرسه/i;

/** Tabs, chips and groups of buttons among which one is chosen. */
const choices =
  'fieldset,nav,[role=tablist],[role=group],[role=radiogroup],[role=toolbar],.nav-tabs,.nav-pills,.btn-group,[class*=chip],[class*=filter],[class*=segmented]';
const choiceItems = '[role=tab],[role=radio],.nav-link,button,label,a,[class*=chip]';
const chosenMarks =
  '.active,.selected,.is-active,.mat-mdc-chip-selected,[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false])';
const isChosen = (item: Element): boolean =>
  item.matches(chosenMarks) ||
  item.parentElement?.matches('li.active') === true ||
  [...item.querySelectorAll<HTMLInputElement>('input')].some(({ checked }) => checked);

const optionsOf = (select: Element): string[] =>
  [...select.querySelectorAll('option')].map((option) => key(option.textContent));
/** A choice not made: «— الحالة —», «اختر». */
const noChoice = /^(?:اختر|حدد|select|choose|any)(?:\s|$)/;

/** Where a select of numbers says how many rows a page holds, that number; null: no page's length is chosen. */
export const pageSize = (elements: readonly Element[], sight: Sight): number | null => {
  for (const select of among(elements, 'select')) {
    const options = optionsOf(select);
    const numbers = options.map(wholeNumber);
    if (options.length < 2 || !numbers.every((n, at) => n !== null || allWords.test(options[at] ?? '')))
      continue;
    const isPages = numbers.every((n, at) => n === at + 1);
    if (!isPages && !sight.hidden(select)) return wholeNumber(chosenOption(select) ?? '');
  }
  return null;
};

/** A select that offers «all» and does not stand on it, or a search box with something in it. */
export const filterOn = (elements: readonly Element[], sight: Sight, headers: HeaderIndex): boolean => {
  for (const select of among(elements, 'select')) {
    const options = optionsOf(select);
    const label = labelOf(select);
    const field = headers.fieldOf(label);
    const now = key(chosenOption(select) ?? '');
    const ofStudents = field === 'status' || field === 'gender' || field === 'sort';
    if (ofStudents && now !== '' && !allWords.test(now) && !noChoice.test(now) && now !== key(label)) {
      if (!sight.hidden(select)) return true;
      continue;
    }
    if (!options.some((option) => allWords.test(option)) || sight.hidden(select)) continue;
    const names = `${select.getAttribute('name') ?? ''} ${select.id} ${select.getAttribute('data-named-key') ?? ''} ${key(label)}`;
    // «10 | 25 | الكل» is a page's length, no filter.
    if (now !== '' && !/^\d+$/.test(now) && !allWords.test(now) && !contextNames.test(names)) return true;
  }
  for (const input of among(elements, 'input')) {
    const type = input.getAttribute('type') ?? 'text';
    const { value, checked } = input as HTMLInputElement;
    if (type === 'checkbox') {
      // «الطلبة النشطون فقط», «إخفاء المنقولين»
      const words = checked ? key(input.closest('label')?.textContent ?? labelOf(input)) : '';
      if (/(?:^|\s)(?:فقط|only|اخفاء|hide)(?:\s|$)/.test(words) && !sight.hidden(input)) return true;
      continue;
    }
    if (!/^(?:search|text)$/.test(type) || clean(value) === '') continue;
    const hints = `${input.getAttribute('name') ?? ''} ${input.id} ${input.className} ${input.getAttribute('placeholder') ?? ''} ${labelOf(input)}`;
    if ((/search|filter|query|بحث|ابحث|تصفية/i.test(hints) || type === 'search') && !sight.hidden(input))
      return true;
  }
  for (const choice of among(elements, choices)) {
    const items = [...choice.querySelectorAll(choiceItems)];
    const all = items.find((item) => allWords.test(key(item.textContent).replace(/\s*\(?\d+\)?$/, '')));
    if (all === undefined || items.length < 2 || items.length > 40 || sight.hidden(all)) continue;
    if (!isChosen(all) && items.some(isChosen)) return true;
  }
  return false;
};
