/** The document, its open shadow roots and its frames of the same origin, as far as they may be looked into. */
export const bodiesOf = (doc: Document): Element[] => {
  const bodies: Element[] = [doc.body];
  for (const frame of doc.querySelectorAll('iframe')) {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // A frame of another origin is not ours to read.
    }
    if (inner?.body != null && inner.body.childElementCount > 0) bodies.push(inner.body);
  }
  return bodies;
};
