import { clean } from './text.ts';

/** What a select is called, and what it stands on. */

const noLabel = 'h1,h2,h3,h4,h5,h6,table,ul,ol,nav,header,[role=grid],[role=table]';

/** What is written before a select, in its own box or in the one before (a cell of a layout table). */
const textBefore = (select: Element): string => {
  let at: Element | null = select;
  for (let level = 0; at !== null && level < 3; level++, at = at.parentElement) {
    // What stands above its box is a label in a cell or a box of a form; a heading or a list is none.
    const own = clean(at.previousSibling?.nodeType === 3 ? (at.previousSibling.nodeValue ?? '') : '');
    if (own !== '') return own.length <= 40 ? own : '';
    const nearest = at.previousElementSibling;
    const beside = nearest?.tagName === 'BR' ? nearest.previousElementSibling : nearest;
    if (beside !== null && (beside.matches(noLabel) || beside.querySelector(noLabel) !== null)) return '';
    const before = clean(beside?.textContent ?? at.previousSibling?.nodeValue ?? '');
    if (before !== '') return before.length <= 40 ? before : '';
  }
  return '';
};

/** The label of a select; empty when it has none. */
export const labelOf = (select: Element): string => {
  const id = select.getAttribute('id');
  const own =
    select.getAttribute('aria-label') ??
    [...select.ownerDocument.querySelectorAll('label')].find(
      (label) => id !== null && label.getAttribute('for') === id,
    )?.textContent ??
    select.closest('label')?.firstChild?.textContent ??
    textBefore(select);
  return clean(own).replace(/\s*[:：]$/u, '');
};

/** The text of the option a select stands on; null when it has none. */
export const chosenOption = (select: Element): string | null => {
  const options = [...select.querySelectorAll('option')];
  const option =
    options[(select as HTMLSelectElement).selectedIndex] ?? options.find((o) => o.hasAttribute('selected'));
  return option === undefined ? null : clean(option.textContent);
};
