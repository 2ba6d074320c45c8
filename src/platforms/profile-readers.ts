import type { Detection } from './reader.ts';
import type { AccountRef } from '../core/snapshot.ts';
import { ajyalReader } from './ajyal/reader.ts';
import { darsakReader } from './darsak/reader.ts';
import { detectOpenemis } from './openemis/detect.ts';
import { openemisProfile } from './profile-openemis.ts';
import { makePageReader, type PageReader } from './reading/page-reader.ts';
import { makePageRecogniser } from './reading/page-recogniser.ts';
import { clean, key } from './reading/words/text.ts';

/** OpenEMIS' log-in form (openemis-contract A4): after a lost session it stands at any address. */
const firstLook = (doc: Document, url: URL): Detection | null => {
  const form = detectOpenemis(doc, url) === 'openemis.login';
  const asks = [...doc.querySelectorAll('input[type=password]')].some((field) =>
    /تسجيل الدخول|log ?in|sign ?in/i.test(field.closest('form')?.textContent ?? ''),
  );
  if (form || asks || doc.body.classList.contains('login'))
    return {
      kind: 'openemis.login',
      score: 4,
      answer: 'refuse',
      signals: [{ type: 'selector', what: 'Users/postLogin', weight: 4 }],
    };
  // The grid of results is virtual: its page never holds a whole class (openemis-contract D6).
  if (/\/(?:results|resultsexport)(?:[/?]|$)/i.test(url.pathname)) return null;
  return {
    kind: 'openemis.signed-in',
    score: 2,
    answer: 'accept',
    signals: [{ type: 'path', what: 'openemis-core', weight: 2 }],
  };
};

const account = (doc: Document, url: URL): AccountRef | null => {
  for (const { value } of openemisProfile.displayName) {
    const displayName = clean(doc.querySelector(value)?.textContent ?? '');
    if (displayName !== '')
      return {
        platform: 'openemis',
        host: url.host,
        userKey: `${url.host}:${key(displayName)}`,
        displayName,
      };
  }
  return null;
};

/** Reads OpenEMIS' own list and view pages; the cross-check itself asks its REST service instead. */
export const openemisPageRecogniser = makePageRecogniser({
  id: 'openemis-page',
  version: 1,
  lastVerified: '2026-11-26',
  profile: openemisProfile,
  first: firstLook,
  account,
});

export const openemisPageReader = makePageReader(openemisPageRecogniser);

/** Every page reader there is: a page of the corpus is held against all of them. */
export const pageReaders: readonly PageReader[] = [darsakReader, openemisPageReader, ajyalReader];
