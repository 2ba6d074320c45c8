/** The tiny detector's OpenEMIS half: it runs in every page of the host, so it imports nothing. */

const base = /^\/openemis-core(\/|$)/;

/**
 * Two independent signals each: the form that posts to the log-in action with a password field (its value is never
 * read), or the header's user name with a way to sign out (contract D2). Any other page is null.
 */
export function detectOpenemis(doc: Document, url: URL): 'openemis.signed-in' | 'openemis.login' | null {
  if (!base.test(url.pathname)) return null;
  const name = doc.querySelector('.username span')?.textContent.trim() ?? '';
  if (name !== '' && doc.querySelector('a[href*="/Users/logout" i]') !== null) return 'openemis.signed-in';
  const login = doc.querySelector('form[action*="/Users/" i] input[type="password"]');
  return login === null ? null : 'openemis.login';
}
