/** The tiny detector's OpenEMIS half: it runs in every page of the host, so it imports nothing. */

const base = /^\/openemis-core(\/|$)/;
/** Its own address (contract A4). */
const loginPath = /\/users\/(?:post)?login\/?$/i;

/**
 * Two independent signals each: the form that posts to the log-in action, or stands at its address, with a password field
 * (its value is never read), or the header's user name with a way to sign out or within the application's own body
 * (contract D2). Any other page is null.
 */
export function detectOpenemis(doc: Document, url: URL): 'openemis.signed-in' | 'openemis.login' | null {
  if (!base.test(url.pathname)) return null;
  const name = doc.querySelector('.username span')?.textContent.trim() ?? '';
  const within = 'a[href*="/Users/logout" i],body.fuelux';
  if (name !== '' && doc.querySelector(within) !== null) return 'openemis.signed-in';
  const form = loginPath.test(url.pathname) ? 'form' : 'form[action*="/Users/" i]';
  const asks = doc.querySelector(`${form} input[type="password"]`) !== null || asksOnly(doc);
  return asks ? 'openemis.login' : null;
}

/** Another log-in answers at any address once a session has ended: a name and a password, and no list on the page. */
const asksOnly = (doc: Document): boolean =>
  doc.querySelector('table,.username') === null &&
  [...doc.querySelectorAll('form')].some(
    (form) =>
      form.querySelectorAll('input[type=password]').length === 1 &&
      form.querySelectorAll('input:not([type]),input[type=text],input[type=email],input[type=tel]').length ===
        1,
  );
