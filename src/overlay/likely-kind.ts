import { detectDarsak, refuseDarsak } from '../platforms/darsak/detect.ts';
import { detectOpenemis } from '../platforms/openemis/detect.ts';
import { lookedAt, type OverlaySign } from '../platforms/overlay-signs.ts';
import { pageTexts } from '../platforms/page-texts.ts';
import { shownRoots } from '../platforms/reading/page/shown-roots.ts';

/** The kind of a page that may hold something for us; null for all others, and for those never read. */
export function likelyKind(doc: Document, url: URL, signs: readonly OverlaySign[]): string | null {
  if (url.hostname.startsWith('emis.')) {
    const page = detectOpenemis(doc, url);
    return page === 'openemis.signed-in' ? page : null;
  }
  if (refuseDarsak(doc, url) !== null) return null;
  const texts = pageTexts(doc);
  const page = lookedAt(url, signs.length === 0 ? [] : [doc.title, ...headsOf(doc), ...texts]);
  // What was taught or imported comes before what is shipped, here as in the profile.
  return signs.find(({ shows }) => shows(page))?.kind ?? detectDarsak(doc, url, texts)?.kind ?? null;
}

/** Headings and headers as a whole: their text may be in several pieces. */
const headsOf = (doc: Document): readonly string[] =>
  shownRoots(doc.body)
    .flatMap((root) => [
      ...root.querySelectorAll('h1,h2,h3,h4,h5,h6,caption,legend,th,[role=heading],[role=columnheader]'),
    ])
    .map(({ textContent }) => textContent);
