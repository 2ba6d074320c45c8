import type { LayoutProbe } from '../../platforms/reader.ts';
import type { PageWindow } from '../page-window.ts';

/** A pixel that cuts off what is in it, or a place far beside the page: words that a voice reads out and nobody sees. */
const isOutOfSight = (element: Element, view: PageWindow): boolean => {
  const { offsetWidth, offsetHeight, offsetLeft } = element as HTMLElement;
  const isPixel = offsetWidth <= 1 && offsetHeight <= 1;
  // Asked of few: most boxes are larger, and stand in the page.
  if (!(isPixel && element.scrollWidth > 1) && !(offsetLeft < farLeft)) return false;
  const { position, overflowX, clip } = view.getComputedStyle(element);
  const isTakenOut = position === 'absolute' || position === 'fixed';
  return isTakenOut && (offsetLeft < farLeft || /hidden|clip/.test(overflowX) || clip.startsWith('rect'));
};
/** Where style sheets put what is only to be heard (-9999px, -10000px); panes that scroll reach less far. */
const farLeft = -9000;

/** An element whose box is left to its children (`display: contents`) is as visible as its parent. */
const isVisible = (element: Element, view: PageWindow): boolean =>
  element.checkVisibility({ visibilityProperty: true }) ||
  (view.getComputedStyle(element).display === 'contents' &&
    (element.parentElement === null || isVisible(element.parentElement, view)));

/** The layout facts that only a real browser has (platforms/reader.ts). */
export const layoutProbe = (view: PageWindow): LayoutProbe => ({
  isVisible: (element) => isVisible(element, view),
  isClipped: (element) =>
    element.scrollWidth > element.clientWidth + 1 && view.getComputedStyle(element).overflowX !== 'visible',
  isFlat: (element) =>
    (element.clientHeight === 0 &&
      element.scrollHeight > 0 &&
      /hidden|clip/.test(view.getComputedStyle(element).overflowY)) ||
    isOutOfSight(element, view),
  canScroll: (element) =>
    element.scrollHeight > element.clientHeight + 1 &&
    /auto|scroll/.test(view.getComputedStyle(element).overflowY),
});
