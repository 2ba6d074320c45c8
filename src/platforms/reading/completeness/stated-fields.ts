import type { Counted } from '../words/counted-nouns.ts';
import { hasNumber } from '../words/fold-counts.ts';
import { statedTotal } from '../words/stated-total.ts';
import { among } from '../page/around.ts';
import { labelOf } from '../words/select-words.ts';
import type { Sight } from '../page/sight.ts';
import { clean, wholeNumber } from '../words/text.ts';

/** A total that no text says: in a field that nobody can change, or in the label of a badge. */
export interface StatedInField {
  readonly element: Element;
  readonly text: string;
  readonly total: number;
}

const fields = 'input[readonly],input[disabled],output';
const badges = 'span[title],span[aria-label],b[title],div[title],em[title],strong[title],i[aria-label]';

export const statedInFields = (
  elements: readonly Element[],
  sight: Sight,
  counted: Counted,
): readonly StatedInField[] => {
  const found: StatedInField[] = [];
  const add = (element: Element, text: string): void => {
    const total = text.length > 60 || !hasNumber(text) ? null : statedTotal(text, counted);
    if (total !== null && !sight.hidden(element)) found.push({ element, text, total });
  };
  for (const field of among(elements, fields)) {
    const value = field.tagName === 'OUTPUT' ? field.textContent : (field as HTMLInputElement).value;
    if (hasNumber(value)) add(field, `${labelOf(field)}: ${clean(value)}`);
  }
  for (const badge of among(elements, badges)) {
    const said = clean(badge.getAttribute('title') ?? badge.getAttribute('aria-label') ?? '');
    const number = wholeNumber(badge.textContent);
    if (badge.closest('a,button') === null)
      add(badge, number === null || hasNumber(said) ? said : `${said}: ${String(number)}`);
  }
  return found;
};
