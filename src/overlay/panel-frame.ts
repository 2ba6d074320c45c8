import type { OurFrames } from './our-frames.ts';
import type { Shell } from './shell.ts';

/**
 * The panel of the page. It is loaded with the page and stays hidden until it is opened, since it also works out what
 * launcher and badges show.
 */
export interface PanelFrame {
  readonly isOpen: boolean;
  open(title: string): void;
  close(): void;
}

export function createPanelFrame(shell: Shell, frames: OurFrames): PanelFrame {
  let frame: HTMLIFrameElement | null = null;
  let isOpen = false;
  let title = '';
  const draw = (): void => {
    if (frame === null) return;
    frame.title = title;
    frame.hidden = !isOpen;
    if (isOpen) frame.focus();
  };
  void frames.mount('panel', shell.root).then((made) => {
    frame = made;
    // Asked for while it was still on its way: it opens now.
    draw();
  });
  return {
    get isOpen() {
      return isOpen;
    },
    open(name) {
      title = name;
      isOpen = true;
      draw();
    },
    close() {
      isOpen = false;
      draw();
    },
  };
}
