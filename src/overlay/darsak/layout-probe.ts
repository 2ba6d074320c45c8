import type { LayoutProbe } from '../../platforms/reader.ts';
import type { PageWindow } from '../page-window.ts';

/** The layout facts that only a real browser has (platforms/reader.ts). */
export const layoutProbe = (view: PageWindow): LayoutProbe => ({
  isVisible: (element) => element.checkVisibility({ visibilityProperty: true }),
  isClipped: (element) =>
    element.scrollWidth > element.clientWidth + 1 && view.getComputedStyle(element).overflowX !== 'visible',
  isFlat: (element) =>
    element.clientHeight === 0 &&
    element.scrollHeight > 0 &&
    /hidden|clip/.test(view.getComputedStyle(element).overflowY),
  canScroll: (element) =>
    element.scrollHeight > element.clientHeight + 1 &&
    /auto|scroll/.test(view.getComputedStyle(element).overflowY),
});
