import type { LauncherView } from '../messages/page.ts';
import { controlBoxes } from './shell.ts';
import type { PageWindow } from './page-window.ts';

/** Where the panel stands: never beside the page, which is not moved, but over it, where it hides least. */

type PanelSettings = LauncherView['settings']['panel'];
export type PanelPlace = PanelSettings & { readonly side: 'start' | 'end' };

/** As wide as the style sheet makes it, CSS px. */
const panelWidth = 400;

/** The side chosen by the user, or the one with fewer of the page's controls, at whatever height they stand. */
export function placeFor(view: PageWindow, ours: HTMLElement, { side, height }: PanelSettings): PanelPlace {
  return { side: side === 'auto' ? calmerSide(view, ours) : side, height };
}

function calmerSide(view: PageWindow, ours: HTMLElement): 'start' | 'end' {
  const width = view.document.documentElement.clientWidth;
  let [left, right] = [0, 0];
  for (const box of controlBoxes(view.document)) {
    if (box.left < panelWidth) left++;
    if (box.right > width - panelWidth) right++;
  }
  const rtl = ours.dir === 'rtl';
  const [start, end] = rtl ? [right, left] : [left, right];
  return start < end ? 'start' : 'end';
}

export const otherSide = (place: PanelPlace): PanelPlace => ({
  ...place,
  side: place.side === 'end' ? 'start' : 'end',
});

/** Half as high leaves every control of the page within reach of scrolling. */
export const otherHeight = (place: PanelPlace): PanelPlace => ({
  ...place,
  height: place.height === 'full' ? 'half' : 'full',
});
