import type { SheetCell } from './sheet.ts';

/**
 * A cell of a file in the place of an element of a page. The recogniser asks cells for their text and, in pages, for what
 * stands around it; a file has no attributes, no children and nothing around. It lives in a worker, which has no DOM.
 */
class PaperCell {
  readonly nodeType = 1;
  readonly tagName = 'TD';
  readonly className = '';
  readonly classList: readonly never[] = [];
  readonly childElementCount = 0;
  readonly shadowRoot = null;
  readonly parentElement = null;
  readonly firstChild = null;
  readonly cell: SheetCell | null;
  readonly textContent: string;

  constructor(cell: SheetCell | null, text: string) {
    this.cell = cell;
    this.textContent = text;
  }

  getAttribute(): null {
    return null;
  }
  hasAttribute(): boolean {
    return false;
  }
  querySelector(): null {
    return null;
  }
  querySelectorAll(): readonly never[] {
    return [];
  }
  matches(): boolean {
    return false;
  }
  closest(): null {
    return null;
  }
  contains(other: unknown): boolean {
    return other === this;
  }
}

/** Only these members are asked of cells and rows of a grid; the property test over files and pages holds that. */
export const paperElement = (text: string, cell: SheetCell | null = null): Element =>
  new PaperCell(cell, text) as unknown as Element;

/** The file's cell behind an element of ours. */
export const cellBehind = (element: Element): SheetCell | null =>
  element instanceof (PaperCell as unknown as new () => Element)
    ? (element as unknown as PaperCell).cell
    : null;
