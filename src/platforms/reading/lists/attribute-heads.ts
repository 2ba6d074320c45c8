import { clean } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** Where a style sheet writes the name of its column before each cell of a narrow screen. */
const attributes = ['data-label', 'data-title', 'data-th', 'data-heading', 'data-header', 'data-caption'];

/**
 * Names of columns that stand in an attribute of every cell, for rows without a head; empty where fewer than two of them are
 * words we know.
 */
export const attributeHeads = (
  rows: readonly (readonly (Element | null)[])[],
  width: number,
  headers: HeaderIndex,
): readonly string[] => {
  const first = rows[0]?.find((cell) => cell !== null);
  const name = attributes.find((one) => first?.hasAttribute(one) === true);
  if (name === undefined) return [];
  const heads = Array.from({ length: width }, (_, column) => {
    const said = new Set(rows.map((cells) => clean(cells[column]?.getAttribute(name) ?? '')));
    const [only] = said;
    return said.size === 1 && only !== undefined ? only : '';
  });
  return heads.filter((head) => headers.fieldOf(head) !== null).length > 1 ? heads : [];
};
