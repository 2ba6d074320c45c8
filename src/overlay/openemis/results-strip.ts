import { listBadgesTexts } from '../../i18n/areas/list-badges.ts';
import { onSignal } from '../../messages/signal.ts';
import { ask } from '../ask-page.ts';
import type { PagePart } from '../page-part.ts';
import { pageWords } from '../page-words.ts';
import { placeAt, resultsRoot } from './results-place.ts';

export const stripTag = 'mutabiq-strip';
/** The strip never takes more than this of the screen; what is longer scrolls inside it. */
const mostHeight = 320;

const css = `
:host { all: initial; display: block; margin-block: 8px; }
iframe { display: block; box-sizing: border-box; inline-size: 100%; border: 0; color-scheme: light dark; }
@media print { :host { display: none; } }
`;

/** The strip above the Results grid: a frame of ours that follows class, term and subject. The grid is left alone. */
export const showResultsStrip: PagePart = (view, { signal, frames }) => {
  const { document: doc } = view;
  const root = resultsRoot(doc);
  if (root === null) return { again: () => undefined };
  const host = doc.createElement(stripTag);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = css;
  shadow.append(style);
  root.element.before(host);

  let frame: HTMLIFrameElement | null = null;
  let said = '';
  const follow = (): void => {
    const place = placeAt(doc, root);
    const now = JSON.stringify(place);
    if (now === said || signal.aborted) return;
    said = now;
    void ask('marks.place', { place });
  };
  const mount = async (): Promise<void> => {
    // The place first, so that the frame's first question is answered for it.
    const place = placeAt(doc, root);
    said = JSON.stringify(place);
    await ask('marks.place', { place });
    frame = await frames.mount('strip', shadow);
    if (frame === null) return;
    frame.style.blockSize = '0';
    const state = await ask('page.state', {});
    if (state.ok) frame.title = pageWords(listBadgesTexts, state.value.launcher.settings).t('strip-title');
    follow();
  };

  view.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (frame !== null && event.source === frame.contentWindow)
        frame.style.blockSize = `${String(heightOf(event.data))}px`;
    },
    { signal },
  );
  // Tabs and the choice of term are the page's own controls: listened to, never used.
  doc.addEventListener('change', follow, { signal, passive: true });
  const watch = new view.MutationObserver(follow);
  for (const element of [root.element, doc.querySelector('select[ng-model="selectedAcademicTerm"]')]) {
    // Angular draws the tabs later and marks the chosen one by its class; rows of the grid carry no such class.
    if (element !== null)
      watch.observe(element, { subtree: true, attributes: true, attributeFilter: ['class', 'selected'] });
  }
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  onSignal((name) => {
    if (name === 'changed') follow();
  }, signal);
  void mount();
  return { again: follow };
};

const heightOf = (data: unknown): number =>
  typeof data === 'object' &&
  data !== null &&
  'mutabiq' in data &&
  data.mutabiq === 'height' &&
  'px' in data &&
  typeof data.px === 'number' &&
  Number.isFinite(data.px)
    ? Math.min(mostHeight, Math.max(0, Math.ceil(data.px)))
    : 0;
