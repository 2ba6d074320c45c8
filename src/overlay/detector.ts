import { onOverlaysChanged, readOverlays } from '../messages/profile-storage.ts';
import { send } from '../messages/send.ts';
import { overlaySigns, type OverlaySign } from '../platforms/overlay-signs.ts';
import { pageShape } from '../platforms/page-texts.ts';
import { likelyKind } from './likely-kind.ts';
import { lookLaterIn } from './look-later.ts';
import type { PageWindow } from './page-window.ts';

/** How long a page is watched while it may still be filling itself (ms); afterwards it is looked at now and then. */
const patienceMs = 15_000;
/** A page that changes all the time is looked at this often at most (ms). */
const breathMs = 100;

/**
 * The tiny first step of decision 7, in every page of the platforms: when something likely is there, the background
 * is asked to inject the rest. It looks until it finds something; a navigation inside the page starts it again, and so
 * does a correction of the profile, which may know the page where we do not.
 */
export function watchPage(view: PageWindow, signal: AbortSignal): void {
  let looking: AbortController | null = null;
  let found = false;
  let signs: readonly OverlaySign[] = [];
  const start = (): void => {
    looking?.abort();
    looking = new AbortController();
    found = false;
    look(
      view,
      AbortSignal.any([signal, looking.signal]),
      () => signs,
      () => (found = true),
    );
  };
  // Pages that change their address without loading: after the change, when the new address stands.
  const navigation = (view as { navigation?: EventTarget }).navigation;
  (navigation ?? view).addEventListener(navigation ? 'navigatesuccess' : 'popstate', start, { signal });
  start();

  // A signed-in page of OpenEMIS is always looked at: there is nothing that a correction could add.
  if (isOpenemis(view)) return;
  const learn = async (): Promise<void> => {
    signs = overlaySigns('darsak', await readOverlays());
    if (signs.length > 0 && !found && !signal.aborted) start();
  };
  // A script left over from an older installation cannot ask any more: it goes by what it knows.
  const again = (): void => void learn().catch(() => undefined);
  onOverlaysChanged(again, signal);
  again();
}

const isOpenemis = (view: PageWindow): boolean => view.location.hostname.startsWith('emis.');

function look(
  view: PageWindow,
  signal: AbortSignal,
  signs: () => readonly OverlaySign[],
  onFound: () => void,
): void {
  let waiting = 0;
  const check = (): void => {
    waiting = 0;
    if (signal.aborted) return;
    const kind = likelyKind(view.document, new URL(view.location.href), signs());
    if (kind === null) return;
    stop();
    onFound();
    void send('page.seen', { kind });
  };
  const observer = new view.MutationObserver(() => {
    if (waiting === 0) waiting = view.setTimeout(check, breathMs);
  });
  const later = lookLaterIn(view, signal, { shape: () => pageShape(view.document), onChange: check });
  const patience = view.setTimeout(() => observer.disconnect(), patienceMs);
  // What fills shadow roots and frames no observer of the document tells.
  later.begin();
  const stop = (): void => {
    observer.disconnect();
    later.end();
    view.clearTimeout(patience);
    view.clearTimeout(waiting);
  };
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(view.document.documentElement, { childList: true, subtree: true });
  check();
}
