/** A pill in a row of OpenEMIS' own list: symbol, a word or number, and a spoken sentence. Only this platform's own data. */

const css = `
:host { all: initial; display: inline-block; vertical-align: middle; margin-inline-start: 8px; }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center; gap: 5px;
  min-inline-size: 26px; block-size: 26px; padding-inline: 8px; border-radius: 13px; white-space: nowrap;
  font: 600 13px/26px system-ui, 'Segoe UI', 'Noto Sans Arabic', 'Noto Sans Symbols2', sans-serif; cursor: pointer;
  /* Where a person's own colours replace ours it is the only edge. */
  outline: 1px solid transparent; outline-offset: -1px;
}
button:focus-visible { outline: 3px solid #0b5d66; outline-offset: 1px; }
.sign { font-size: 12px; }
.figure:empty { display: none; }
[data-state='in-order'] { background: #e4f3ec; color: #12633f; }
[data-state='due'], [data-state='attention'] { background: #fdf0d9; color: #7d4900; }
[data-state='closing'] { background: #fdf0d9; color: #7d4900; outline: 2px solid #b87414; outline-offset: -2px; }
[data-state='late'] { background: #fdebe9; color: #9c1f18; }
[data-state='partial'], [data-state='to-check'], [data-state='old'], [data-state='unchecked'] {
  background: #fff; color: #46566b; outline: 1px dashed #7b8aa0; outline-offset: -1px;
}
@media print { :host { display: none; } }
`;

export interface Pill {
  readonly state: string;
  readonly sign: string;
  readonly figure: string;
  readonly label: string;
}

/** Draws or redraws the pill of one cell; idempotent, and never moves a node of the page. */
export function drawPill(cell: Element, tag: string, pill: Pill, onOpen: () => void): void {
  const before = cell.querySelector(`:scope > ${tag}`);
  const badge = before ?? cell.appendChild(createPill(cell.ownerDocument, tag, onOpen));
  const button = badge.shadowRoot?.querySelector('button');
  if (!button) return;
  button.dataset.state = pill.state;
  button.ariaLabel = nameOf(pill);
  button.title = pill.label;
  const [sign, figure] = [...button.children];
  if (sign) sign.textContent = pill.sign;
  if (figure) figure.textContent = pill.figure;
}

/** Takes the pill of one cell away where nothing is to be said any more. */
export const removePill = (cell: Element, tag: string): void =>
  cell.querySelector(`:scope > ${tag}`)?.remove();

const words = (text: string): string => ` ${text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;

/**
 * What is to be seen is in the name in one piece, so that who speaks to her computer can say what she sees (WCAG 2.5.3). A
 * sentence mostly holds it; of two figures it says each with its own words.
 */
const nameOf = ({ figure, label }: Pill): string =>
  figure === '' || words(label).includes(words(figure))
    ? label
    : `${figure.replaceAll(/ \P{L} (?=\P{L})/gu, ', ')}: ${label}`;

function createPill(doc: Document, tag: string, onOpen: () => void): HTMLElement {
  const badge = doc.createElement(tag);
  // OpenEMIS rows navigate on click unless the cell says so (contract D3).
  badge.className = 'rowlink-skip';
  const root = badge.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = css;
  const button = doc.createElement('button');
  button.type = 'button';
  for (const name of ['sign', 'figure']) {
    const part = doc.createElement('span');
    part.className = name;
    part.ariaHidden = 'true';
    button.append(part);
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) onOpen();
  });
  root.append(style, button);
  return badge;
}
