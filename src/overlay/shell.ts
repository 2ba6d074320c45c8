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
  style.textContent = css;
  root.append(style);
  doc.documentElement.append(host);
  return { host, root, remove: () => host.remove() };
}

/** Elements the user can act on: nothing of ours may lie over one. */
const controls =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,label,[role=button],[role=link],[role=tab],[tabindex]:not([tabindex="-1"]),[contenteditable=true],[onclick]';

export const controlsOf = (doc: Document): NodeListOf<Element> => doc.querySelectorAll(controls);

/** True when a control of the page lies under this box (viewport coordinates, CSS px). */
export function coversControl(doc: Document, box: DOMRect, ours: Element): boolean {
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  return points.some(([x, y]) =>
    doc
      .elementsFromPoint(x, y)
      .some((element) => element !== ours && !ours.contains(element) && element.closest(controls) !== null),
  );
}
