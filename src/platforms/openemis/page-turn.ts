/**
 * The user's own page comes first: Mutabiq asks only when the page has finished loading, and stops when the user goes
 * elsewhere, so that her next page does not wait for the session lock our request holds.
 */

/** Settles when the document is loaded; rejects when `signal` aborts first. */
export function pageIdle(doc: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      if (signal.aborted) done(() => reject(new Error('aborted')));
      else if (doc.readyState === 'complete') done(resolve);
    };
    const done = (settle: () => void): void => {
      doc.removeEventListener('readystatechange', check);
      signal.removeEventListener('abort', check);
      settle();
    };
    doc.addEventListener('readystatechange', check);
    signal.addEventListener('abort', check);
    check();
  });
}

/**
 * Runs `work` with a signal that aborts when the page is being left. The listeners stand only during the work:
 * a lasting `beforeunload` listener would cost the page its place in the back/forward cache.
 */
export async function whileOnPage<T>(
  view: EventTarget,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  const events = ['beforeunload', 'pagehide'];
  for (const event of events) view.addEventListener(event, leave);
  try {
    return await work(leaving.signal);
  } finally {
    for (const event of events) view.removeEventListener(event, leave);
  }
}
