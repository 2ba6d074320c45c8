import { noncePost } from '../messages/wire.ts';
import type { Shell } from './shell.ts';

/** The panel: an extension page in an iframe, which the host page can neither read nor script. */
export interface PanelFrame {
  readonly isOpen: boolean;
  open(address: { readonly url: string; readonly nonce: string }, title: string): void;
  close(): void;
}

export function createPanelFrame(shell: Shell): PanelFrame {
  const doc = shell.host.ownerDocument;
  let frame: HTMLIFrameElement | null = null;
  return {
    get isOpen() {
      return frame !== null;
    },
    open({ url, nonce }, title) {
      frame?.remove();
      const made = doc.createElement('iframe');
      made.className = 'panel';
      made.title = title;
      made.src = url;
      // Only the document of the extension's own origin receives the nonce; the page sees neither it nor the frame's inside.
      made.addEventListener('load', () => {
        const { protocol, host } = new URL(url);
        made.contentWindow?.postMessage(noncePost(nonce), `${protocol}//${host}`);
      });
      shell.root.append(made);
      frame = made;
    },
    close() {
      frame?.remove();
      frame = null;
    },
  };
}
