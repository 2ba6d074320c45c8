import { shownRoots } from './reading/page/shown-roots.ts';

/** What the first look at a page needs of its text, cheap enough for every page of the platforms. */

/** Longer pages are judged by their beginning. */
const mostText = 100_000;
/** Scripts are never read; what these hold nobody sees. */
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The texts that stand in the document, in their order, as they are written; those of shadow roots and frames after it. */
export const pageTexts = (doc: Document): readonly string[] =>
  doc.body === null ? [] : textsIn(shownRoots(doc.body));

const textsIn = (roots: readonly Node[]): readonly string[] => {
  const texts: string[] = [];
  let length = 0;
  for (const root of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
      root,
      4 /* NodeFilter.SHOW_TEXT */,
    );
    for (let node = walker.nextNode(); node !== null && length < mostText; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      if (text === '' || silent.has(node.parentNode?.nodeName ?? '')) continue;
      texts.push(text);
      length += text.length;
    }
  }
  return texts;
};

/** Two numbers that differ when a list came into the page or went; reading them asks for no layout. */
export const pageShape = (doc: Document): string => {
  const roots = doc.body === null ? [] : shownRoots(doc.body);
  const elements = roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
  return `${String(elements)} ${String(textsIn(roots).reduce((sum, { length }) => sum + length, 0))}`;
};
