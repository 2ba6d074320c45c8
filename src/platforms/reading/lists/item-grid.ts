import { childrenOf, classOf } from '../../own-parts.ts';
import { attributeHeads } from './attribute-heads.ts';
import { belowTitle } from './below-title.ts';
import { withoutChoices } from './choices-among.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Grid, GridRow } from './grid.ts';
import { entriesAmong } from './entries-among.ts';
import { isPattern } from './pattern-row.ts';
import { findHeader } from './find-header.ts';
import { isBox, layOut } from './lay-out.ts';
import { menus } from '../page/page-marks.ts';
import { cellsOfLayout } from './layout-table.ts';
import { isList, isListOfOne } from './list-of-one.ts';
import { headingsAmong } from '../page/headings-among.ts';
import { partsAtHeading } from './parts-at-heading.ts';
import { personsAmong } from './persons-among.ts';
import type { Sight } from '../page/sight.ts';
import { spreadEntries } from './spread-entries.ts';
import { clean, isLetter } from '../words/text.ts';
import { mayMean } from '../words/group-meaning.ts';
import { isTotal } from '../words/total-row.ts';
import { isNameLike } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** Repeated siblings that are no table: cards, list entries, rows made of `div`s. */

export const notInside =
  'select,table,[role=table],[role=grid],[role=treegrid],[role=menu],[role=tablist],header nav,.pagination,.breadcrumb,.dropdown-menu';
/** A list entry says little: more text than this is an article, or a list of lists. */
const mostText = 600;

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
    for (const child of childrenOf(parent)) {
      if (!isBox(child)) continue;
      const list = byTag.get(child.tagName);
      if (list === undefined) byTag.set(child.tagName, [child]);
      else list.push(child);
    }
    const spread = new Set<Element>();
    for (const all of [...byTag.values()].flatMap((list) => partsAtHeading(parent, list))) {
      const list = [...entriesAmong(personsAmong(belowTitle(parent, all), sight, headers), sight)];
      const entries = inMenu || list.length < 2 ? null : spreadEntries(list, sight);
      if (entries !== null) {
        groups.push(entries);
        for (const box of list) spread.add(box);
      } else if ((list.length >= 2 || isListOfOne(parent, list[0])) && !(inMenu && isMenu(list, sight)))
        groups.push(list);
    }
    for (const child of childrenOf(parent))
      if (isBox(child) && !spread.has(child) && !isEntry(child, byTag)) visit(child, inMenu);
    if (parent.shadowRoot !== null) for (const child of parent.shadowRoot.children) visit(child, inMenu);
  };
  visit(root, false);
  return groups;
};

/** Boxes made like an entry with nothing in them keep its place in the last line of cards. */
const hasGhosts = (group: readonly Element[], only: Element | undefined): boolean => {
  const name = only?.classList[0];
  const others = group.filter((one) => one !== only);
  return (
    name !== undefined &&
    others.length > 1 &&
    others.every((one) => one.classList.contains(name) && one.childNodes.length === 0)
  );
};

/** What parts a list: a letter of the alphabet, a heading among the entries. */
const isDivider = (item: Element): boolean =>
  isLetter(item.textContent) ||
  (item.matches('[role=heading],[role=separator],[class*=divider],[class*=subheader]') &&
    clean(item.textContent).length <= 60);

const shownText = (item: Element, sight: Sight): string =>
  textPieces(item, sight)
    .map(({ text }) => text)
    .join(' ');

/** «تم التسليم 6» among the entries, in a box made otherwise than most of them: what is said of those below it. */
const groupHeads = (items: readonly Element[], sight: Sight): readonly Element[] => {
  const counts = new Map<string, number>();
  for (const each of items) counts.set(classOf(each), (counts.get(classOf(each)) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count * 2 > items.length)?.[0];
  return most === undefined || most === ''
    ? []
    : items.filter(
        (item) =>
          classOf(item) !== most &&
          item.textContent.length <= 60 &&
          mayMean(shownText(item, sight)) === 'submission',
      );
};

/** All readable lists of a page that are no tables. Their meaning is decided elsewhere; most of them will have none. */
export const readItems = (root: Element, sight: Sight, headers: HeaderIndex): Grid[] => {
  const grids: Grid[] = [];
  for (const group of groupsIn(root, sight, headers)) {
    const seen: Element[] = [];
    let hiddenRows = 0;
    let tooLong = 0;
    for (const item of group) {
      const length = item.textContent.length + (item.shadowRoot?.textContent.length ?? 0);
      if (length > mostText * 4 || (length > mostText && clean(item.textContent).length > mostText))
        tooLong++;
      else if (sight.hidden(item)) {
        if (!isPattern(item)) hiddenRows++;
      } else if (textPieces(item, sight, undefined, 2).length > 0) seen.push(item);
    }
    const { persons: shown, forAll } = withoutChoices(seen, sight);
    if (shown.length === 0 || tooLong * 2 > shown.length) continue;
    // A picture and a text beside it are the parts of an entry, no list of one.
    if (
      shown.length === 1 &&
      hiddenRows === 0 &&
      group.length > 1 &&
      !isList(group[0]?.parentElement) &&
      !hasGhosts(group, shown[0])
    )
      continue;
    const header = findHeader(shown, sight, headers);
    const groups = new Map<Element, string>();
    const parts = groupHeads(shown, sight);
    const dividers = shown.filter((item) => isDivider(item) || parts.includes(item));
    let above: string | null = null;
    for (const item of dividers.length * 2 < shown.length ? shown : []) {
      if (dividers.includes(item)) above = shownText(item, sight);
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
    // A head over cells that stand in one box of the entries has nothing over what else they hold.
    const fits = heads.length === laid.width || heads.length === laid.headed;
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
      ...(forAll ? { forAll } : {}),
      saysEmpty: false,
    });
  }
  return grids;
};
