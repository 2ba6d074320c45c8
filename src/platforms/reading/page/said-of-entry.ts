import { clean } from '../words/text.ts';

/**
 * How often an entry says that it is one of something, in a text of its own, in a tooltip or in words for those who hear the
 * page: an icon «درس» and the word once more behind the title are one saying of it.
 */
export const timesSaid = (entry: Element, isOne: (text: string) => boolean): number => {
  let texts = 0;
  let spoken = 0;
  for (const element of entry.querySelectorAll('*')) {
    if (element.childElementCount === 0 && isOne(clean(element.textContent))) texts++;
    else if (isOne(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '')) spoken++;
  }
  return Math.max(texts, spoken);
};
