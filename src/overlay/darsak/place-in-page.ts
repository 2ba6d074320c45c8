/** Where things stand on the screen, through frames of the same origin and open shadow roots. */

/** The frame around an element's document; null in the page itself, and where it may not be asked. */
const frameAround = (element: Element): Element | null => {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
};

const innerOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};

/** The box of an element as the outermost window sees it. */
export function boxInPage(element: Element): Pick<DOMRect, 'left' | 'top' | 'width' | 'height'> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { left, top, width, height };
  for (let frame = frameAround(element); frame !== null; frame = frameAround(frame)) {
    const outer = frame.getBoundingClientRect();
    box.left += outer.left + frame.clientLeft;
    box.top += outer.top + frame.clientTop;
  }
  return box;
}

const holdsText = (element: Element): boolean =>
  element.textContent.trim() !== '' ||
  element.shadowRoot !== null ||
  /^(?:IFRAME|INPUT)$/.test(element.tagName);

/** The innermost element with a text at a point of the page; `ours` is not seen. */
export function elementAtPoint(
  root: DocumentOrShadowRoot,
  x: number,
  y: number,
  ours: Element,
): Element | null {
  const found =
    root.elementsFromPoint(x, y).find((element) => element !== ours && holdsText(element)) ?? null;
  if (found === null) return null;
  if (found.shadowRoot !== null && found.shadowRoot !== root)
    return elementAtPoint(found.shadowRoot, x, y, ours) ?? found;
  if (found.tagName !== 'IFRAME') return found;
  const inner = innerOf(found as HTMLIFrameElement);
  const { left, top } = found.getBoundingClientRect();
  return inner === null
    ? found
    : elementAtPoint(inner, x - left - found.clientLeft, y - top - found.clientTop, ours);
}
