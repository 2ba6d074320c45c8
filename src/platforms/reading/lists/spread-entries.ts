import { childrenOf, classOf } from '../../own-parts.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { clean, digitsOf } from '../words/text.ts';
import { isDay, isIdLike, isNameLike } from '../words/values.ts';

/**
 * Entries of one list that stand in several boxes beside each other, none of which says anything itself: cards three in a
 * row, a list in two columns, the rows that came with each turn of scrolling.
 */

const kindOf = (text: string): string =>
  isIdLike(text)
    ? 'id'
    : isDay(text)
      ? 'day'
      : /[:：]/.test(text)
        ? (text.split(/[:：]/)[0] ?? '').trim()
        : isNameLike(text)
          ? 'name'
          : /[A-Za-zء-ي]{2}/.test(text) || digitsOf(text) === ''
            ? 'text'
            : 'number';

const isLike = (a: Element, b: Element): boolean => a.tagName === b.tagName && classOf(a) === classOf(b);

const saysNothing = (node: ChildNode): boolean => node.nodeType !== 3 || clean(node.nodeValue ?? '') === '';

/** What stands in a box some levels further down, where each level but the last holds one box only; null: another box. */
const entriesIn = (box: Element, depth: number): Element[] | null => {
  let at = box;
  for (let level = 0; level < depth; level++) {
    const [only, ...others] = childrenOf(at);
    if (only === undefined || others.length > 0 || ![...at.childNodes].every(saysNothing)) return null;
    at = only;
  }
  return [...at.childNodes].every(saysNothing) ? childrenOf(at) : null;
};

const depths = 3;

/** The entries of boxes beside each other; null: the boxes are entries themselves, or something else. */
export const spreadEntries = (boxes: readonly Element[], sight: Sight): Element[] | null => {
  const last = boxes.at(-1);
  if (last === undefined) return null;
  const all = boxes.filter((box) => isLike(box, last));
  const [first, second] = all;
  if (first === undefined || second === undefined) return null;
  for (let depth = 0; depth < depths; depth++) {
    const own = entriesIn(first, depth);
    if (own === null) return null;
    if (own.length < 2) continue;
    const [model] = own;
    if (model === undefined || !own.every((entry) => isLike(entry, model) && entry.childElementCount > 0))
      return null;
    const beside = entriesIn(second, depth);
    const [like] = beside ?? [];
    if (beside === null || like === undefined || !isLike(like, model) || !areEntries(own, beside, sight))
      return null;
    // Whatever stands between the boxes parts them.
    for (let at = first.nextElementSibling; at !== null && at !== last; at = at.nextElementSibling)
      if (!isLike(at, last) && clean(at.textContent) !== '') return null;
    const found: Element[] = [];
    for (const box of all) {
      const entries = entriesIn(box, depth);
      if (entries === null || !entries.every((entry) => isLike(entry, model))) return null;
      found.push(...entries);
    }
    return found;
  }
  return null;
};

/** Whether what two boxes hold are entries of one list, and not the cells of two rows. */
const areEntries = (own: readonly Element[], beside: readonly Element[], sight: Sight): boolean => {
  const said = (entry: Element): string[] =>
    textPieces(entry, sight, undefined, 8).map(({ text }) => text.replace(/([:：]).*$/u, '$1'));
  const texts = own.slice(0, 4).map(said);
  const others = beside.slice(0, 4).map(said);
  const [kind] = new Set(texts.map(([one = '']) => kindOf(one)));
  const isAlike = [...texts, ...others].every((one) => one.length > 1 && kindOf(one[0] ?? '') === kind);
  // A label comes back in the same cell of the next row, and in no other cell.
  const isLabelled = texts.some((one, n) =>
    one.some(
      (text) =>
        others[n]?.includes(text) === true && !texts.some((other) => other !== one && other.includes(text)),
    ),
  );
  return (
    isAlike &&
    (kind === 'name' || kind === 'text' || !isLabelled) &&
    !(isLabelled && texts.length === others.length && texts.every((one, n) => one[0] === others[n]?.[0]))
  );
};

const heads = /^(?:DT|H[2-6])$/;

/**
 * Entries without a box: a heading or term with what follows it, up to the next. Empty: what follows is no entry's, but a part of
 * the page.
 */
export const followedBy = (items: readonly Element[]): readonly (readonly Element[])[] => {
  if (items.length < 2 || !heads.test(items[0]?.tagName ?? '')) return [];
  const own = new Set<Element | null>(items);
  const rows = items.map((item) => {
    const behind: Element[] = [];
    for (let at = item.nextElementSibling; at !== null && !own.has(at); at = at.nextElementSibling)
      if (!/^(?:HR|BR)$/.test(at.tagName)) behind.push(at);
    return behind;
  });
  const isEntry = (behind: readonly Element[]): boolean =>
    behind.length > 0 &&
    behind.every((box) => !box.matches(parts) && box.querySelector(parts) === null) &&
    behind.reduce((sum, { textContent }) => sum + textContent.length, 0) < 400;
  return rows.every(isEntry) ? rows : [];
};
const parts = 'table,ul,ol,dl,form,nav,footer,h1,h2,h3,h4,h5,h6';
