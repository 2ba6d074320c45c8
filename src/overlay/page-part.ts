import type { PageState } from '../messages/page.ts';
import type { BadgeTarget } from './badges.ts';
import type { OurFrames } from './our-frames.ts';
import type { PageWindow } from './page-window.ts';

/** What the overlay of a page offers to its parts. */
export interface PageContext {
  /** The page is being left, or our script replaced: everything of the part must end. */
  readonly signal: AbortSignal;
  readonly frames: OurFrames;
  /** Shows what the background said; `targets`: the rows of the page's own list that this part has found. */
  readonly show: (state: PageState, targets?: readonly BadgeTarget[]) => void;
  readonly openPanel: () => void;
  readonly closePanel: () => void;
  /** Our own root in the page: what is drawn over the page is drawn here. */
  readonly root: ShadowRoot;
}

/** What of a part goes on after it has begun. */
export interface RunningPart {
  /** Reads the page again, or goes on where the reading stopped. */
  again(): void;
}

/**
 * One thing that our script does in a page of its platform: reading it, marking the rows of a list, a strip above a
 * grid. A platform's entry names its parts; the overlay runs them side by side.
 */
export type PagePart = (view: PageWindow, page: PageContext) => RunningPart;
