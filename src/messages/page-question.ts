import { browser } from 'wxt/browser';

/**
 * Questions to the script in a tab's page, which answers; unlike a signal each is lost with a word. `place`: what the page
 * is about; `shown-list`: the list that a person took over there.
 */
type QuestionName = 'place' | 'shown-list';

const isQuestion = (value: unknown, name: QuestionName): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'question' &&
  'name' in value &&
  value.name === name;

/** Null where no script of ours runs in the tab, or it does not answer. */
export async function askPage(tabId: number, name: QuestionName): Promise<unknown> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { mutabiq: 'question', name })
    .catch(() => null);
  return answer ?? null;
}

/** Answers the question in this page, now or later, until `until` aborts. Other messages are left to other listeners. */
export function onQuestion(name: QuestionName, answer: () => unknown, until: AbortSignal): void {
  const listener = (
    value: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isQuestion(value, name)) return undefined;
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
