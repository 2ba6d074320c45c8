import { fetchAnswer } from '../platforms/openemis/fetch-answer.ts';
import { readIdentity } from '../platforms/openemis/identity.ts';
import { pageIdle, whileOnPage } from '../platforms/openemis/page-turn.ts';
import type { ReadingStep } from '../messages/page.ts';
import { ask } from './ask-page.ts';
import type { PageContext } from './run-page.ts';
import type { PageWindow } from './page-window.ts';

/** Slow schools' servers answer in seconds; a page that has been silent for this long is given up (contract F: scripts use 60 s). */
const timeoutMs = 45_000;

export interface PageReading {
  /** Reads the page again, or goes on where the reading stopped. */
  again(): void;
}

/**
 * The page side of decision 4: makes one request after the other, as the background hands them out. The loop holds
 * no state; whatever ends it (navigation, a dead worker, a lost session), the next page of OpenEMIS goes on.
 */
export function readOpenemisPage(view: PageWindow, { signal, show }: PageContext): PageReading {
  let running = false;

  const run = async (leaving: AbortSignal): Promise<void> => {
    const identity = readIdentity(view.document, new URL(view.location.href));
    if (!identity.ok) {
      const state = await ask('page.unread', { problem: identity.error, account: null });
      if (state.ok) show(state.value);
      return;
    }
    const first = await ask('openemis.arrive', { identity: identity.value });
    let step: ReadingStep | null = first.ok ? first.value : null;
    while (step?.next != null && !leaving.aborted) {
      const answer = await fetchAnswer(step.next, {
        // Not the page's own: in Firefox that one lives in another world and does not take our abort signal.
        fetch: (input, init) => fetch(input, init),
        origin: view.location.origin,
        signal: leaving,
        timeoutMs,
        pageIdle: (until) => pageIdle(view.document, until),
      });
      // The user left the page: her next page asks for the same request again.
      if (leaving.aborted) return;
      const next = await ask('openemis.answer', { identity: identity.value, key: step.next.key, answer });
      step = next.ok ? next.value : null;
    }
    const state = await ask('page.state', {});
    if (state.ok) show(state.value);
  };

  const again = (): void => {
    if (running || signal.aborted) return;
    running = true;
    void whileOnPage(view, (leaving) => run(AbortSignal.any([leaving, signal]))).finally(() => {
      running = false;
    });
  };
  again();
  return { again };
}
