import { childrenOf } from '../../own-parts.ts';

const headings = 'h1,h2,h3,h4,h5,h6';

/**
 * Boxes on both sides of a heading among them that are made otherwise on each side are two lists: a banner's box is no entry of
 * the list that its page heads further down.
 */
export const partsAtHeading = (
  parent: Element,
  list: readonly Element[],
): readonly (readonly Element[])[] => {
  const heading = childrenOf(parent).findLast((child) => child.matches(headings));
  if (heading === undefined) return [list];
  const isBelow = (item: Element): boolean => (heading.compareDocumentPosition(item) & 4) !== 0;
  const below = list.filter(isBelow);
  const above = list.filter((item) => !isBelow(item));
  const name = below[0]?.classList[0];
  const areAlike = name !== undefined && below.every(({ classList }) => classList.contains(name));
  const isOtherwise = above.every(({ classList }) => !classList.contains(name ?? ''));
  return below.length > 1 && above.length > 0 && areAlike && isOtherwise ? [above, below] : [list];
};
