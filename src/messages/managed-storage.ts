import { browser } from 'wxt/browser';

/** A page that is to be read does not wait longer for a policy that few browsers have. */
const patienceMs = 1000;

/** What was last said under each name: what counts where the next answer is late as well. */
const lastSaid = new Map<string, unknown>();
const listeners = new Set<(name: string) => void>();

/**
 * What the browser's policy says under `name`; null where it says nothing. Firefox refuses to be asked where no policy is set,
 * and Chromium has been seen never to answer. Then what it said last counts, and who listens is told when it says
 * something else after all: once, however often it is late.
 */
export function managedValue(name: string): Promise<unknown> {
  let isLate = false;
  const said = browser.storage.managed
    .get(name)
    .then(
      (all) => (all as Record<string, unknown>)[name] ?? null,
      () => null,
    )
    .then((value) => {
      const isNew = JSON.stringify(value) !== JSON.stringify(lastSaid.get(name) ?? null);
      lastSaid.set(name, value);
      if (isLate && isNew) listeners.forEach((tell) => tell(name));
      return value;
    });
  const patience = new Promise<unknown>((done) => {
    setTimeout(() => {
      isLate = true;
      done(lastSaid.get(name) ?? null);
    }, patienceMs);
  });
  return Promise.race([said, patience]);
}

/** Calls back with the name of what a policy said when nobody waited for it any longer; it may be asked for again. */
export function onManagedLate(callback: (name: string) => void, until?: AbortSignal): void {
  listeners.add(callback);
  until?.addEventListener('abort', () => listeners.delete(callback));
}
