import { key } from '../words/text.ts';

/** The elements of a page around a list, and small questions about them. */

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

/** The control stands in the list's own box, at most two boxes around itself. */
export const isNear = (control: Element, list: Element): boolean =>
  control.parentElement?.contains(list) === true ||
  control.parentElement?.parentElement?.contains(list) === true;

export const optionsOf = (select: Element): string[] =>
  [...select.querySelectorAll('option')].map((option) => key(option.textContent));

const allWords = /^(?:-*\s*)?(?:الكل|كل|جميع|كافه|all)(?:\s|$)/;
/** «الكل», «جميع الطلبة», "All": no choice made. Takes a key. */
export const isAllWord = (text: string): boolean => allWords.test(text);

/** What can be pressed; pages of frameworks press boxes as well. */
export const pressable =
  'a,button,summary,[role=button],[role=link],[onclick],[tabindex],[wire\\:click],[ng-click],[hx-get]';
