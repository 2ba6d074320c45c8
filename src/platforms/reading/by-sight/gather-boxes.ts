import { childrenOf } from '../../own-parts.ts';
import type { LayoutProbe } from '../../reader.ts';
import type { Sight } from '../page/sight.ts';
import { clean } from '../words/text.ts';
import { heightOf, widthOf, around, type Box, type Pane, type TextBox } from './text-box.ts';

/** What a browser knows of where things stand; the fast DOM knows none of it. */
export interface BoxProbe extends Pick<LayoutProbe, 'isVisible'> {
  /** The lines of an element's own text, without what is cut off for good; none: it is not shown. */
  linesOf(element: Element): readonly Box[];
  boxOf(element: Element): Box;
  /** The same pane is the same object. */
  paneOf(element: Element): Pane | null;
}

/** A box of text and the element it is the text of. */
export interface FoundBox extends TextBox {
  readonly element: Element;
}

export interface Gathered {
  readonly boxes: readonly FoundBox[];
  /** Texts in the page that nobody sees. */
  readonly unseen: readonly { readonly element: Element; readonly text: string; readonly make: string }[];
}

const silent =
  'script,style,template,noscript,select,option,textarea,svg,canvas,iframe,video,audio,object,nav,[role=navigation],[role=menu],[role=menubar],footer';
const cells = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

/** Whether a box has the text beside nothing but small things: a sign of sorting, a tick. */
const hasItAlone = (holder: Element, inner: Element, text: string, probe: BoxProbe): boolean => {
  if (clean(holder.textContent) !== text) return false;
  for (const child of childrenOf(holder)) {
    if (child === inner) continue;
    const box = probe.boxOf(child);
    if (widthOf(box) > 30 || heightOf(box) > 30) return false;
  }
  return true;
};

/** The box that a text has for itself: its cell, where it stands in one. */
const cellOf = (element: Element, text: string, probe: BoxProbe): Element => {
  let at = element;
  while (!at.matches(cells)) {
    const parent: Element | null = at.parentElement;
    if (parent === null || parent.tagName === 'BODY' || !hasItAlone(parent, at, text, probe)) break;
    at = parent;
  }
  return at;
};

const makeOf = (element: Element): string => {
  let make = '';
  for (let at: Element | null = element, n = 0; at !== null && n < 3; at = at.parentElement, n++)
    make += `${at.tagName}>`;
  return make;
};

const ownText = (element: Element): string => {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3) text += node.nodeValue ?? '';
  return clean(text);
};

/** All texts of a body with the boxes they stand in. One pass that only reads: the browser lays the page out once at most. */
export const gatherBoxes = (body: Element, sight: Sight, probe: BoxProbe): Gathered => {
  const boxes: FoundBox[] = [];
  const unseen: { element: Element; text: string; make: string }[] = [];
  const holders = new Map<Element | null, number>();
  const numberOf = (holder: Element | null): number => {
    const known = holders.get(holder) ?? holders.size;
    holders.set(holder, known);
    return known;
  };
  const visit = (element: Element): void => {
    if (element.tagName.startsWith('MUTABIQ-') || element.matches(silent)) return;
    const text = ownText(element);
    if (text !== '') {
      const lines = sight.hidden(element) ? [] : probe.linesOf(element);
      const make = makeOf(element);
      if (lines.length === 0) unseen.push({ element, text, make });
      else {
        const ink = around(lines);
        const holder = cellOf(element, text, probe);
        const cell = probe.boxOf(holder);
        const line = Math.min(...lines.map(heightOf));
        const isBox = heightOf(cell) >= line / 2 && widthOf(cell) >= 2;
        boxes.push({
          text,
          ink,
          cell: isBox ? cell : ink,
          line,
          holder: numberOf(holder.parentElement),
          make,
          pane: probe.paneOf(element),
          element,
        });
      }
    }
    for (const child of childrenOf(element)) visit(child);
    if (element.shadowRoot !== null) for (const child of element.shadowRoot.children) visit(child);
  };
  visit(body);
  return { boxes, unseen };
};
