import type { PagePart } from './page-part.ts';
import type { PageWindow } from './page-window.ts';

/** Draws launcher, panel and badges into a page and runs the parts of its platform there. */
export type StartPage = (view: PageWindow, parts: readonly PagePart[]) => void;

/**
 * What is the same in the pages of every platform stands in a script of its own, injected in front of the platform's:
 * neither of the two carries it, and both have room for what is their own.
 */
const door = Symbol.for('mutabiq.overlay');
type Scope = { [door]?: StartPage };

/** Called by that script; a platform's script finds it in the same world. */
export const offerOverlay = (start: StartPage): void => {
  (globalThis as Scope)[door] = start;
};

/** Called by a platform's script. Without the overlay (it was not injected) nothing is done in the page. */
export const startPage: StartPage = (view, parts) => (globalThis as Scope)[door]?.(view, parts);
