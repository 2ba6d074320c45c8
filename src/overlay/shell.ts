import shellCss from './shell.css?inline';

/**
 * One element of ours in the page, with an open shadow root (architecture decision 1): it holds the launcher and the
 * panel's iframe, and no data. `all: initial` does not reset direction, so `dir` and `lang` are set as well.
 */
export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

export const shellTag = 'mutabiq-overlay';

export function createShell(doc: Document, css: string, language: 'ar' | 'en'): Shell {
  doc.querySelector(shellTag)?.remove();
  const host = doc.createElement(shellTag);
  host.dir = language === 'ar' ? 'rtl' : 'ltr';
  host.lang = language;
  const root = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = shellCss + css;
  root.append(style);
  doc.documentElement.append(host);
  return { host, root, remove: () => host.remove() };
}

/** Elements the user can act on: nothing of ours may lie over one. */
const controls =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,label,[role=button],[role=link],[role=tab],[tabindex]:not([tabindex="-1"]),[contenteditable=true],[onclick]';

/** The page's own controls that are there to be seen, as boxes of the viewport (CSS px), wherever they stand. */
export const controlBoxes = (doc: Document): readonly DOMRect[] =>
  [...doc.querySelectorAll(controls)]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);

/** True when this box lies over a control. One that is as wide as the page (a row that can be clicked) is met anywhere. */
export const coversControl = (boxes: readonly DOMRect[], box: DOMRect, pageWidth: number): boolean =>
  boxes.some(
    (control) =>
      control.width < pageWidth / 2 &&
      control.left < box.right &&
      control.right > box.left &&
      control.top < box.bottom &&
      control.bottom > box.top,
  );
