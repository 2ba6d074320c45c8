/** Parameters that say which page it is; everything else may be a token, a session or a person. */
const harmless =
  /^(?:id|lesson|lesson_?id|unit|unit_?id|subject|subject_?id|grade|grade_?id|course|term|semester|chapter|v|t)$/i;
/** Ids are short; a longer value may be a secret. */
const shortValue = /^[\p{L}\p{N}_-]{1,24}$/u;
/** JSON web tokens, hashes, encoded blobs: long and without the hyphens of a written title. */
const tokenLike = /^(?=.*\d)[A-Za-z0-9_.~+=%-]{25,}$/;

/** Scheme, host without user, path, query; the fragment is left behind. Nothing can be both host and path: no trying back. */
const webAddress = /^(https?:)\/\/(?:[^/?#@]*@)?([\w.:-]+)((?![\w.:-])[^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i;

/**
 * The address of a page without what could be a token: no fragment, no user, only parameters that name a page, and
 * long coded path segments replaced by `-`. Null when it is no web address.
 */
export function keepAddress(address: string): string | null {
  const parts = webAddress.exec(address.slice(0, 4000).trim());
  if (parts === null) return null;
  const [, scheme = '', host = '', path = '', search = ''] = parts;
  const base = `${scheme.toLowerCase()}//${host.toLowerCase()}`;
  const segments = path
    .split('/')
    .map((segment) => (tokenLike.test(segment) && !isSlug(segment) ? '-' : segment));
  const kept = search.split('&').filter((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return harmless.test(name) && shortValue.test(value);
  });
  const clean = `${base}${segments.join('/')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
  return clean.length <= 500 ? clean : `${base}/`;
}

/** «linear-equations-in-two-variables-3», or a title in encoded Arabic: words that a person wrote. */
function isSlug(segment: string): boolean {
  if (/^(?:%[0-9a-f]{2}|[\w-])+$/i.test(segment) && /%d[89a-b]/i.test(segment)) return true;
  return segment.split(/[-_]/).every((word) => /^(?:[a-z]{1,14}|\d{1,4})$/.test(word));
}
