import { browser } from 'wxt/browser';

/** A question of the background to the page script of a tab, which answers; unlike a signal it is lost with a word. */
export const placeQuestion = { mutabiq: 'question', name: 'place' } as const;

const isPlaceQuestion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'question' &&
  'name' in value &&
  value.name === 'place';

/** Null where no script of ours runs in the tab, or it does not answer. */
export async function askPlace(tabId: number): Promise<unknown> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, placeQuestion).catch(() => null);
  return answer ?? null;
}

/** Answers the question in this page, now or later, until `until` aborts. Other messages are left to other listeners. */
export function onPlaceQuestion(answer: () => unknown, until: AbortSignal): void {
  const listener = (
    value: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isPlaceQuestion(value)) return undefined;
    // What could not be read is said as well: who asks waits for no page.
    void Promise.resolve()
      .then(answer)
      .catch(() => null)
      .then((found) => respond(found ?? null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  until.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
