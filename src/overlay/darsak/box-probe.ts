import type { BoxProbe } from '../../platforms/reading/by-sight/gather-boxes.ts';
import type { Box } from '../../platforms/reading/by-sight/text-box.ts';
import type { PageWindow } from '../page-window.ts';

/** How far the contents of an element are moved by scrolling, and what of them can be seen at all. */
interface Within {
  readonly x: number;
  readonly y: number;
  /** Null: nothing cuts them off. */
  readonly clip: Box | null;
  /** The same without the scrolling of the nearest scroller: what sticks is not moved by it. */
  readonly stuck: { readonly x: number; readonly y: number };
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const move = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
const meet = (a: Box, b: Box | null): Box =>
  b === null
    ? a
    : {
        left: Math.max(a.left, b.left),
        top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right),
        bottom: Math.min(a.bottom, b.bottom),
      };
/** As little as a kit leaves of what it hides from the eye alone. */
const isNothing = ({ left, top, right, bottom }: Box): boolean => right - left < 4 || bottom - top < 4;

/**
 * Where things stand as if nothing had been scrolled: a row above the fold of its pane is there like every other. What is
 * cut off by a box that cannot be scrolled is not.
 */
export const boxProbe = (view: PageWindow): BoxProbe => {
  const known = new WeakMap<Element, Within>();
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() as Partial<ShadowRoot>).host ??
    null;

  /** How far the element itself is moved. */
  const shiftOf = (element: Element, { position, top, bottom, left, right }: CSSStyleDeclaration): Within => {
    const parent = parentOf(element);
    if (parent === null || position === 'fixed') return { x: 0, y: 0, clip: null, stuck: { x: 0, y: 0 } };
    const around = within(parent);
    if (position !== 'sticky') return around;
    return {
      ...around,
      x: left === 'auto' && right === 'auto' ? around.x : around.stuck.x,
      y: top === 'auto' && bottom === 'auto' ? around.y : around.stuck.y,
    };
  };

  const within = (element: Element): Within => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = styleOf(element);
    const own = shiftOf(element, style);
    let found = own;
    if (parentOf(element) === null) {
      // The window's own scrolling.
      const doc = element.ownerDocument.defaultView;
      found = { ...own, x: doc?.scrollX ?? 0, y: doc?.scrollY ?? 0 };
    } else if (/inset\((?:50|100)%/.test(style.clipPath)) found = { ...own, clip: nowhere };
    else if (element.tagName !== 'BODY' && (style.overflowX !== 'visible' || style.overflowY !== 'visible')) {
      const [x, y] = [own.x + element.scrollLeft, own.y + element.scrollTop];
      const box = move(element.getBoundingClientRect(), x, y);
      const shown = meet(move(element.getBoundingClientRect(), own.x, own.y), own.clip);
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const clip = isNothing(shown)
        ? nowhere
        : {
            left: cuts(style.overflowX) ? box.left : -Infinity,
            right: cuts(style.overflowX) ? box.right : Infinity,
            top: cuts(style.overflowY) ? box.top : -Infinity,
            bottom: cuts(style.overflowY) ? box.bottom : Infinity,
          };
      const scrolls = !cuts(style.overflowX) || !cuts(style.overflowY);
      found = { x, y, clip: scrolls ? clip : meet(clip, own.clip), stuck: { x: own.x, y: own.y } };
    }
    known.set(element, found);
    return found;
  };

  /** What can be reached by scrolling the window: boxes moved far out of it cannot. */
  const pageOf = (doc: Document): Box => {
    const { scrollWidth, clientWidth } = doc.documentElement;
    const rtl = styleOf(doc.body).direction === 'rtl';
    return {
      left: rtl ? clientWidth - scrollWidth : 0,
      right: rtl ? clientWidth : scrollWidth,
      top: 0,
      bottom: Infinity,
    };
  };
  const pages = new Map<Document, Box>();

  return {
    isVisible: (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    boxOf: (element) => {
      const { x, y } = shiftOf(element, styleOf(element));
      return move(element.getBoundingClientRect(), x, y);
    },
    linesOf: (element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const { x, y, clip } = within(element);
      const doc = element.ownerDocument;
      const page = pages.get(doc) ?? pageOf(doc);
      pages.set(doc, page);
      const range = doc.createRange();
      const lines: Box[] = [];
      for (let node = element.firstChild; node !== null; node = node.nextSibling) {
        if (node.nodeType !== 3 || node.nodeValue?.trim() === '') continue;
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          const line = meet(meet(move(rect, x, y), clip), page);
          if (line.bottom - line.top > rect.height / 2 && !isNothing(line)) lines.push(line);
        }
      }
      return lines;
    },
  };
};
