import { childrenOf, classOf } from '../../own-parts.ts';

/** Boxes that hold one entry only, and are lists all the same. */

const holders = 'ul,ol,dl,[role=list],[role=listbox],.list-group,.row,.cards,.card-deck,.card-columns';
/** An application's own element for a list: `ion-list`, `mat-nav-list`. */
const isListOfKit = ({ tagName }: Element): boolean => /-LIST$/.test(tagName);

export const isList = (box: Element | null | undefined): boolean =>
  box != null && (box.matches(holders) || isListOfKit(box));

/** A box that says that it is a list, or one beside a box made like it that has several such entries. */
export const isListOfOne = (parent: Element, only: Element | undefined): boolean =>
  isList(parent) ||
  (only !== undefined && (classOf(parent) !== '' || classOf(only) !== '') && isBesideList(parent, only));

/** Boxes around a box that may have boxes like them beside them: the parts of an accordion around their lists. */
const levels = 3;

const isBesideList = (parent: Element, only: Element): boolean => {
  // Boxes without a class are alike where what they hold is.
  const isOwn = (child: Element): boolean =>
    child.tagName === only.tagName && (classOf(parent) !== '' || classOf(child) === classOf(only));
  const isLike = (other: Element): boolean =>
    classOf(other) === classOf(parent) &&
    other.tagName === parent.tagName &&
    childrenOf(other).filter(isOwn).length > 1;
  let at: Element = parent;
  for (let level = 0; level < levels; level++) {
    const [before, after] = [at.previousElementSibling, at.nextElementSibling];
    for (const other of [before, before?.previousElementSibling, after, after?.nextElementSibling]) {
      if (other == null || other.tagName !== at.tagName || classOf(other) !== classOf(at)) continue;
      if (level === 0 ? isLike(other) : [...other.getElementsByTagName(parent.tagName)].some(isLike))
        return true;
    }
    if (at.parentElement === null) return false;
    at = at.parentElement;
  }
  return false;
};
