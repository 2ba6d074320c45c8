import { matches } from '../reading/kinds/hints.ts';
import { makeSight } from '../reading/page/sight.ts';
import { clean, key } from '../reading/words/text.ts';
import { ajyalProfile } from './profile.ts';

const headings = 'h1,h2,h3,h4,h5,[role=heading],legend,caption,.breadcrumb,[aria-current=page],[class*=itle]';
const known = ajyalProfile.kinds.flatMap(({ text }) => text.filter(({ evidence }) => evidence === 'known'));

/** Whether the page's headings are those of a menu from which a list is exported, whether it can be read or not. */
export const pointsAtExport = (doc: Document): boolean => {
  const sight = makeSight();
  const texts = [...doc.querySelectorAll(headings)].flatMap((element) =>
    sight.hidden(element) ? [] : element.textContent,
  );
  // «كشف الطلبة | أجيال»: a window's title names the site as well, before or behind.
  return [...doc.title.split(/\s[-–—|·:»›]\s/), ...texts]
    .map((text) => key(clean(text)))
    .some((text) => text !== '' && text.length <= 160 && matches(known, text) !== undefined);
};
