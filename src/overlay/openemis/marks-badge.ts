import type { RowMarks } from '../../messages/marks.ts';
import type { LauncherView } from '../../messages/page.ts';
import { overlayText } from '../text.ts';

/** A pill in a row of OpenEMIS' own list: symbol, number and a spoken sentence. Counts only, of this platform's own data. */

export const marksTag = 'mutabiq-marks';

const signs: Readonly<Record<RowMarks['state'], string>> = {
  'in-order': '✓',
  due: '▲',
  closing: '▲',
  late: '■',
  partial: '◐',
  old: '◔',
  unchecked: '○',
};

const css = `
:host { all: initial; display: inline-block; vertical-align: middle; margin-inline-start: 8px; }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center; gap: 5px;
  min-inline-size: 26px; block-size: 26px; padding-inline: 8px; border-radius: 13px; white-space: nowrap;
  font: 600 13px/26px system-ui, 'Segoe UI', 'Noto Sans Arabic', 'Noto Sans Symbols2', sans-serif; cursor: pointer;
}
button:focus-visible { outline: 3px solid #0b5d66; outline-offset: 1px; }
.sign { font-size: 10px; }
[data-state='in-order'] { background: #e4f3ec; color: #12633f; }
[data-state='due'] { background: #fdf0d9; color: #7d4900; }
[data-state='closing'] { background: #fdf0d9; color: #7d4900; outline: 2px solid #b87414; outline-offset: -2px; }
[data-state='late'] { background: #fdebe9; color: #9c1f18; }
[data-state='partial'], [data-state='old'], [data-state='unchecked'] {
  background: #fff; color: #46566b; outline: 1px dashed #7b8aa0; outline-offset: -1px;
}
@media print { :host { display: none; } }
`;

type Settings = LauncherView['settings'];

/** Draws or redraws the pill of one cell; idempotent, and never moves a node of the page. */
export function drawMarks(cell: Element, marks: RowMarks, settings: Settings, onOpen: () => void): void {
  const before = cell.querySelector(`:scope > ${marksTag}`);
  const badge = before ?? cell.appendChild(createBadge(cell.ownerDocument, onOpen));
  const button = badge.shadowRoot?.querySelector('button');
  if (!button) return;
  const text = overlayText(settings);
  const label = labelOf(marks, text);
  button.dataset.state = marks.state;
  button.ariaLabel = label;
  button.title = label;
  const [sign, figure] = [...button.children];
  if (sign) sign.textContent = signs[marks.state];
  if (figure) figure.textContent = marks.missing > 0 ? text.number(marks.missing) : '';
}

export function removeMarks(doc: Document): void {
  for (const badge of doc.querySelectorAll(marksTag)) badge.remove();
}

function labelOf({ state, missing, schoolDays }: RowMarks, { t }: ReturnType<typeof overlayText>): string {
  if (state !== 'due' && state !== 'closing' && state !== 'late') return t(`marks.${state}`);
  return t('marks.label', {
    missing: t('marks.missing', { n: missing }),
    window: schoolDays === null ? t('marks.late') : t('marks.days', { n: schoolDays }),
  });
}

function createBadge(doc: Document, onOpen: () => void): HTMLElement {
  const badge = doc.createElement(marksTag);
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
