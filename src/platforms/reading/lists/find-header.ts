import { childrenOf } from '../../own-parts.ts';
import { cellText, goesOnLike, looksLikeHeader } from './grid.ts';
import { cellsOf, unwrap } from './lay-out.ts';
import { textPieces } from '../page/text-pieces.ts';
import { menus, navigation } from '../page/page-marks.ts';
import type { Sight } from '../page/sight.ts';
import { isNameLike } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

const textsOf = (element: Element, sight: Sight): string[] =>
  cellsOf(element).map((cell) => cellText(cell, sight));

/** Words over a column of persons. */
const ofPersons: ReadonlySet<Field | null> = new Set<Field | null>([
  'studentName',
  'name',
  'firstName',
  'teacherName',
  'staffName',
  'homeroom',
  'aside',
]);

const isOfLinks = (box: Element, sight: Sight): boolean =>
  textPieces(box, sight).every(({ element }) => element.closest('a') !== null);

const tabs = '[role=tablist],nav,.nav-tabs,.nav-pills,.tabs';

/** The header of rows made of boxes: the first entries themselves, or what stands right before their holder. */
export const findHeader = (
  items: readonly Element[],
  sight: Sight,
  headers: HeaderIndex,
): { readonly elements: Element[]; readonly texts: string[] } => {
  const elements: Element[] = [];
  let texts: string[] = [];
  for (const [n, item] of items.entries()) {
    const found = textsOf(item, sight);
    const before = items[n - 1];
    const next = items[n + 1];
    if (
      unwrap(item).tagName !== 'DL' &&
      found.length > 1 &&
      looksLikeHeader(found, headers) &&
      // «حالة التسليم:» has its value beside it.
      !found.some((text) => /[:：]$/.test(text)) &&
      ![before, next].some((row) => row !== undefined && goesOnLike(found, textsOf(row, sight), headers))
    ) {
      elements.push(item);
      texts = found;
      // Whose list it is may be said in a row of boxes of its own, before the head.
    } else if (n > 1 || elements.length > 0) break;
  }
  if (elements.length > 0) return { elements, texts };
  // Over names a line of words without any of a person is a menu.
  const isMenuOver = (texts: readonly string[]): boolean =>
    !texts.some((text) => ofPersons.has(headers.fieldOf(text))) &&
    items.every((item) => textPieces(item, sight, undefined, 6).some(({ text }) => isNameLike(text, 3)));
  // Right before the first row, or before a box around the rows.
  let at: Element | null | undefined = items[0];
  for (let level = 0; at != null && level < 4; level++, at = at.parentElement) {
    const before = at.previousElementSibling;
    // Tabs name lists, not columns.
    if (before === null || before.tagName === 'TABLE' || before.matches(`${menus},[role=tablist]`)) continue;
    for (const candidate of [before, ...childrenOf(before)]) {
      // What is chosen by is no head.
      if (candidate.querySelector('select,input:not([type=checkbox]),label') !== null) continue;
      // «الطلبة | الحضور» on tabs are names of columns, too.
      if (candidate.closest(tabs) !== null || candidate.querySelector(tabs) !== null) continue;
      // The ways of a page's side: links, farther from the entries than a head whose words sort them.
      if (candidate.matches(navigation) || (level > 1 && isOfLinks(candidate, sight))) continue;
      const found = textsOf(candidate, sight);
      if (found.length >= 2 && looksLikeHeader(found, headers) && !isMenuOver(found))
        return { elements: [candidate], texts: found };
    }
  }
  return { elements, texts };
};
