import type { Sight } from '../reading/page/sight.ts';

/**
 * The log-in page by its address, which is known; or a field for a password that a person sees, since a session that ran
 * out is answered at any address. WebForms put the whole page into one form, so its words prove nothing.
 */
export const isSignedOut = (doc: Document, url: URL, sight: Sight): boolean =>
  /^\/emis\/login\.aspx$/i.test(url.pathname) ||
  [...doc.querySelectorAll('input[type=password]')].some((field) => !sight.hidden(field));
