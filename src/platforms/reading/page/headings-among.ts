import type { Sight } from './sight.ts';
import { clean } from '../words/text.ts';

/** Of entries with headings between them, the one over each: «الأحد 8 تشرين الثاني», entries, «الثلاثاء …», entries. */
export const headingsAmong = (items: readonly Element[], sight: Sight): ReadonlyMap<Element, string> => {
  const over = new Map<Element, string>();
  const own = new Set<Element | null>(items);
  const headings = new Set<Element>();
  let above: string | null = null;
  for (const item of items) {
    for (let at = item.previousElementSibling; at !== null && !own.has(at); at = at.previousElementSibling) {
      const text = at.tagName === item.tagName || sight.hidesItself(at) ? '' : clean(at.textContent);
      if (text === '' || text.length > 60) continue;
      headings.add(at);
      above = text;
      break;
    }
    if (above !== null) over.set(item, above);
  }
  return headings.size > 1 && over.size === items.length ? over : new Map<Element, string>();
};
