/** Boxes of a line of text: without a head they are one cell, and their texts may be parts of one name. */
export const areInLine = (cells: readonly Element[] = []): boolean =>
  cells.every(({ tagName }) => /^(?:SPAN|A|B|I|EM|STRONG|BDI|SMALL)$/.test(tagName)) &&
  // What is only set in another type runs together without its cell.
  !cells.some(
    (cell, n) =>
      n > 0 && /^(?:B|I|EM|BDI)$/.test(cell.tagName) && /^(?:B|I|EM|BDI)$/.test(cells[n - 1]?.tagName ?? ''),
  );

/** Its text stands beside its boxes, not in them. */
export const hasOwnText = (box: Element | undefined): boolean =>
  box !== undefined &&
  [...box.childNodes].some((node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? ''));
