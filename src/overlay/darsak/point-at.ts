import type { PageWindow } from '../page-window.ts';
import { boxInPage, elementAtPoint } from './place-in-page.ts';

/** Lets the person point at something in the page, by pointer or keyboard. The page is neither clicked nor changed. */
export interface Pointing {
  readonly view: PageWindow;
  /** Where our layer is drawn: the page's own nodes are only looked at. */
  readonly root: ShadowRoot;
  /** Said to assistive technology while it lasts. */
  readonly hint: string;
  /** What the keyboard steps through. */
  readonly candidates: () => readonly Element[];
  readonly signal: AbortSignal;
}

/** The element pointed at; null when the person stopped, or the signal did. */
export function pointAt({ view, root, hint, candidates, signal }: Pointing): Promise<Element | null> {
  const doc = view.document;
  const layer = doc.createElement('div');
  layer.className = 'teach-layer';
  layer.tabIndex = 0;
  layer.role = 'application';
  layer.ariaLabel = hint;
  const box = doc.createElement('div');
  box.className = 'teach-box';
  box.hidden = true;
  const spoken = doc.createElement('div');
  spoken.className = 'teach-spoken';
  spoken.role = 'status';
  layer.append(box, spoken);
  // Below our frame, which must stay usable.
  root.insertBefore(layer, root.querySelector('iframe.teach'));
  layer.focus();

  const ended = new AbortController();
  const until = AbortSignal.any([signal, ended.signal]);
  let at: Element | null = null;
  const show = (element: Element | null): void => {
    at = element;
    box.hidden = element === null;
    if (element !== null) place(box, element);
  };
  const below = ({ clientX, clientY }: MouseEvent): Element | null =>
    elementAtPoint(doc, clientX, clientY, root.host);
  const move = (step: number): void => {
    const all = candidates();
    const now = at === null ? -1 : all.indexOf(at);
    const next = all[(now + step + all.length) % all.length];
    if (next === undefined) return;
    next.scrollIntoView({ block: 'nearest' });
    show(next);
    spoken.textContent = saidOf(next).slice(0, 80);
  };

  return new Promise((resolve) => {
    const end = (element: Element | null): void => {
      ended.abort();
      layer.remove();
      resolve(element);
    };
    signal.addEventListener('abort', () => end(null), { signal: ended.signal });
    layer.addEventListener('pointermove', (event) => show(below(event)), { signal: until });
    layer.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        const element = below(event);
        if (element !== null) end(element);
      },
      { signal: until },
    );
    // The wheel reaches the page through the layer; only the box has to follow.
    view.addEventListener('scroll', () => show(at), { signal: until, passive: true, capture: true });
    layer.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: 1,
          ArrowUp: -1,
          PageDown: 10,
          PageUp: -10,
        };
        const step = steps[event.key];
        if (step !== undefined) move(step);
        else if (event.key === 'Escape') end(null);
        else if (event.key === 'Enter' && at !== null) end(at);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal: until },
    );
  });
}

/** What is written in a field is no text of it. */
const saidOf = (element: Element): string =>
  element.textContent.trim() || ((element as Partial<HTMLInputElement>).value ?? '');

const place = (box: HTMLElement, element: Element): void => {
  const { left, top, width, height } = boxInPage(element);
  box.style.cssText = `left:${String(left - 3)}px;top:${String(top - 3)}px;width:${String(width + 6)}px;height:${String(height + 6)}px`;
};

/** Draws a box around each element, in our own layer, until the signal; it follows scrolling and resizing. */
export function outline(
  { view, root, signal }: Pick<Pointing, 'view' | 'root' | 'signal'>,
  elements: readonly Element[],
): void {
  const doc = view.document;
  const layer = doc.createElement('div');
  layer.className = 'teach-outlines';
  const boxes = elements.slice(0, 200).map((element) => {
    const box = doc.createElement('div');
    box.className = 'teach-box';
    layer.append(box);
    return { box, element };
  });
  const draw = (): void => boxes.forEach(({ box, element }) => place(box, element));
  draw();
  root.insertBefore(layer, root.querySelector('iframe.teach'));
  view.addEventListener('scroll', draw, { signal, passive: true, capture: true });
  view.addEventListener('resize', draw, { signal, passive: true });
  signal.addEventListener('abort', () => layer.remove());
}
