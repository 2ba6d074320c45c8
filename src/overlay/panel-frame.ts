import { changed, noncePost } from '../messages/wire.ts';
import type { Shell } from './shell.ts';

/**
 * The panel: an extension page in an iframe, which the host page can neither read nor script. It is loaded with the
 * page and stays hidden until it is opened, since it also works out what launcher and badges show.
 */
export interface PanelFrame {
  readonly isOpen: boolean;
  load(address: { readonly url: string; readonly origin: string; readonly nonce: string }): void;
  open(title: string): void;
  /** Tells the frame that what it shows may have changed: in Firefox the background's broadcast does not reach it. */
  nudge(): void;
  close(): void;
}

export function createPanelFrame(shell: Shell): PanelFrame {
  let frame: HTMLIFrameElement | null = null;
  let isOpen = false;
  let target = '';
  return {
    get isOpen() {
      return isOpen;
    },
    load({ url, origin, nonce }) {
      frame?.remove();
      target = origin;
      const made = shell.host.ownerDocument.createElement('iframe');
      made.className = 'panel';
      made.hidden = true;
      // For the button that copies a message to technical support.
      made.allow = 'clipboard-write';
      made.src = url;
      // Only a document of the extension's own origin receives the nonce; the page sees neither it nor the frame's inside.
      made.addEventListener('load', () => {
        made.contentWindow?.postMessage(noncePost(nonce), origin);
      });
      shell.root.append(made);
      frame = made;
    },
    nudge() {
      frame?.contentWindow?.postMessage(changed, target);
    },
    open(title) {
      if (frame === null) return;
      frame.title = title;
      frame.hidden = false;
      isOpen = true;
      frame.focus();
    },
    close() {
      if (frame !== null) frame.hidden = true;
      isOpen = false;
    },
  };
}
