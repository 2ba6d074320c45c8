import { browser } from 'wxt/browser';
import type { FrameName } from '../messages/frame-names.ts';
import { changed, noncePost } from '../messages/wire.ts';
import { ask } from './ask-page.ts';

/**
 * Extension pages in iframes, which the host page can neither read nor script. Each proves itself to the background
 * with a nonce of its own (messages/frame-names.ts); what it shows it asks the background for.
 */
export interface OurFrames {
  /** Makes the frame of this name and puts it into a root of ours; null: refused, or the page is being left. */
  mount(name: FrameName, root: ShadowRoot): Promise<HTMLIFrameElement | null>;
  /** Tells all frames that what they show may have changed: in Firefox the background's broadcast does not reach them. */
  nudge(): void;
  /** Posts to a frame of ours what nobody else can read. */
  post(frame: HTMLIFrameElement, message: object): void;
  /** Calls back for what our frames post to the page. The page hears it as well: bare orders only. */
  onPost(callback: (message: unknown, frame: HTMLIFrameElement) => void, until: AbortSignal): void;
}

export function createFrames(doc: Document, signal: AbortSignal): OurFrames {
  const mounted = new Set<HTMLIFrameElement>();
  const { url, origin } = address();
  return {
    async mount(name, root) {
      const frame = await ask('page.frame', { frame: name });
      if (!frame.ok || signal.aborted) return null;
      const made = doc.createElement('iframe');
      made.className = name;
      // For the button that copies a message to technical support.
      made.allow = 'clipboard-write';
      made.src = name === 'panel' ? url : `${url}#${name}`;
      // Only a document of the extension's own origin receives the nonce; the page sees neither it nor the frame's inside.
      made.addEventListener('load', () => {
        made.contentWindow?.postMessage(noncePost(frame.value.nonce), origin);
      });
      root.append(made);
      mounted.add(made);
      return made;
    },
    post(frame, message) {
      frame.contentWindow?.postMessage(message, origin);
    },
    onPost(callback, until) {
      doc.defaultView?.addEventListener(
        'message',
        (event: MessageEvent<unknown>) => {
          if (event.origin !== origin) return;
          for (const frame of mounted) if (frame.contentWindow === event.source) callback(event.data, frame);
        },
        { signal: until },
      );
    },
    nudge() {
      for (const frame of mounted) {
        if (frame.isConnected) frame.contentWindow?.postMessage(changed, origin);
        else mounted.delete(frame);
      }
    },
  };
}

/**
 * Asked here, not in the background: for each session Chrome gives the frame an address of its own, at which a document
 * of the extension's lasting origin appears. Firefox has one address for both.
 */
function address(): { readonly url: string; readonly origin: string } {
  const url = browser.runtime.getURL('/panel.html');
  const { protocol, host } = new URL(url);
  return { url, origin: `${protocol}//${protocol === 'chrome-extension:' ? browser.runtime.id : host}` };
}
