import type { See } from '../platforms/reading/recognise.ts';
import { ask } from './ask-page.ts';

/**
 * Reading lists from where their texts stand, in a script of its own: it comes into a page only where its structure did not
 * say what its rows and columns are.
 */
const door = Symbol.for('mutabiq.sight');
type Scope = { [door]?: See };

/** Called by that script: the page script waits for it in the same world. */
export const offerSight = (see: See): void => {
  (globalThis as Scope)[door] = see;
};

/** Brought into the page where it is not there yet; undefined: it cannot be had. */
export const bringSight = async (): Promise<See | undefined> => {
  const scope = globalThis as Scope;
  if (scope[door] === undefined) await ask('page.tools', { script: 'sight' });
  return scope[door];
};
