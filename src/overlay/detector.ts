import { send } from '../messages/send.ts';
import { detectDarsak } from '../platforms/darsak/detect.ts';
import { detectOpenemis } from '../platforms/openemis/detect.ts';
import type { PageWindow } from './page-window.ts';

/** How long a page may still be filling itself before the detector stops looking (ms). */
const patienceMs = 15_000;

/**
 * The tiny first step of decision 7, in every page of the platforms: when something likely is there, the background
 * is asked to inject the rest. It looks until it finds something or the page has had its time, then lets go; a
 * navigation inside the page starts it again.
 */
export function watchPage(view: PageWindow, signal: AbortSignal): void {
  let looking: AbortController | null = null;
  const start = (): void => {
    looking?.abort();
    looking = new AbortController();
    look(view, AbortSignal.any([signal, looking.signal]));
  };
  // Pages that change their address without loading: after the change, when the new address stands.
  const navigation = (view as { navigation?: EventTarget }).navigation;
  (navigation ?? view).addEventListener(navigation ? 'navigatesuccess' : 'popstate', start, { signal });
  start();
}

function look(view: PageWindow, signal: AbortSignal): void {
  const observer = new view.MutationObserver(() => check());
  const timer = view.setTimeout(() => observer.disconnect(), patienceMs);
  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
  const check = (): void => {
    const kind = likelyKind(view.document, new URL(view.location.href));
    if (kind === null) return;
    stop();
    void send('page.seen', { kind });
  };
  observer.observe(view.document.documentElement, { childList: true, subtree: true });
  check();
}

/** The kind of a page that may hold something for us; null for all others, and for those never read. */
function likelyKind(doc: Document, url: URL): string | null {
  if (url.hostname.startsWith('emis.')) {
    const page = detectOpenemis(doc, url);
    return page === 'openemis.signed-in' ? page : null;
  }
  const detection = detectDarsak(doc, url);
  return detection === null || detection.answer === 'refuse' ? null : detection.kind;
}
