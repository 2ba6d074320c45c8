import { childrenOf, classOf } from '../../own-parts.ts';
import { mayMean } from '../words/group-meaning.ts';
import { clean } from '../words/text.ts';

/** Another column, made like this one, holds several entries like its only one. */
const isBesideSeveral = (column: Element, only: Element): boolean =>
  childrenOf(column.parentElement).some(
    (other) =>
      classOf(other) === classOf(column) &&
      childrenOf(other).filter((each) => classOf(each) === classOf(only)).length > 1,
  );

/** The entries of a column whose title is a box like theirs, and no entry: «سلّم», three cards. */
export const belowTitle = (parent: Element, list: readonly Element[]): Element[] => {
  const [title, first, ...others] = list;
  const isTitle =
    title !== undefined &&
    first !== undefined &&
    title === parent.firstElementChild &&
    classOf(title) !== classOf(first) &&
    classOf(first) !== '' &&
    others.every((each) => classOf(each) === classOf(first)) &&
    title.textContent.length <= 60 &&
    mayMean(clean(title.textContent)) !== null &&
    (others.length > 0 || isBesideSeveral(parent, first));
  return isTitle ? [first, ...others] : [...list];
};
