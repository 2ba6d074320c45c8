import { classOf } from '../../own-parts.ts';
import type { Grid } from '../lists/grid.ts';
import { nouns } from '../words/counted-nouns.ts';
import { key } from '../words/text.ts';
import type { Listed, Titled } from './listed.ts';
import type { Title } from './title-over.ts';

/**
 * Works and lessons in parts whose headings are in words of their own («رحلة في الهواء», «قيد التصحيح»): the boxes of a page
 * that says above all of them what they hold, made alike down to their entries.
 */

const ofWorks = new RegExp(`(?:^|\\s)(?:${nouns.works}|${nouns.lessons})(?:\\s|$)`, 'u');
/** What heads a list of its own: it says what it is of, or by what it was chosen. */
const ofItself =
  /(?:^|\s)(?:ال)?(?:مقترح|موصي|احدث|اخر|حديث|مفضل|محفوظ|مشهور|اكثر|شايع|زملا|مشترك|suggest|recommend|recent|latest|popular|favou?rite|saved|trending|related|shared|others?)\S*(?:\s|$)/;

const madeAs = (box: Element): string =>
  `${box.tagName}.${classOf(box)} ${box.parentElement?.tagName ?? ''}.${classOf(box.parentElement)}`;

/** The box of each list in the box that all of them share. */
const boxesOf = (lists: readonly Element[]): readonly Element[] => {
  let common = lists[0]?.parentElement ?? null;
  while (common !== null && !lists.every((list) => common?.contains(list) === true))
    common = common.parentElement;
  return lists.map((list) => {
    let at = list;
    while (at.parentElement !== null && at.parentElement !== common) at = at.parentElement;
    return at;
  });
};

/** The lists that are parts of one; fewer than two: there are none. */
export const madeAlike = (lists: readonly Listed[], titles: ReadonlyMap<Grid, Title>): readonly Titled[] => {
  const own = lists.flatMap((list) => {
    const title = titles.get(list.grid);
    const isPart =
      !list.hasNames && list.grid.shape === 'items' && classOf(list.grid.rows[0]?.element) !== '';
    return title !== undefined && isPart ? [{ ...list, title }] : [];
  });
  const entryOf = ({ grid }: Listed): Element => grid.rows[0]?.element ?? grid.root;
  // Of the makes of entries the one that most titles stand over; the parts of an entry stand below the title of none.
  const makes = new Map<string, typeof own>();
  for (const list of own) {
    const make = `${madeAs(entryOf(list))} ${list.title.element.tagName}.${classOf(list.title.element)}`;
    makes.set(make, [...(makes.get(make) ?? []), list]);
  }
  for (const parts of makes.values()) {
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    const texts = parts.map(({ title }) => key(title.text));
    const boxes = boxesOf(parts.map(entryOf));
    const isLike = boxes.every(
      (box) =>
        box.tagName === boxes[0]?.tagName && classOf(box) === classOf(boxes[0]) && box !== entryOf(first),
    );
    const isSaid = first.context.headings.some(
      (text) => text !== first.title.text && ofWorks.test(key(text)),
    );
    if (
      isLike &&
      isSaid &&
      new Set(boxes).size === parts.length &&
      new Set(texts).size === parts.length &&
      !texts.some((text) => ofWorks.test(text) || ofItself.test(text))
    )
      return parts;
  }
  return [];
};
