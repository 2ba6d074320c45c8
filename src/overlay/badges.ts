import type { PageState } from '../messages/page.ts';
import { badgeTag } from './badge-tag.ts';
import { symbols } from './symbols.ts';
import { overlayText } from './text.ts';

/** A symbol per row of the page's own list: a state and its accessible label, nothing of the other platform. */

export interface BadgeTarget {
  readonly row: number;
  /** The element of the name: the badge is appended to it. */
  readonly element: Element;
}

const css = `
:host { all: initial; display: inline-block; vertical-align: middle; margin-inline-start: 6px; }
button {
  all: unset; box-sizing: border-box; inline-size: 24px; block-size: 24px; border-radius: 12px;
  font: 600 13px/24px system-ui, 'Noto Sans Symbols2', sans-serif; text-align: center; cursor: pointer;
  /* Where a person's own colours replace ours it is the only edge. */
  outline: 1px solid transparent; outline-offset: -1px;
}
button:focus-visible { outline: 3px solid #0b5d66; outline-offset: 1px; }
[data-state='in-order'] { background: #e4f3ec; color: #12633f; }
[data-state='attention'] { background: #fdf0d9; color: #7d4900; }
[data-state='partial'], [data-state='old'], [data-state='unchecked'] {
  background: #fff; color: #46566b; outline: 1px dashed #7b8aa0; outline-offset: -1px;
}
`;

/** Draws the badges anew; rows without a state lose theirs. Idempotent, and never moves a node of the page. */
export function drawBadges(
  targets: readonly BadgeTarget[],
  { badges, launcher }: PageState,
  onOpen: (row: number) => void,
): void {
  const states = new Map(badges.map(({ row, state }) => [row, state]));
  const text = overlayText(launcher.settings);
  for (const { row, element } of targets) {
    const state = launcher.settings.badges ? states.get(row) : undefined;
    const before = element.querySelector(`:scope > ${badgeTag}`);
    if (state === undefined) {
      before?.remove();
      continue;
    }
    const badge = before ?? element.appendChild(createBadge(element.ownerDocument, () => onOpen(row)));
    const button = badge.shadowRoot?.querySelector('button');
    if (!button) continue;
    button.dataset.state = state;
    button.textContent = symbols[state];
    button.ariaLabel = text.t(`badge.${state}`);
    button.title = text.t(`badge.${state}`);
  }
}

export function removeBadges(doc: Document): void {
  for (const badge of doc.querySelectorAll(badgeTag)) badge.remove();
}

function createBadge(doc: Document, onOpen: () => void): HTMLElement {
  const badge = doc.createElement(badgeTag);
  // OpenEMIS rows navigate on click unless the cell says so (contract D3).
  badge.className = 'rowlink-skip';
  const root = badge.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = css;
  const button = doc.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  root.append(style, button);
  return badge;
}
