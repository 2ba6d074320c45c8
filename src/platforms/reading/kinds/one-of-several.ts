import { childrenOf, classOf } from '../../own-parts.ts';
import type { Grid } from '../lists/grid.ts';
import { clean } from '../words/text.ts';

/** Boxes of a home page or a dashboard: a few of the newest lessons beside a few of the works that end soon. */

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=title],[class*=header]';
const mostRows = 6;
const levels = 5;

const headingIn = (box: Element): Element | undefined =>
  [...box.querySelectorAll(headings)].find((heading) => clean(heading.textContent) !== '');

/** The first entry of a box's list; null: it holds none. */
const entryIn = (box: Element): Element | null => {
  for (const list of box.querySelectorAll('ul,ol,tbody,div')) {
    const [first, second] = childrenOf(list);
    if (first === undefined || second === undefined || first.matches(headings)) continue;
    if (first.tagName !== second.tagName || classOf(first) !== classOf(second)) continue;
    if (/^(?:LI|TR)$/.test(first.tagName) || classOf(first) !== '') return first;
  }
  return null;
};

/** How an entry is made. */
const shapeOf = (entry: Element | null | undefined): string =>
  childrenOf(entry)
    .map((each) => `${each.tagName}.${classOf(each)}`)
    .join(' ');

/**
 * The list has a heading in a box of its own, beside boxes made like it that hold other lists below other headings. Parts of
 * one list are made alike down to their entries.
 */
export const isOneOfSeveral = ({ root, rows, shape }: Grid): boolean => {
  if (rows.length > mostRows || (shape !== 'items' && shape !== 'table')) return false;
  const [first] = rows;
  const own = shapeOf(first?.element);
  let box: Element | null = root;
  for (let level = 0; box !== null && level < levels; level++, box = box.parentElement) {
    const { tagName, parentElement } = box;
    const className = classOf(box);
    if (className === '' && tagName !== 'SECTION' && tagName !== 'ARTICLE') continue;
    if (parentElement === null || first === undefined || headingIn(box) === undefined) continue;
    const others = childrenOf(parentElement).filter(
      (other) => other !== box && other.tagName === tagName && classOf(other) === className,
    );
    const isApart = (other: Element): boolean => {
      const entry = headingIn(other) === undefined ? null : entryIn(other);
      return entry !== null && shapeOf(entry) !== own;
    };
    if (others.some(isApart)) return true;
  }
  return false;
};
