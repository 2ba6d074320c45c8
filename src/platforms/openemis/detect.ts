/** The tiny detector's OpenEMIS half: it runs in every page of the host, so it imports nothing. */

const base = /^\/openemis-core(\/|$)/;

/**
 * Two independent signals each: the form that posts to the log-in action with a password field (its value is never
 * read), or the header's user name with a way to sign out (contract D2). Any other page is null.
 */
export function detectOpenemis(doc: Document, url: URL): 'openemis.signed-in' | 'openemis.login' | null {
  if (!base.test(url.pathname)) return null;
  const loginForm = doc.querySelector('form[action*="/Users/" i] input[type="password"]');
  const name = doc.querySelector('.username span')?.textContent.trim() ?? '';
  const signOut = doc.querySelector('a[href*="/Users/logout" i]');
  if (loginForm !== null) return signOut === null ? 'openemis.login' : null;
  return name !== '' && signOut !== null ? 'openemis.signed-in' : null;
}
