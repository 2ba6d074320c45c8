import { browser } from 'wxt/browser';
import type { PageState } from '../messages/page.ts';
import { onSignal } from '../messages/signal.ts';
import { ask } from './ask-page.ts';
import { drawBadges, removeBadges, type BadgeTarget } from './badges.ts';
import { createLauncher } from './launcher.ts';
import { readDarsakPage } from './read-darsak.ts';
import { readOpenemisPage } from './read-openemis.ts';
import { createPanelFrame } from './panel-frame.ts';
import { createShell } from './shell.ts';
import css from './overlay.css?inline';
import { overlayText } from './text.ts';
import type { PageWindow } from './page-window.ts';

/** What a reading of the page needs of the overlay around it. */
export interface PageContext {
  readonly signal: AbortSignal;
  readonly show: (state: PageState, targets?: readonly BadgeTarget[]) => void;
}

/**
 * The injected half of decision 7: launcher, panel frame and badges around the reading of this page. Everything ends
 * with `signal`: listeners, observers, requests and our nodes.
 */
export function runPage(view: PageWindow, signal: AbortSignal): void {
  const doc = view.document;
  const shell = createShell(doc, css, 'ar');
  const panel = createPanelFrame(shell);
  const launcher = createLauncher(shell, view, {
    signal,
    onOpen: () => (panel.isOpen ? closePanel() : openPanel()),
    onPlace: (place) => void ask('page.place-launcher', place),
  });
  let targets: readonly BadgeTarget[] = [];
  let title = '';

  const show = (state: PageState, found?: readonly BadgeTarget[]): void => {
    if (signal.aborted) return;
    if (found !== undefined) targets = found;
    title = overlayText(state.launcher.settings).t('panel-title');
    launcher.show(state.launcher);
    drawBadges(targets, state, openPanel);
  };
  const refresh = async (): Promise<void> => {
    const state = await ask('page.state', {});
    if (state.ok) show(state.value);
  };
  const openPanel = (): void => panel.open(title);
  const closePanel = (): void => {
    panel.close();
    // Focus returns to where the panel was opened from.
    launcher.focus();
  };

  const context: PageContext = { signal, show };
  const read = view.location.hostname.startsWith('emis.') ? readOpenemisPage : readDarsakPage;
  const reading = read(view, context);

  onSignal((name) => {
    if (name === 'changed') {
      panel.nudge();
      void refresh();
    }
    if (name === 'close-panel') closePanel();
    if (name === 'open-panel') openPanel();
    if (name === 'read-again' || name === 'continue-openemis') reading.again();
  }, signal);
  signal.addEventListener('abort', () => {
    removeBadges(doc);
    shell.remove();
  });
  void refresh();
  void ask('page.frame', {}).then((frame) => {
    if (frame.ok && !signal.aborted) panel.load({ ...panelAddress(), nonce: frame.value.nonce });
  });
}

/**
 * Asked here, not in the background: for each session Chrome gives the frame an address of its own, at which a document
 * of the extension's lasting origin appears. Firefox has one address for both.
 */
function panelAddress(): { readonly url: string; readonly origin: string } {
  const url = browser.runtime.getURL('/panel.html');
  const { protocol, host } = new URL(url);
  return { url, origin: `${protocol}//${protocol === 'chrome-extension:' ? browser.runtime.id : host}` };
}
