import { attributeHeads } from './attribute-heads.ts';
import { belowTitle } from './below-title.ts';
import { textPieces } from '../page/chunks.ts';
import { cellText, goesOnLike, looksLikeHeader, type Grid, type GridRow } from './grid.ts';
import { isPattern } from './pattern-row.ts';
import { areInLine, hasOwnText } from '../page/in-line.ts';
import { cellsOfLayout } from './layout-table.ts';
import { isList, isListOfOne } from './list-of-one.ts';
import { headingsAmong } from '../page/headings-among.ts';
import { personsAmong } from './persons-among.ts';
import type { Sight } from '../page/sight.ts';
import { followedBy, spreadEntries } from './spread-entries.ts';
import { clean, isLetter } from '../words/text.ts';
import { isTotal } from '../words/total-row.ts';
import { isNameLike } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** Repeated siblings that are no table: cards, list entries, rows made of `div`s. */

const notItems = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'LINK',
  'META',
  'HEAD',
  'NOSCRIPT',
  'OPTION',
  'BR',
  'HR',
]);
export const menus = 'nav,[role=navigation]';
export const notInside =
  'select,table,[role=table],[role=grid],[role=treegrid],[role=menu],[role=tablist],header nav,.pagination,.breadcrumb,.dropdown-menu';
/** An item is what remains when boxes that hold a single box and no text of their own are taken off. */
export const unwrap = (element: Element): Element => {
  let at = element;
  for (;;) {
    const only = at.children.length === 1 ? at.children[0] : undefined;
    if (only === undefined || only.childElementCount === 0) return at;
    for (let node = at.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 3 && clean(node.nodeValue ?? '') !== '') return at;
    at = only;
  }
};

/** A list entry says little: more text than this is an article, or a list of lists. */
const mostText = 600;

const isBox = (element: Element): boolean => !notItems.has(element.tagName);

/** A short entry of a long list of like entries: what repeats inside it are its parts, no lists of their own. */
const isEntry = (child: Element, byTag: ReadonlyMap<string, readonly Element[]>): boolean => {
  const list = byTag.get(child.tagName) ?? [];
  const parts = child.childElementCount;
  if (list.length < 8 || parts < 2 || child.textContent.length > mostText) return false;
  return [list[1], list[list.length >> 1], list[list.length - 1]].every(
    (other) => other?.childElementCount === parts,
  );
};

/** Of what calls itself navigation: entries that do not all hold a person's number, or a name of three words, are only a menu. */
const isMenu = (list: readonly Element[], sight: Sight): boolean => {
  if (list.length < 3) return true;
  const isNumbered = list.every(({ textContent }) => /(?<!\p{N})\p{N}{8,15}(?!\p{N})/u.test(textContent));
  const isNamed = (entry: Element): boolean =>
    textPieces(entry, sight, undefined, 4).some(({ text }) => isNameLike(text, 3));
  return !isNumbered && !(list.length > 4 && list.every(isNamed));
};

/** Groups of siblings of one tag that could be the entries of a list, in document order. */
const groupsIn = (root: Element, sight: Sight, headers: HeaderIndex): Element[][] => {
  const groups: Element[][] = [];
  const visit = (parent: Element, above: boolean): void => {
    if (sight.hidesItself(parent)) return;
    if (parent.matches(notInside)) {
      const cells = cellsOfLayout(parent, sight, headers);
      const entries = spreadEntries(
        [...new Set(cells.flatMap(({ parentElement }) => parentElement ?? []))],
        sight,
      );
      if (entries !== null) groups.push(entries);
      else for (const cell of cells) visit(cell, above);
      return;
    }
    const inMenu = above || parent.matches(menus);
    const byTag = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (!isBox(child)) continue;
      const list = byTag.get(child.tagName);
      if (list === undefined) byTag.set(child.tagName, [child]);
      else list.push(child);
    }
    const spread = new Set<Element>();
    for (const all of byTag.values()) {
      const list = [...personsAmong(belowTitle(parent, all), sight, headers)];
      const entries = inMenu || list.length < 2 ? null : spreadEntries(list, sight);
      if (entries !== null) {
        groups.push(entries);
        for (const box of list) spread.add(box);
      } else if ((list.length >= 2 || isListOfOne(parent, list[0])) && !(inMenu && isMenu(list, sight)))
        groups.push(list);
    }
    for (const child of parent.children)
      if (isBox(child) && !spread.has(child) && !isEntry(child, byTag)) visit(child, inMenu);
    if (parent.shadowRoot !== null) for (const child of parent.shadowRoot.children) visit(child, inMenu);
  };
  visit(root, false);
  return groups;
};

const cellsOf = (item: Element): Element[] => [...unwrap(item).children].filter(isBox);

