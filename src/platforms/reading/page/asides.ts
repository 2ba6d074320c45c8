import { childrenOf } from '../../own-parts.ts';
import { key } from '../words/text.ts';

const asides =
  'nav,aside,footer,[role=navigation],[role=complementary],[role=menu],.sidebar,.left-menu,.dropdown-menu';

/** What turns a list's pages may be called navigation, too. */
const isPager = (element: Element): boolean => {
  const { textContent } = element;
  return textContent.length < 300 && /صفحه|تالي|سابق|page|next|prev/.test(key(textContent));
};

/** A box that holds a page with its menus, not a list with its own foot. */
const isFrame = (box: Element): boolean =>
  childrenOf(box).some(
    (child) =>
      child.matches('main,[role=main],aside,[role=banner],.sidebar') ||
      (child.matches('nav,[role=navigation]') && !isPager(child)) ||
      (child.tagName === 'HEADER' && child.querySelector('nav,ul,img') !== null),
  );

/** The text stands in a menu, at a side or in the page's foot; a list's own foot and pager are none of these. */
export const isAside = (element: Element, list: Element): boolean => {
  const aside = element.closest(asides);
  if (aside === null || aside.contains(list)) return false;
  const boxes = [aside.parentElement, aside.parentElement?.parentElement ?? null];
  const box = boxes.find((one) => one?.contains(list) === true) ?? null;
  const isOwn = aside.tagName === 'FOOTER' || (aside.matches('nav,[role=navigation]') && isPager(aside));
  return !(isOwn && box !== null && !isFrame(box));
};
