import { clean } from '../words/text.ts';
import { blankBefore, isFigureBeside, isGlued } from './figure-beside.ts';
import { isMarked } from './marked-text.ts';
import { isIcon, saidWithoutText } from './said-without-text.ts';
import { seamIn, type Seam } from './seam.ts';
import type { Sight } from './sight.ts';

/** A text between the boxes that cut it. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly beside?: boolean;
  readonly seam?: Seam;
}

const pressed = /^[×✕✖⋮⋯⚙▾▼✎✏]\uFE0F?$/;

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'IMG',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'IFRAME',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'OBJECT',
]);

/** Badges and launcher of this extension stand in the page too, and are none of its text. */
const isOurs = (tagName: string): boolean => tagName.startsWith('MUTABIQ-');

interface Walk {
  readonly sight: Sight;
  readonly skip: (element: Element) => boolean;
  readonly out: Piece[];
  limit: number;
}

/**
 * What is shown inside an element: of a host its shadow, and in a slot what the host's page put there. Without any slot the
 * host's own nodes are taken too: some kits copy them.
 */
const shownNodes = (element: Element): readonly Node[] => {
  const shadow = element.shadowRoot;
  if (shadow !== null)
    return shadow.querySelector('slot') === null
      ? [...element.childNodes, ...shadow.childNodes]
      : [...shadow.childNodes];
  const host = element.tagName === 'SLOT' ? (element.getRootNode() as Partial<ShadowRoot>).host : undefined;
  if (host === undefined) return [...element.childNodes];
  const name = element.getAttribute('name') ?? '';
  const given = [...host.childNodes].filter((node) =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') === name : name === '',
  );
  return given.length > 0 ? given : [...element.childNodes];
};

/** What is said in several lines is several texts. */
const linesOf = (said: string): string[] =>
  said
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');

const walk = (element: Element, w: Walk): void => {
  let text = '';
  const flush = (): void => {
    const piece = clean(text);
    text = '';
    if (piece !== '') {
      const seam = seamIn(element, piece);
      w.out.push(seam === null ? { text: piece, element } : { text: piece, element, seam });
      w.limit--;
    }
  };
  const take = (node: Node): void => {
    if (node.nodeType === 3) {
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const name = child.tagName.toUpperCase();
    if (
      (child.firstChild === null ||
        child.hasAttribute('role') ||
        child.hasAttribute('aria-label') ||
        name === 'PROGRESS' ||
        name === 'METER') &&
      name !== 'IMG' &&
      !isOurs(name) &&
      !w.skip(child) &&
      !w.sight.hidesItself(child)
    ) {
      const said = clean(child.textContent) === '' ? saidWithoutText(child) : null;
      if (said !== null) {
        flush();
        for (const line of linesOf(said)) {
          w.out.push({ text: line, element: child });
          w.limit--;
        }
        return;
      }
    }
    if (silent.has(name) || isOurs(name) || isIcon(child) || w.skip(child) || w.sight.hidesItself(child)) {
      if (name === 'IMG' || name === 'SVG') text += ' ';
      return;
    }
    if (name === 'BR') {
      flush();
      return;
    }
    if (isGlued(child) || isMarked(child, w.sight)) {
      if (isFigureBeside(child, text)) {
        flush();
        w.out.push({ text: clean(child.textContent), element: child });
        w.limit--;
        // «name ×»: a sign to press is drawn, not written.
      } else text += pressed.test(child.textContent.trim()) ? ' ' : blankBefore(child) + child.textContent;
      return;
    }
    flush();
    if (w.limit > 0) walk(child, w);
  };
  for (const node of shownNodes(element)) if (w.limit > 0) take(node);
  flush();
};

const nothing = (): boolean => false;

/** The visible text of an element in document order, cut at its boxes; `limit` pieces at most. */
export const textPieces = (
  element: Element,
  sight: Sight,
  skip: (element: Element) => boolean = nothing,
  limit = 2000,
): Piece[] => {
  const isLeaf =
    element.childElementCount === 0 ||
    (element.hasAttribute('aria-label') &&
      clean(element.textContent) === '' &&
      element.childElementCount === 1);
  if (isLeaf && element.shadowRoot === null && element.tagName !== 'SLOT') {
    const own = isIcon(element) ? '' : clean(element.textContent);
    const said = own === '' && !sight.hidesItself(element) ? (saidWithoutText(element) ?? '') : '';
    const lines = own === '' ? linesOf(said) : [own];
    return lines.map((text) => ({ text, element }));
  }
  if (element.hasAttribute('aria-label') && clean(element.textContent) === '') {
    const said = saidWithoutText(element);
    if (said !== null) return linesOf(said).map((text) => ({ text, element }));
  }
  const w: Walk = { sight, skip, out: [], limit };
  walk(element, w);
  return w.out;
};
