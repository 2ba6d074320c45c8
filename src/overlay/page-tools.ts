import type { layOverlays } from '../platforms/profile-overlay.ts';
import type { readPlace } from '../platforms/reading/read-place.ts';
import type { FindTaught } from '../platforms/reading/recognise.ts';
import { teachOrder } from '../messages/teach-posts.ts';
import { ask } from './ask-page.ts';
import type { PageContext, PagePart } from './page-part.ts';
import type { PageWindow } from './page-window.ts';

/** What is done in a page only when a person asks for it, in a script of its own: no page carries it unasked. */
export interface PageTools {
  /** Lets the person point at a list; ends with the page. */
  teach(view: PageWindow, page: PageContext): void;
  /** Keeps a description of how the page is built, without anything that stands in it. */
  report(view: PageWindow): void;
  /** Lays the corrections that are kept on this computer: few pages have any. */
  readonly lay: typeof layOverlays;
  readonly findTaught: FindTaught;
  /** What the page is about, for a remark on it. */
  readonly place: typeof readPlace;
}

const door = Symbol.for('mutabiq.tools');
type Scope = { [door]?: PageTools };

/** Called by the tools' script: the page script waits for them in the same world. */
export const offerTools = (tools: PageTools): void => {
  (globalThis as Scope)[door] = tools;
};

/** The tools, brought into the page where they are not there yet; undefined: they cannot be had. */
export const bringTools = async (): Promise<PageTools | undefined> => {
  const scope = globalThis as Scope;
  if (scope[door] === undefined) await ask('page.tools', { script: 'tools' });
  return scope[door];
};

/** Has the tools brought into the page when the panel orders one of them. */
export const pageTools: PagePart = (view, page) => {
  page.frames.onPost((value) => {
    const order = teachOrder(value);
    if (order === 'start') void bringTools().then((found) => found?.teach(view, page));
    if (order === 'report') void bringTools().then((found) => found?.report(view));
  }, page.signal);
  return { again: () => undefined };
};
