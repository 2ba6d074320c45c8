import { cellText, type Grid } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

/** «رقم المستخدم: 60461», also behind another thing in the same text: «طالب · رقم المستخدم: 60461». */
const labels = /(?:^|[·•|])\s*([^:：·•|]{2,40}?)\s*[:：]/gu;

/**
 * In a place that was shown to hold something, a label that stands there in every row is a label of it, whatever it says
 * elsewhere: the vocabulary with these added.
 */
export const withShownLabels = (
  grid: Grid,
  fields: readonly Field[],
  sight: Sight,
  headers: HeaderIndex,
): HeaderIndex => {
  const shown = new Map<string, Field>();
  fields.forEach((field, column) => {
    const said = grid.rows.map(({ cells }) => {
      const cell = cells[column] ?? null;
      return new Set(cell === null ? [] : labelsIn(cellText(cell, sight)));
    });
    const [first] = said;
    for (const label of first ?? [])
      if (said.every((others) => others.has(label)) && headers.fieldOf(label) !== field)
        shown.set(label, field);
  });
  return shown.size === 0 ? headers : { fieldOf: (text) => shown.get(key(text)) ?? headers.fieldOf(text) };
};

const labelsIn = (text: string): string[] => [...text.matchAll(labels)].map(([, label = '']) => key(label));
