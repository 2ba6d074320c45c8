import { classOf } from '../../own-parts.ts';
import { isControl } from '../page/page-marks.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { keyWithoutArticle } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';

const bars = '[role=tablist],[role=toolbar],[role=search],[role=navigation]';
const fields = 'input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea';
/** What ends a list or a page, and is nobody's name. */
const ends = /(?:^|\s)(?:نهايه|مزيد|تحميل|حقوق|تحديث)(?:\s|$)/;
/** A box that says more is no bar and no line. */
const longest = 200;
const mostInBar = 12;

/** How many texts an entry has, up to three. */
const textsIn = (box: Element, sight: Sight): number => textPieces(box, sight, undefined, 3).length;

/** Boxes made like most of the others: with the same classes, or with one of them more. */
const madeLikeMost = (boxes: readonly Element[]): readonly Element[] => {
  const counts = new Map<string, number>();
  for (const each of boxes) counts.set(classOf(each), (counts.get(classOf(each)) ?? 0) + 1);
  const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const names = most.split(/\s+/).filter((name) => name !== '');
  if (names.length === 0) return boxes;
  return boxes.filter(
    ({ classList }) =>
      names.every((name) => classList.contains(name)) ||
      (classList.length > 0 && [...classList].every((name) => names.includes(name))),
  );
};

/**
 * The entries of a list without what stands before and behind them in the same box: tabs, a bar to search and filter, a line that
 * says one thing. All of the boxes where one of the others may be an entry made otherwise.
 */
export const entriesAmong = (boxes: readonly Element[], sight: Sight): readonly Element[] => {
  const entries = madeLikeMost(boxes);
  const [first] = entries;
  if (first === undefined || entries.length < 2 || entries.length === boxes.length) return boxes;
  const from = boxes.indexOf(first);
  if (entries.some((entry, n) => boxes[from + n] !== entry)) return boxes;
  const fewestTexts = Math.min(...entries.map((entry) => textsIn(entry, sight)));
  if (fewestTexts < 2) return boxes;
  const isNone = (box: Element): boolean => {
    if (box.matches(bars)) return true;
    if (box.textContent.length > longest) return false;
    const texts = textPieces(box, sight, undefined, mostInBar);
    if (texts.length === mostInBar) return false;
    if (box.querySelector(fields) !== null && entries.every((entry) => entry.querySelector(fields) === null))
      return true;
    if (texts.every(({ element }) => isControl(element))) return true;
    // One name by itself may be a person of whom nothing else is said; as the first of all it is what heads the page.
    const [only, ...more] = texts;
    const isBefore = boxes.indexOf(box) < from;
    return (
      only !== undefined &&
      more.length === 0 &&
      (!isNameLike(only.text) || ends.test(keyWithoutArticle(only.text)) || (isBefore && fewestTexts > 2))
    );
  };
  return boxes.every((box) => entries.includes(box) || isNone(box)) ? entries : boxes;
};
