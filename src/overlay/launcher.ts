import type { LauncherView } from '../messages/page.ts';
import { symbols } from './symbols.ts';
import { overlayText } from './text.ts';
import { controlBoxes, coversControl, type Shell } from './shell.ts';
import type { PageWindow } from './page-window.ts';

/** The one thing of ours that always stands in a page we know: small, out of the way, movable, hideable. */

export interface LauncherPlace {
  readonly hidden: boolean;
  readonly side: 'start' | 'end';
  /** Percent of the viewport's height. */
  readonly top: number;
}

export interface Launcher {
  show(view: LauncherView): void;
  focus(): void;
}

export interface LauncherEvents {
  readonly onOpen: () => void;
  readonly onPlace: (place: LauncherPlace) => void;
  readonly signal: AbortSignal;
}

const step = 4;
/** Scrolling has come to rest after this long (ms). */
const restMs = 150;
const clamp = (top: number): number => Math.min(88, Math.max(2, top));

export function createLauncher(shell: Shell, view: PageWindow, events: LauncherEvents): Launcher {
  const doc = shell.host.ownerDocument;
  const box = doc.createElement('div');
  box.className = 'launcher';
  const open = button(doc, 'open');
  const mark = doc.createElement('span');
  mark.className = 'mark';
  mark.textContent = 'م';
  mark.ariaHidden = 'true';
  const state = doc.createElement('span');
  state.className = 'state';
  state.ariaHidden = 'true';
  open.append(mark, state);
  const tools = doc.createElement('div');
  tools.className = 'tools';
  const side = button(doc, 'tool', '⇄');
  const hide = button(doc, 'tool', '✕');
  tools.append(side, hide);
  box.append(open, tools);
  shell.root.append(box);

  let place: LauncherPlace = { hidden: false, side: 'end', top: 40 };

  const put = (next: LauncherPlace): void => {
    place = next;
    box.hidden = next.hidden;
    box.style.display = next.hidden ? 'none' : '';
    box.dataset.side = next.side;
    box.style.setProperty('--top', `${next.top}vh`);
  };
  const remember = (next: LauncherPlace): void => {
    put(next);
    events.onPlace(next);
  };
  /** Looks once where the controls are: they stay there while places are tried. */
  const coverTest = (): (() => boolean) => {
    const boxes = controlBoxes(doc);
    return () => coversControl(boxes, open.getBoundingClientRect(), doc.documentElement.clientWidth);
  };
  /** From the remembered place, the nearest one where no control of the page lies underneath. Not remembered: pages differ. */
  const settle = (): void => {
    if (place.hidden) return;
    const wanted = place;
    const covers = coverTest();
    const other = wanted.side === 'end' ? 'start' : 'end';
    const distances = Array.from({ length: Math.ceil(90 / step) }, (_, i) => i * step);
    for (const where of [wanted.side, other] as const) {
      for (const distance of distances) {
        for (const top of distance === 0 ? [wanted.top] : [wanted.top - distance, wanted.top + distance]) {
          if (top !== clamp(top)) continue;
          box.dataset.side = where;
          box.style.setProperty('--top', `${top}vh`);
          if (!covers()) return;
        }
      }
    }
    put(wanted);
  };

  const { signal } = events;
  // A page script can call click() on anything in an open root; only the user's own clicks count.
  const onUser = (target: HTMLElement, use: () => void): void =>
    target.addEventListener('click', (event) => event.isTrusted && use(), { signal });
  let dragged = false;
  onUser(open, () => {
    if (dragged) dragged = false;
    else events.onOpen();
  });
  onUser(side, () => remember({ ...place, side: place.side === 'end' ? 'start' : 'end' }));
  onUser(hide, () => remember({ ...place, hidden: true }));
  open.addEventListener(
    'keydown',
    (event) => {
      const by = event.key === 'ArrowUp' ? -step : event.key === 'ArrowDown' ? step : 0;
      if (by === 0 || !event.isTrusted) return;
      event.preventDefault();
      remember({ ...place, top: clamp(place.top + by) });
    },
    { signal },
  );
  open.addEventListener(
    'pointerdown',
    (down) => {
      if (!down.isTrusted || down.button !== 0) return;
      open.setPointerCapture(down.pointerId);
      const drag = new AbortController();
      open.addEventListener(
        'pointermove',
        (move) => {
          if (Math.abs(move.clientY - down.clientY) < 6) return;
          dragged = true;
          put({ ...place, top: clamp((move.clientY / view.innerHeight) * 100 - 3) });
        },
        { signal: drag.signal },
      );
      const end = (): void => {
        drag.abort();
        if (dragged) events.onPlace(place);
      };
      open.addEventListener('pointerup', end, { signal: drag.signal });
      open.addEventListener('pointercancel', end, { signal: drag.signal });
    },
    { signal },
  );
  view.addEventListener('resize', settle, { signal, passive: true });
  let timer = 0;
  const whenScrolled = (): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      // Only away from a control: it must not wander about while the user scrolls.
      if (!signal.aborted && coverTest()()) settle();
    }, restMs);
  };
  // Lists that scroll in themselves as well.
  view.addEventListener('scroll', whenScrolled, { signal, passive: true, capture: true });

  return {
    show({ state: name, count, settings }) {
      const text = overlayText(settings);
      shell.host.lang = settings.language;
      shell.host.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
      state.dataset.state = name;
      state.textContent = count !== null && count > 0 ? text.number(count) : symbols[name];
      open.ariaLabel = text.launcher(name, count);
      open.title = text.launcher(name, count);
      side.ariaLabel = side.title = text.t('move-side');
      hide.ariaLabel = hide.title = text.t('hide');
      put(settings.launcher);
      settle();
    },
    focus: () => open.focus(),
  };
}

function button(doc: Document, className: string, label = ''): HTMLButtonElement {
  const element = doc.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = label;
  return element;
}
