import { childrenOf } from '../../own-parts.ts';
import { cellText, looksLikeHeader } from './grid.ts';
import { tableRows } from './raw-rows.ts';
import type { Sight } from '../page/sight.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** Tables that hold data, and tables that only put boxes of a page beside and below each other. */

/** The texts of a row's own cells; what stands in tables inside them is theirs. */
export const ownTexts = (row: Element, sight: Sight): string[] =>
  childrenOf(row)
    .filter((cell) => /^T[DH]$/.test(cell.tagName) && cell.querySelector('table') === null)
    .map((cell) => cellText(cell, sight));

/** A table of layout has no head, however many rows it has. */
export const holdsData = (table: Element, sight: Sight, headers: HeaderIndex): boolean => {
  if (table.tagName !== 'TABLE') return true;
  const rows = tableRows(table).map(({ element }) => element);
  const isHead = (row: Element): boolean => looksLikeHeader(ownTexts(row, sight), headers);
  if (table.querySelector(':scope>thead th') !== null || rows.slice(0, 4).some(isHead)) return true;
  // Many rows that hold a table each: an entry's details, not the layout of a page.
  const holding = rows.filter((row) => row.querySelector('table') !== null).length;
  return holding > 3 && holding * 2 > rows.length;
};

const boxes = 'table,ul,ol,dl,form,section,article,h1,h2,h3,h4,h5,h6,td>div>div,td>div+div';

/** The cells of a table that only lays out what stands in them; empty: another table. */
export const cellsOfLayout = (table: Element, sight: Sight, headers: HeaderIndex): readonly Element[] =>
  table.tagName === 'TABLE' && table.querySelector(boxes) !== null && !holdsData(table, sight, headers)
    ? tableRows(table).flatMap(({ cells }) => cells.map(({ element }) => element))
    : [];
