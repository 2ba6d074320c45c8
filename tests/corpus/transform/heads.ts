import { headerWords, indexHeaders } from '../../../src/platforms/reading/words/vocabulary.ts';
import type { Transform } from './transform.ts';

/** Heads in other words, and lines between the rows that belong to none of them. */

const vocabulary = indexHeaders(headerWords);
/** Heads in other words of the same meaning and the same script: the first, the second … of those that are known. */
const headsInOtherWords = (name: string, which: number): Transform => ({
  name,
  apply: (_doc, list) => {
    if (list === null) return false;
    let changed = false;
    for (const cell of list.table.querySelector('tr')?.children ?? []) {
      const text = cell.textContent.trim();
      const field = vocabulary.fieldOf(text);
      if (field === null) continue;
      const script = /[a-z]/i.test(text);
      const words = headerWords[field]
        .split('|')
        .filter(
          (word) => word !== text && /[a-z]/i.test(word) === script && vocabulary.fieldOf(word) === field,
        );
      const word = words[which % Math.max(1, words.length)];
      if (word === undefined) continue;
      cell.textContent = word;
      changed = true;
    }
    return changed;
  },
});

/** A line over all columns before every so many rows. */
const groupRows = (name: string, every: number, text: (n: number) => string): Transform => ({
  name,
  apply: (_doc, list) => {
    if (list === null) return false;
    const [, ...rows] = list.table.querySelectorAll('tr');
    rows.forEach((row, n) => {
      if (n % every === 0)
        row.insertAdjacentHTML(
          'beforebegin',
          `<tr class="group"><td colspan="${String(list.heads.length)}">${text(n / every + 1)}</td></tr>`,
        );
    });
    return rows.length > 0;
  },
});

export const headTransforms: readonly Transform[] = [
  ...[0, 1, 2, 3].map((n) => headsInOtherWords(`heads-in-other-words-${String(n + 1)}`, n)),
  groupRows('group-rows-of-pages', 5, (n) => `صفحة ${String(n)}`),
  groupRows('group-row-of-all', 1000, () => 'أسماء الطلبة'),
  groupRows('group-rows-without-words', 4, () => '&nbsp;'),
];
