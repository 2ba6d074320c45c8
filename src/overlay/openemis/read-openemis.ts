import { fetchAnswer } from '../../platforms/openemis/fetch-answer.ts';
import { readIdentity } from '../../platforms/openemis/identity.ts';
import { pageIdle, whileOnPage } from '../../platforms/openemis/page-turn.ts';
import { ask } from '../ask-page.ts';
import type { PagePart } from '../page-part.ts';
import { readAll } from './reading-loop.ts';

/** Slow schools' servers answer in seconds; a page that has been silent for this long is given up (contract F: scripts use 60 s). */
const timeoutMs = 45_000;

/** A page that is still here so long after it seemed to be left was not left. */
const stayedMs = 3_000;

/** Reads OpenEMIS in the page of a signed-in user: it plans and asks, the background keeps (docs/decisions/0005). */
export const readOpenemisPage: PagePart = (view, { signal, show }) => {
  const run = async (leaving: AbortSignal): Promise<void> => {
    const found = readIdentity(view.document, new URL(view.location.href));
    if (!found.ok) {
      const state = await ask('page.unread', { problem: found.error, account: null });
      if (state.ok) show(state.value);
      return;
    }
    const identity = found.value;
    await readAll(identity, {
      arrive: () => ask('openemis.arrive', { identity }),
      commit: (step) => ask('openemis.commit', { identity, ...step }),
      fetch: (request) =>
        fetchAnswer(request, {
          // Not the page's own: in Firefox that one lives in another world and does not take our abort signal.
          fetch: (input, init) => fetch(input, init),
          origin: view.location.origin,
          signal: leaving,
          timeoutMs,
          pageIdle: (until) => pageIdle(view.document, until),
        }),
      leaving,
      now: () => Date.now(),
    });
    const state = await ask('page.state', {});
    if (state.ok) show(state.value);
  };

  let running = false;
  let askedMeanwhile = false;
  /** Downloads and cancelled ways out begin like leaving the page: if it is still here then, it goes on. */
  const whenStayed = (leaving: AbortSignal): void =>
    leaving.addEventListener('abort', () => view.setTimeout(again, stayedMs), { once: true });
  const again = (): void => {
    if (signal.aborted) return;
    // The loop may be at its very end: then nothing but a new one would hear of what is wanted now.
    askedMeanwhile = running;
    if (running) return;
    running = true;
    void whileOnPage(view, (leaving) => {
      whenStayed(leaving);
      return run(AbortSignal.any([leaving, signal]));
    }).finally(() => {
      running = false;
      if (askedMeanwhile) again();
    });
  };
  again();
  return { again };
};
