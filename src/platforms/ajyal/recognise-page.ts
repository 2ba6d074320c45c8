import type { Profile } from '../profile.ts';
import { matches } from '../reading/hints.ts';
import { makeSight } from '../reading/sight.ts';
import { clean, key } from '../reading/text.ts';

export type AjyalPage =
  'ajyal.signed-out' | 'ajyal.report' | 'ajyal.students' | 'ajyal.discipline' | 'ajyal.other';

const headings = 'h1,h2,h3,h4,h5,[role=heading],legend,caption,.breadcrumb,[aria-current=page],[class*=itle]';

/** Which page of Ajyal it is, by its log-in address or the words of its headings; no list of it is looked at. */
export const recogniseAjyal = (doc: Document, url: URL, profile: Profile): AjyalPage => {
  if (/^\/emis\/login\.aspx$/i.test(url.pathname) || doc.querySelector('input[type=password]') !== null)
    return 'ajyal.signed-out';
  const sight = makeSight();
  const texts = [
    doc.title,
    ...[...doc.querySelectorAll(headings)].flatMap((element) =>
      sight.hidden(element) ? [] : element.textContent,
    ),
  ]
    .map((text) => key(clean(text)))
    .filter((text) => text !== '' && text.length <= 160);
  const found = profile.kinds.find(({ text }) => texts.some((shown) => matches(text, shown) !== undefined));
  return (found?.kind as AjyalPage | undefined) ?? 'ajyal.other';
};
