import { clean, key } from '../reading/words/text.ts';
import type { HeaderIndex } from '../reading/words/vocabulary.ts';

/** One cell's text with where it stands; merged cells once. */
export interface BlockText {
  readonly text: string;
  readonly column: number;
}

const isColon = (text: string): boolean => /^[:：]$/.test(text);
const endsInColon = (text: string): boolean => /\S\s*[:：]$/.test(text);
const startsWithColon = (text: string): boolean => /^[:：]\s*\S/.test(text);
const bare = (text: string): string => clean(text.replace(/^[:：]\s*|\s*[:：]$/g, ''));

/**
 * The texts above a table as statements «label: value». In Ajyal's reports each stands in three cells — value, «:», label —
 * so that both neighbours of a colon could be the label: the vocabulary says on which side labels stand, once for the
 * whole block, since «الأول» beside «الفصل» is no grade (darsak-facts 5.1).
 */
export const readBlock = (rows: readonly (readonly BlockText[])[], headers: HeaderIndex): string[] => {
  const knows = (text: string | undefined): boolean =>
    text !== undefined && headers.fieldOf(bare(text)) !== null;
  let before = 0;
  let after = 0;
  for (const row of rows)
    row.forEach(({ text }, n) => {
      if (!isColon(text)) return;
      if (knows(row[n - 1]?.text)) before++;
      if (knows(row[n + 1]?.text)) after++;
    });
  const labelBehind = after > before;
  const statements: string[] = [];
  for (const row of rows) {
    const used = new Set<number>();
    const say = (label: number, value: number): void => {
      const texts = [row[label]?.text, row[value]?.text].map((text) => bare(text ?? ''));
      if (texts.some((text) => text === '' || key(text) === '')) return;
      used.add(label).add(value);
      statements.push(texts.join(': '));
    };
    row.forEach(({ text }, n) => {
      if (used.has(n)) return;
      if (isColon(text)) {
        used.add(n);
        if (labelBehind) say(n + 1, n - 1);
        else say(n - 1, n + 1);
      } else if (endsInColon(text) || startsWithColon(text)) {
        // The colon is in the label's own cell: the value is the next filled one, on the side that this block uses.
        const other = labelBehind ? n - 1 : n + 1;
        if (row[other] !== undefined && !used.has(other)) say(n, other);
      }
    });
    row.forEach(({ text }, n) => {
      if (!used.has(n)) statements.push(text);
    });
  }
  return statements;
};
