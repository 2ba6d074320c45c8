import type { LayoutProbe } from '../../reader.ts';

/** Decides what a user can see: by attributes everywhere, and by layout where the caller can ask the browser. */
export interface Sight {
  /** The element by itself; its ancestors are not asked. */
  hidesItself(element: Element): boolean;
  /** The element or any of its ancestors. */
  hidden(element: Element): boolean;
  readonly layout: LayoutProbe | null;
}

/** Class names by which widespread kits hide things (Bootstrap 3 to 5, Tailwind, DataTables, Angular, Moodle, WordPress). */
const hidingClasses = new Set([
  'd-none',
  'hidden',
  'hide',
  'visually-hidden',
  'sr-only',
  'ng-hide',
  'invisible',
  // Only to be heard.
  'accesshide',
  'assistive-text',
  'cdk-visually-hidden',
  'screen-reader-text',
  'slds-assistive-text',
  'visuallyhidden',
]);
const offStates: readonly (readonly [string, readonly string[]])[] = [
  ['tab-pane', ['active', 'show', 'in']],
  ['modal', ['show', 'in']],
  ['collapse', ['show', 'in']],
  ['dropdown-menu', ['show']],
];

/** The widths at which a kit shows again what a class hides («d-none d-md-block»). */
const shownAgain = /^(d|sm|md|lg|xl|2xl)[-:].*(block|flex|table|grid|inline|cell|row)/;

const hiddenByClass = (element: Element): boolean => {
  const { classList } = element;
  if (classList.length === 0) return false;
  for (const name of classList)
    if (hidingClasses.has(name)) return ![...classList].some((other) => shownAgain.test(other));
  return offStates.some(
    ([name, states]) => classList.contains(name) && !states.some((state) => classList.contains(state)),
  );
};

const hidingStyle = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))/i;
/** A box without height that cuts off what is in it. */
const isFlat = (style: string): boolean =>
  /(^|;)\s*(max-)?height\s*:\s*0(px)?\s*(;|$)/i.test(style) &&
  /(^|;)\s*overflow(-y)?\s*:\s*(hidden|clip)/i.test(style);

export const makeSight = (layout?: LayoutProbe): Sight => {
  const hidesItself = (element: Element): boolean => {
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    if (style !== null && hidingStyle.test(style)) return true;
    const parent = element.parentElement;
    // Of what is folded away only its summary is seen.
    if (parent?.tagName === 'DETAILS' && element.tagName !== 'SUMMARY' && !parent.hasAttribute('open'))
      return true;
    // Where the browser can be asked it knows better than names of classes: also of words that are only to be heard.
    if (layout !== undefined && isStyled(element))
      return !layout.isVisible(element) || (layout.isFlat?.(element) ?? false);
    return hiddenByClass(element) || (layout !== undefined && !layout.isVisible(element));
  };
  // Rows share their ancestors: each is judged once per reading.
  const judged = new WeakMap<Element, boolean>();
  const inHidden = (element: Element): boolean => {
    let answer = judged.get(element);
    if (answer === undefined) {
      const parent = element.parentElement;
      answer =
        hidesItself(element) ||
        isFlat(element.getAttribute('style') ?? '') ||
        (parent !== null && inHidden(parent));
      judged.set(element, answer);
    }
    return answer;
  };
  const hidden = (element: Element): boolean =>
    inHidden(element) || (layout !== undefined && !layout.isVisible(element));
  return { hidesItself, hidden, layout: layout ?? null };
};

/** Whether the page's own style sheets came along: without them a hiding class hides nothing, yet it is meant to. */
const isStyled = (element: Element): boolean => element.ownerDocument.styleSheets.length > 0;
