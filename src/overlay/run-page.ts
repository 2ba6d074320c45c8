import { browser } from 'wxt/browser';
import type { PageState } from '../messages/page.ts';
import { signalName } from '../messages/signal.ts';
import { ask } from './ask-page.ts';
import { drawBadges, removeBadges, type BadgeTarget } from './badges.ts';
import { createLauncher, type Launcher } from './launcher.ts';
import { readDarsakPage } from './read-darsak.ts';
import { readOpenemisPage } from './read-openemis.ts';
import { createPanelFrame, type PanelFrame } from './panel-frame.ts';
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
    onOpen: () => void toggle(),
    onPlace: (place) => void ask('page.place-launcher', place),
  });
  let targets: readonly BadgeTarget[] = [];
  let title = '';

  const show = (state: PageState, found?: readonly BadgeTarget[]): void => {
    if (signal.aborted) return;
    if (found !== undefined) targets = found;
    title = overlayText(state.launcher.settings).t('panel-title');
    launcher.show(state.launcher);
    drawBadges(targets, state, () => void openPanel());
  };
  const refresh = async (): Promise<void> => {
    const state = await ask('page.state', {});
    if (state.ok) show(state.value);
  };
  const openPanel = async (): Promise<void> => {
    if (panel.isOpen) return;
    const frame = await ask('page.frame', {});
    if (frame.ok && !signal.aborted) panel.open(frame.value, title);
  };
  const toggle = async (): Promise<void> => {
    if (panel.isOpen) closePanel(panel, launcher);
    else await openPanel();
  };

  const context: PageContext = { signal, show };
  const read = view.location.hostname.startsWith('emis.') ? readOpenemisPage : readDarsakPage;
  const reading = read(view, context);

  const onSignal = (message: unknown): undefined => {
    const name = signalName(message);
    if (name === 'changed') void refresh();
    if (name === 'close-panel') closePanel(panel, launcher);
    if (name === 'open-panel') void openPanel();
    if (name === 'read-again' || name === 'continue-openemis') reading.again();
  };
  browser.runtime.onMessage.addListener(onSignal);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onSignal);
    removeBadges(doc);
    shell.remove();
  });
  void refresh();
}

/** Focus returns to where the panel was opened from. */
function closePanel(panel: PanelFrame, launcher: Launcher): void {
  panel.close();
  launcher.focus();
}
