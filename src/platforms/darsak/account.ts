import type { AccountRef } from '../../core/snapshot.ts';
import type { Profile } from '../profile.ts';
import { clean, key } from '../reading/words/text.ts';
import { isNameLike } from '../reading/words/values.ts';
import { darsakProfile } from './profile.ts';

const greeting = /^(?:أهلا(?:ً)?|اهلا|مرحبا(?:ً)?|أهلاً وسهلاً)\s*(?:بك|بكم)?\s*[،,:]?\s*/u;

/** An overlay may hold a selector that this browser does not know: then it finds nothing. */
const elementsOf = (doc: Document, selector: string): Iterable<Element> => {
  try {
    return doc.querySelectorAll(selector);
  } catch {
    return [];
  }
};

/**
 * Who is signed in, by the name the page shows (profile hints): Darsak shows no user id that is known. The key is the
 * folded name with the host, so that another spelling of the same name is the same account and another host is not.
 */
export const readDarsakAccount = (
  doc: Document,
  url: URL,
  { displayName: hints }: Profile = darsakProfile,
): AccountRef | null => {
  for (const { value } of hints)
    for (const element of elementsOf(doc, value)) {
      const displayName = clean(element.textContent).replace(greeting, '');
      if (isNameLike(displayName))
        return {
          platform: 'darsak',
          host: url.host,
          userKey: `${url.host}:${key(displayName)}`,
          displayName,
        };
    }
  return null;
};
