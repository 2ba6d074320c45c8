/**
 * The ids OpenEMIS writes into its own links. A token is base64url JSON, a dot and a signature; tokens of the 3.x line
 * hold the session id in clear (contract D1), so of a token only whitelisted integers are taken and the rest is dropped
 * before the function returns.
 */

const wanted = [
  'id',
  'institution_id',
  'user_id',
  'staff_id',
  'class_id',
  'assessment_id',
  'institution_subject_id',
] as const;
export type LinkIds = Readonly<Partial<Record<(typeof wanted)[number], string>>>;

/** Path segments below the base, each with the ids of its token or null when it is no token. */
export interface LinkPart {
  /** The segment in lower case; empty for a token. */
  readonly word: string;
  readonly ids: LinkIds | null;
}

export function linkParts(pathname: string): LinkPart[] {
  return pathname
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'openemis-core')
    .map((segment) => {
      const ids = tokenIds(segment);
      return ids === null ? { word: segment.toLowerCase(), ids } : { word: '', ids };
    });
}

/** Ids of a token alone, as a row of a list carries one; null when it is none. */
export function tokenIds(segment: string): LinkIds | null {
  const payload = /^([A-Za-z0-9_-]{8,})\.[A-Za-z0-9_.-]+$/.exec(segment)?.[1];
  if (payload === undefined) return null;
  const ids: Partial<Record<(typeof wanted)[number], string>> = {};
  try {
    const value: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof value !== 'object' || value === null) return null;
    for (const key of wanted) {
      const id: unknown = (value as Record<string, unknown>)[key];
      if ((typeof id === 'number' || typeof id === 'string') && /^[1-9]\d{0,15}$/.test(String(id))) {
        ids[key] = String(id);
      }
    }
  } catch {
    return null;
  }
  return ids;
}
