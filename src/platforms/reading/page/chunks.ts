import type { Sight } from './sight.ts';
import { blankBefore, isFigureBeside, isGlued } from './figure-beside.ts';
import { isMarked } from './marked-text.ts';
import { cutAt, seamIn, type Seam } from './seam.ts';
import { joinNames } from './join-names.ts';
import { isIcon, saidWithoutText } from './said-without-text.ts';
import { clean, key } from '../words/text.ts';
import { beginsTitle, labelled, splitAtSigns, splitNumber } from '../words/split-text.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

/** A piece of text that stands by itself, as blocks and boxes cut it. */
export interface Chunk {
  /** Cleaned, as shown. */
  readonly text: string;
  /** The innermost element that holds the whole piece. */
  readonly element: Element;
  /** The label it was shown with: «رقم الطالب» of «رقم الطالب: 17», or the `dt` of a `dd`. */
  readonly label: string | null;
  /** The text of which this is the first part: «الكسور العشرية (مراجعة)»; a title is all of it. */
  readonly whole?: string;
  /** It stands in one text with the piece before it: «name (number)». */
  readonly beside?: true;
  /** Its two parts, of which one is set in another type with nothing between them. */
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

export interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly beside?: boolean;
  readonly seam?: Seam;
}

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

/** «الرقم الوطني 0000000017», "Student no. 50344": behind the word for it a number needs no colon. */
const labelAndId = /^(\D{3,30}?)\s+([\d٠-٩۰-۹]{3,15})$/u;
const numbers: ReadonlySet<Field | null> = new Set<Field | null>(['nationalId', 'openemisNo', 'otherId']);

/** «العلامة:», «العلامة: 7»: what stands behind an empty label and has a label of its own is not its value. */
const isLabelled = (text: string, headers: HeaderIndex): boolean => {
  const label = labelled.exec(text)?.[1];
  return label !== undefined && headers.fieldOf(label) !== null;
};

/**
 * The pieces of an element with their labels: «label: value» in one piece, `dt`/`dd`, or a label alone followed by its
 * value. A label counts only when the vocabulary knows it, so that a time «8:15» is no label.
 */
export const chunksOf = (
  element: Element,
  sight: Sight,
  headers: HeaderIndex,
  skip?: (element: Element) => boolean,
): Chunk[] => {
  const pieces: Piece[] = joinNames(textPieces(element, sight, skip), headers);
  const chunks: Chunk[] = [];
  for (let n = 0; n < pieces.length; n++) {
    const piece = pieces[n];
    if (piece === undefined) continue;
    const apart = cutAt(piece, (text) => headers.fieldOf(text) !== null);
    if (apart !== null) {
      pieces.splice(n, 1, ...apart);
      n--;
      continue;
    }
    const several = splitAtSigns(piece.text, headers);
    if (several[0] !== piece.text) {
      pieces.splice(n, 1, ...several.map((text, at) => ({ text, element: piece.element, beside: at > 0 })));
      n--;
      continue;
    }
    const beside = piece.beside === true && { beside: true as const };
    const parts = labelled.exec(piece.text);
    const label = parts?.[1];
    const unmarked = parts === null ? labelAndId.exec(piece.text) : null;
    const said = unmarked?.[1] === undefined ? null : headers.fieldOf(unmarked[1]);
    if (said !== null && (numbers.has(said) || (unmarked?.[2]?.length ?? 0) > 5)) {
      chunks.push({
        text: unmarked?.[2] ?? '',
        element: piece.element,
        label: unmarked?.[1] ?? null,
        ...beside,
      });
      continue;
    }
    if (parts !== null && label !== undefined && headers.fieldOf(label) !== null && !beginsTitle(label)) {
      const value = parts[2] ?? '';
      const next = pieces[n + 1];
      if (value !== '') chunks.push({ text: value, element: piece.element, label, ...beside });
      else if (next !== undefined && !isLabelled(next.text, headers)) {
        chunks.push({ text: next.text, element: next.element, label });
        n++;
      }
      continue;
    }
    const next = pieces[n + 1];
    if (
      piece.element.tagName === 'DT' &&
      next !== undefined &&
      next.element.tagName !== 'DT' &&
      key(piece.text) !== ''
    ) {
      chunks.push({ text: next.text, element: next.element, label: piece.text });
      n++;
      continue;
    }
    splitNumber(piece.text).forEach((text, at, { length }) =>
      chunks.push({
        text,
        element: piece.element,
        label: null,
        ...(at === 0 && length > 1 && /\p{L}/u.test(text) && { whole: piece.text }),
        ...(at > 0 ? { beside: true } : beside),
        ...(length === 1 && piece.seam !== undefined && { seam: piece.seam }),
      }),
    );
  }
  return chunks;
};
