/** The tiny detector's OpenEMIS half: it runs in every page of the host, so it imports nothing. */

const base = /^\/openemis-core(\/|$)/;
/** Its own address (contract A4). */
const loginPath = /\/users\/(?:post)?login\/?$/i;

/** What a page of the application has; versions and skins leave out one or another. */
const heading = 'h2#main-header,.content-wrapper .panel-breadcrumb';
const around = 'a[href*="/Users/logout" i],body.fuelux';
const schoolPath = /\/institutions?\/institutions\/./i;

/**
 * Two independent signals each: the form that posts to the log-in action, or stands at its address, with a password field
 * (its value is never read), or two of three: the header's user name, the heading of the content, and what says that it is the
 * application (its way to sign out, its own body, the address of a school's lists; contract D1, D2). Any other page is null.
 */
export function detectOpenemis(doc: Document, url: URL): 'openemis.signed-in' | 'openemis.login' | null {
  if (!base.test(url.pathname)) return null;
  const name = doc.querySelector('.username')?.textContent.trim() ?? '';
  const isNamed = name !== '';
  const isHeaded = doc.querySelector(heading) !== null;
  const isWithin = schoolPath.test(url.pathname) || doc.querySelector(around) !== null;
  if ([isNamed, isHeaded, isWithin].filter(Boolean).length > 1) return 'openemis.signed-in';
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
