/** What the first look at a page needs of its text, cheap enough for every page of the platforms. */

/** Longer pages are judged by their beginning. */
const mostText = 100_000;
/** Scripts are never read; what these hold nobody sees. */
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The texts that stand in the document, in their order, as they are written; none of a frame or a shadow root. */
export const pageTexts = (doc: Document): readonly string[] => {
  const texts: string[] = [];
  if (doc.body === null) return texts;
  const walker = doc.createTreeWalker(doc.body, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  for (let node = walker.nextNode(); node !== null && length < mostText; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || silent.has(node.parentNode?.nodeName ?? '')) continue;
    texts.push(text);
    length += text.length;
  }
  return texts;
};

/** Two numbers that differ when a list came into the page or went; reading them asks for no layout. */
export const pageShape = (doc: Document): string =>
  `${String(doc.getElementsByTagName('*').length)} ${String(pageTexts(doc).reduce((sum, { length }) => sum + length, 0))}`;
