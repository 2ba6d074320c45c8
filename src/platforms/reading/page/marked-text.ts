import { key } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';
import type { Sight } from './sight.ts';

/**
 * Parts of a text that are only marked in it, as searches mark what they found: «أحمد <strong>آدم</strong> يوسف». Cut off,
 * they would leave another person's name.
 */

const boxes: ReadonlySet<string> = new Set(['SPAN', 'STRONG']);

const textOf = (node: Node | null): string => (node?.nodeType === 3 ? (node.nodeValue ?? '') : '');

/** A word or two, or a part of one, of a name of which the rest stands beside the element, as text of the box around it. */
const isInName = (element: Element): boolean => {
  const [before, after] = [textOf(element.previousSibling), textOf(element.nextSibling)];
  return (
    (/\p{L}/u.test(before) || /\p{L}/u.test(after)) &&
    /^\s*[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?\s*$/u.test(element.textContent) &&
    isNameLike(`${before}${element.textContent}${after}`, 3)
  );
};

const isInside = (element: Element): boolean =>
  /\p{L}\s*$/u.test(textOf(element.previousSibling)) && /^\s*\p{L}/u.test(textOf(element.nextSibling));

const found = new WeakMap<Sight, ReadonlySet<string>>();
/** What was searched for: it stands in a field, or is marked inside the names of two. */
const searched = (doc: Document, sight: Sight): ReadonlySet<string> => {
  let words = found.get(sight);
  if (words === undefined) {
    const fields = [
      ...doc.querySelectorAll<HTMLInputElement>('input:not([type]),input[type=text],input[type=search]'),
    ];
    const marked = [...doc.querySelectorAll('span,strong')]
      .filter((one) => one.childElementCount === 0 && isInside(one) && isInName(one))
      .map(({ textContent }) => key(textContent));
    words = new Set([
      ...fields.map(({ value }) => key(value)),
      ...marked.filter((word, at) => marked.indexOf(word) < at),
    ]);
    found.set(sight, words);
  }
  return words;
};

/** Whether the element cuts nothing off the text it stands in. */
export const isMarked = (element: Element, sight: Sight): boolean =>
  boxes.has(element.tagName) &&
  isInName(element) &&
  searched(element.ownerDocument, sight).has(key(element.textContent));
