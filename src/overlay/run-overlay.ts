import type { PageState } from '../messages/page.ts';
import { onSignal } from '../messages/signal.ts';
import { ask } from './ask-page.ts';
import { drawBadges, removeBadges, type BadgeTarget } from './badges.ts';
import { createLauncher } from './launcher.ts';
import { createFrames } from './our-frames.ts';
import css from './overlay.css?inline';
import type { PageContext, PagePart } from './page-part.ts';
import type { PageWindow } from './page-window.ts';
import { createPanelFrame } from './panel-frame.ts';
import { otherHeight, otherSide, type PanelPlace } from './panel-place.ts';
import { createShell } from './shell.ts';
import { overlayText } from './text.ts';

const running = Symbol.for('mutabiq.page');

/** A second injection into the same page replaces the first. */
export function startOverlay(view: PageWindow, parts: readonly PagePart[]): void {
  const scope = globalThis as { [running]?: AbortController };
  scope[running]?.abort();
  scope[running] = new AbortController();
  runOverlay(view, scope[running].signal, parts);
}

/**
 * The injected half of decision 7: launcher, panel frame and badges around the parts of this platform. Everything ends
 * with `signal`: listeners, observers, requests and our nodes.
 */
function runOverlay(view: PageWindow, signal: AbortSignal, parts: readonly PagePart[]): void {
  const doc = view.document;
  const shell = createShell(doc, css, 'ar');
  const frames = createFrames(doc, signal);
  const panel = createPanelFrame(view, shell, frames);
  const launcher = createLauncher(shell, view, {
    signal,
    onOpen: () => (panel.isOpen ? closePanel() : openPanel()),
    onPlace: (place) => void ask('page.place-launcher', place),
  });
  /** Of each part, the rows it has found. */
  const targets = parts.map((): readonly BadgeTarget[] => []);
  let settings: PageState['launcher']['settings'] | null = null;

  const show: PageContext['show'] = (state) => {
    if (signal.aborted) return;
    ({ settings } = state.launcher);
    launcher.show(state.launcher);
    drawBadges(targets.flat(), state, (row) => {
      openPanel();
      void ask('marks.show', { of: 'rows', id: String(row), view: 'names' });
    });
  };
  const refresh = async (): Promise<void> => {
    const state = await ask('page.state', {});
    if (state.ok) show(state.value);
  };
  const openPanel = (): void => {
    if (settings !== null) panel.open(overlayText(settings).t('panel-title'), settings);
  };
  const movePanel = (change: (place: PanelPlace) => PanelPlace): void => {
    const place = panel.move(change);
    if (place !== null) void ask('page.place-panel', place);
  };
  const closePanel = (): void => {
    panel.close();
    // Focus returns to where the panel was opened from.
    launcher.focus();
  };

  const started = parts.map((part, index) =>
    part(view, {
      signal,
      frames,
      openPanel,
      closePanel: () => panel.close(),
      root: shell.root,
      show: (state, found) => {
        if (found !== undefined) targets[index] = found;
        show(state);
      },
    }),
  );

  onSignal((name) => {
    if (name === 'changed') {
      frames.nudge();
      void refresh();
    }
    if (name === 'close-panel') closePanel();
    if (name === 'open-panel') openPanel();
    if (name === 'move-panel') movePanel(otherSide);
    if (name === 'size-panel') movePanel(otherHeight);
    if (name === 'read-again' || name === 'continue-openemis') for (const part of started) part.again();
  }, signal);
  // In the panel itself its own page hears the key.
  doc.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted && !event.defaultPrevented && panel.isOpen) closePanel();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    removeBadges(doc);
    shell.remove();
  });
  void refresh();
}
