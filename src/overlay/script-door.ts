import type { PageScript } from '../messages/page.ts';
import { ask } from './ask-page.ts';

/** Scripts of ours in one page share a world; the page's own scripts do not see it. */
export interface Door<T> {
  /** Called by the script that stands for itself. */
  readonly offer: (what: T) => void;
  /** What that script offers, brought into the page where it is not there yet; undefined: it cannot be had. */
  readonly bring: () => Promise<T | undefined>;
}

export const makeDoor = <T>(script: PageScript): Door<T> => {
  const door = Symbol.for(`mutabiq.${script}`);
  const scope = globalThis as { [door]?: T | undefined };
  // After an update of the extension the world of an open page still holds what the older script offered.
  scope[door] = undefined;
  return {
    offer: (what) => {
      scope[door] = what;
    },
    bring: async () => {
      if (scope[door] === undefined) await ask('page.tools', { script });
      return scope[door];
    },
  };
};
