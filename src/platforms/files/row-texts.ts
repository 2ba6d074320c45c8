import { clean } from '../reading/words/text.ts';
import type { BlockText } from './label-block.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** Cells of a row in which something stands. */
export const filled = (row: SheetRow | undefined): { cell: SheetCell; column: number }[] =>
  (row?.cells ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ cell, column }]));

/** Texts of a row, merged cells once. */
export const textsOf = (row: SheetRow | undefined): BlockText[] => {
  const seen = new Set<SheetCell>();
  return filled(row).flatMap(({ cell, column }) => {
    if (seen.has(cell)) return [];
    seen.add(cell);
    return [{ text: clean(cell.text), column }];
  });
};
