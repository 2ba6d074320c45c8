import { fetchAnswer } from '../../platforms/openemis/fetch-answer.ts';
import { readIdentity, type OpenemisIdentity } from '../../platforms/openemis/identity.ts';
import { pageIdle, whileOnPage } from '../../platforms/openemis/page-turn.ts';
import { nextRequest } from '../../platforms/openemis/reading-plan.ts';
import { ask } from '../ask-page.ts';
import type { PagePart } from '../page-part.ts';
import type { PageWindow } from '../page-window.ts';
import { outcomeOf, planOf } from './reading-outcome.ts';

/** Slow schools' servers answer in seconds; a page that has been silent for this long is given up (contract F: scripts use 60 s). */
const timeoutMs = 45_000;

/**
 * The page side of decision 5: plans the reading, makes one request after the other, and has each answer kept before
 * it asks for the next. Whatever ends the loop (navigation, a dead worker, a lost session), the next page of OpenEMIS
 * goes on from what was kept.
 */
export const readOpenemisPage: PagePart = (view, { signal, show }) => {
  const run = async (leaving: AbortSignal): Promise<void> => {
    const identity = readIdentity(view.document, new URL(view.location.href));
    const state = identity.ok
      ? await readAll(view, identity.value, leaving).then(() => ask('page.state', {}))
      : await ask('page.unread', { problem: identity.error, account: null });
    if (state.ok) show(state.value);
  };

  let running = false;
  let askedMeanwhile = false;
  const again = (): void => {
    if (signal.aborted) return;
    // The loop may be at its very end: then nothing but a new one would hear of what is wanted now.
    askedMeanwhile = running;
    if (running) return;
    running = true;
    void whileOnPage(view, (leaving) => run(AbortSignal.any([leaving, signal]))).finally(() => {
      running = false;
      if (askedMeanwhile) again();
    });
  };
  again();
  return { again };
};

async function readAll(view: PageWindow, identity: OpenemisIdentity, leaving: AbortSignal): Promise<void> {
  const arrived = await ask('openemis.arrive', { identity });
  if (!arrived.ok || arrived.value.reading === null) return;
  const { reading } = arrived.value;
  let { turn } = reading;
  const begun = planOf(reading, identity, Date.now());
  if (!begun.ok) {
    await ask('openemis.commit', { identity, turn, outcome: { to: 'rest', problem: begun.error } });
    return;
  }
  let plan = begun.value;
  while (!leaving.aborted) {
    const request = nextRequest(plan);
    if (request === null) return;
    const answer = await fetchAnswer(request, {
      // Not the page's own: in Firefox that one lives in another world and does not take our abort signal.
      fetch: (input, init) => fetch(input, init),
      origin: view.location.origin,
      signal: leaving,
      timeoutMs,
      pageIdle: (until) => pageIdle(view.document, until),
    });
    // The user left the page: her next page asks for the same request again.
    if (leaving.aborted) return;
    const taken = outcomeOf(plan, request.key, answer, Date.now());
    const permission = await ask('openemis.commit', { identity, turn, outcome: taken.outcome });
    if (!permission.ok || permission.value.then !== 'go-on') return;
    turn = permission.value.turn;
    plan = taken.plan;
  }
}
