import { browser } from 'wxt/browser';

/** A page that is to be read does not wait longer for a policy that few browsers have. */
const patienceMs = 1000;

/**
 * What the browser's policy says under `name`; null where it says nothing. Firefox refuses to be asked where no policy is set,
 * and Chromium has been seen never to answer. `onLate`: it said something after all, and may be asked again.
 */
export function managedValue(name: string, onLate?: () => void): Promise<unknown> {
  let isLate = false;
  const said = browser.storage.managed.get(name).then(
    (all) => (all as Record<string, unknown>)[name] ?? null,
    () => null,
  );
  if (onLate !== undefined) void said.then((value) => isLate && value !== null && onLate());
  const patience = new Promise<null>((done) => {
    setTimeout(() => {
      isLate = true;
      done(null);
    }, patienceMs);
  });
  return Promise.race([said, patience]);
}
