import { classOf } from '../../own-parts.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import type { Grid } from './grid.ts';

/**
 * Entries made like those of a list that stand elsewhere in the page: parts of the same list below headings nobody could read.
 * Without a class nothing tells them from any other box.
 */
export const entriesElsewhere = (
  { rows, shape, headerElements }: Grid,
  body: Element,
  sight: Sight,
): number => {
  const [first, second] = rows;
  const model = second?.element ?? first?.element;
  if (model === undefined || shape !== 'items' || classOf(model) === '') return 0;
  const holder = model.parentElement;
  const own = rows.map(({ element }) => element);
  const known = new Set<Element>([...own, ...headerElements]);
  const isLike = (other: Element): boolean =>
    classOf(other) === classOf(model) &&
    other.childElementCount === model.childElementCount &&
    other.parentElement?.tagName === holder?.tagName &&
    classOf(other.parentElement) === classOf(holder);
  return [...body.getElementsByTagName(model.tagName)].filter(
    (other) =>
      !known.has(other) &&
      isLike(other) &&
      !own.some((row) => row.contains(other) || other.contains(row)) &&
      !sight.hidden(other) &&
      textPieces(other, sight, undefined, 3).length > 1,
  ).length;
};
