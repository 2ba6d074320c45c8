/**
 * The first nonce posted by the window around the panel. A page may post a false one: then the background refuses
 * the panel, which shows nothing, so that the worst a page can do is to keep us silent.
 */
export const firstNonce = (frame: Window): Promise<string> =>
  new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>): void => {
      const nonce = event.source === frame.parent ? nonceOf(event.data) : null;
      if (nonce === null) return;
      frame.removeEventListener('message', listen);
      resolve(nonce);
    };
    frame.addEventListener('message', listen);
  });

const nonceOf = (data: unknown): string | null =>
  typeof data === 'object' &&
  data !== null &&
  'mutabiq' in data &&
  data.mutabiq === 'nonce' &&
  'nonce' in data &&
  typeof data.nonce === 'string'
    ? data.nonce
    : null;
