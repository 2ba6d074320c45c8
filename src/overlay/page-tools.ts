import type { layOverlays } from '../platforms/profile-overlay.ts';
import type { readPlace } from '../platforms/reading/lesson/read-place.ts';
import type { FindTaught } from '../platforms/reading/recognise.ts';
import { teachOrder } from '../messages/teach-posts.ts';
import type { PageContext, PagePart } from './page-part.ts';
import type { PageWindow } from './page-window.ts';
import { makeDoor } from './script-door.ts';

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

export const toolsDoor = makeDoor<PageTools>('tools');

/** Has the tools brought into the page when the panel orders one of them. */
export const pageTools: PagePart = (view, page) => {
  page.frames.onPost((value) => {
    const order = teachOrder(value);
    if (order === 'start') void toolsDoor.bring().then((found) => found?.teach(view, page));
    if (order === 'report') void toolsDoor.bring().then((found) => found?.report(view));
  }, page.signal);
  return { again: () => undefined };
};
