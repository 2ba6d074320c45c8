import type { LauncherView } from '../messages/page.ts';
import type { OurFrames } from './our-frames.ts';
import type { PageWindow } from './page-window.ts';
import { placeFor, type PanelPlace } from './panel-place.ts';
import type { Shell } from './shell.ts';

/**
 * The panel of the page. It is loaded with the page and stays hidden until it is opened, since it also works out what
 * launcher and badges show.
 */
export interface PanelFrame {
  readonly isOpen: boolean;
  open(title: string, settings: LauncherView['settings']): void;
  /** Changes where it stands; answers the new place, or null when it is closed. */
  move(change: (place: PanelPlace) => PanelPlace): PanelPlace | null;
  close(): void;
}

export function createPanelFrame(view: PageWindow, shell: Shell, frames: OurFrames): PanelFrame {
  let frame: HTMLIFrameElement | null = null;
  let title = '';
  /** Null: closed. Chosen when it is opened, and kept until it is closed: it must not jump. */
  let place: PanelPlace | null = null;
  const draw = (): void => {
    if (frame === null) return;
    frame.title = title;
    frame.hidden = place === null;
    if (place !== null) Object.assign(frame.dataset, place);
  };
  void frames.mount('panel', shell.root).then((made) => {
    frame = made;
    // Asked for while it was still on its way: it opens now.
    draw();
  });
  return {
    get isOpen() {
      return place !== null;
    },
    open(name, settings) {
      title = name;
      place ??= placeFor(view, shell.host, settings.panel);
      draw();
      frame?.focus();
    },
    move(change) {
      if (place !== null) place = change(place);
      draw();
      return place;
    },
    close() {
      place = null;
      draw();
    },
  };
}