/** Cells by position when all entries have the same number of boxes, else each entry as one cell. */
const layOut = (
  items: readonly Element[],
  headed: number,
): { readonly width: number; readonly rows: (Element | null)[][] } => {
  const counts = new Map<number, number>();
  const all = items.map((item) => {
    const cells = cellsOf(item);
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    return cells;
  });
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  // A name as term or heading, what is said of it behind it.
  const behind = followedBy(items);
  if (behind.length > 0 || items[0]?.tagName === 'DT') {
    const most = Math.max(1, ...behind.map((row) => row.length));
    return {
      width: most + 1,
      rows: items.map((item, n) => [
        item,
        ...Array.from({ length: most }, (_, at) => behind[n]?.[at] ?? null),
      ]),
    };
  }
  // Labels and values side by side are no columns: the entry is read as one, with its labels.
  const pairs = items.every((item) => unwrap(item).tagName === 'DL');
  if (!pairs && width >= 2 && count * 5 >= items.length * 4) {
    const tags = all.find((cells) => cells.length === width)?.map((cell) => cell.tagName);
    const same = all.every(
      (cells) => cells.length !== width || cells.every((cell, n) => cell.tagName === tags?.[n]),
    );
    // Below a head a few rows may be none of the list: «+ جديد», the count.
    if (width === headed)
      return { width, rows: all.map((cells, n) => (cells.length === width ? cells : [items[n] ?? null])) };
    if (
      same &&
      count === items.length &&
      !areInLine(all[0]) &&
      !hasOwnText(items[0] === undefined ? undefined : unwrap(items[0]))
    )
      return { width, rows: all };
  }
  return { width: 1, rows: items.map((item) => [unwrap(item)]) };
};

/** What parts a list: a letter of the alphabet, a heading among the entries. */
const isDivider = (item: Element): boolean =>
  isLetter(item.textContent) ||
  (item.matches('[role=heading],[role=separator],[class*=divider],[class*=subheader]') &&
    clean(item.textContent).length <= 60);

const textsOf = (element: Element, sight: Sight): string[] =>
  cellsOf(element).map((cell) => cellText(cell, sight));

const tabs = '[role=tablist],nav,.nav-tabs,.nav-pills,.tabs';

/** The header of rows made of boxes: the first entries themselves, or what stands right before their holder. */
const findHeader = (
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
  // Right before the first row, or before a box around the rows.
  let at: Element | null | undefined = items[0];
  for (let level = 0; at != null && level < 4; level++, at = at.parentElement) {
    const before = at.previousElementSibling;
    // Tabs name lists, not columns.
    if (before === null || before.tagName === 'TABLE' || before.matches(`${menus},[role=tablist]`)) continue;
    for (const candidate of [before, ...before.children]) {
      // What is chosen by is no head.
      if (candidate.querySelector('select,input:not([type=checkbox]),label') !== null) continue;
      // «الطلبة | الحضور» on tabs are names of columns, too.
      if (candidate.closest(tabs) !== null || candidate.querySelector(tabs) !== null) continue;
      const found = textsOf(candidate, sight);
      if (found.length >= 2 && looksLikeHeader(found, headers))
        return { elements: [candidate], texts: found };
    }
  }
  return { elements, texts };
};

/** All readable lists of a page that are no tables. Their meaning is decided elsewhere; most of them will have none. */
export const readItems = (root: Element, sight: Sight, headers: HeaderIndex): Grid[] => {
  const grids: Grid[] = [];
  for (const group of groupsIn(root, sight, headers)) {
    const shown: Element[] = [];
    let hiddenRows = 0;
    let tooLong = 0;
    for (const item of group) {
      const length = item.textContent.length + (item.shadowRoot?.textContent.length ?? 0);
      if (length > mostText * 4 || (length > mostText && clean(item.textContent).length > mostText))
        tooLong++;
      else if (sight.hidden(item)) {
        if (!isPattern(item)) hiddenRows++;
      } else if (textPieces(item, sight, undefined, 2).length > 0) shown.push(item);
    }
    if (shown.length === 0 || tooLong * 2 > shown.length) continue;
    // A picture and a text beside it are the parts of an entry, no list of one.
    if (shown.length === 1 && hiddenRows === 0 && group.length > 1 && !isList(group[0]?.parentElement))
      continue;
    const header = findHeader(shown, sight, headers);
    const groups = new Map<Element, string>();
    const dividers = shown.filter(isDivider);
    let above: string | null = null;
    for (const item of dividers.length * 2 < shown.length ? shown : []) {
      if (dividers.includes(item)) above = clean(item.textContent);
      else if (above !== null) groups.set(item, above);
    }
    const items = shown.filter(
      (item, n) =>
        !header.elements.includes(item) &&
        n >= shown.indexOf(header.elements[0] ?? item) &&
        !(dividers.includes(item) && groups.size > 0),
    );
    if (items.length === 0) continue;
    if (groups.size === 0) headingsAmong(items, sight).forEach((text, item) => groups.set(item, text));
    const laid = layOut(items, header.texts.length);
    const own =
      header.texts.length === 0 && laid.width > 1 ? attributeHeads(laid.rows, laid.width, headers) : [];
    const heads = own.length > 0 ? own : header.texts;
    const fits = heads.length === laid.width;
    const rows = items
      .map((element, n): GridRow => ({
        element,
        cells: laid.rows[n] ?? [],
        group: groups.get(element) ?? null,
      }))
      // Below a head, one text by itself that is no name says something of the list.
      .filter(({ element, cells }) => {
        if (laid.width < 2 || cells.length === laid.width) return true;
        const texts = textPieces(element, sight, undefined, 2);
        const [first] = texts;
        return first !== undefined && (texts.length > 1 ? !isTotal(first.text) : isNameLike(first.text));
      });
    grids.push({
      shape: 'items',
      root: items[0]?.parentElement ?? root,
      headers: Array.from({ length: laid.width }, (_, n) => {
        const text = fits ? heads[n] : undefined;
        return text === undefined || text === '' ? [] : [text];
      }),
      preface: [],
      headMisfits: heads.length > 0 && !fits,
      headerElements: header.elements,
      rows,
      hiddenRows,
      saysEmpty: false,
    });
  }
  return grids;
};
