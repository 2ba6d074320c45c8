import type { SheetCell, SheetRow } from './sheet.ts';

/**
 * Grade and section are often written once, in the first row of their block, and left out below it. They are carried down only
 * where the column has that form: its first row is filled, and no two rows under one another say the same; a list that says
 * them in every row has gaps by mistake, and those stay gaps.
 */
export const carryDown = (
  { rows }: { readonly rows: readonly { readonly row: SheetRow }[] },
  columns: readonly number[],
): ReadonlyMap<SheetRow, ReadonlyMap<number, SheetCell>> => {
  const carried = new Map<SheetRow, Map<number, SheetCell>>();
  const block = columns.filter((column) => {
    const texts = rows.map(({ row }) => row.cells[column]?.text);
    return (
      texts[0] !== undefined &&
      texts.includes(undefined) &&
      !texts.some((text, n) => text !== undefined && text === texts[n + 1])
    );
  });
  for (const column of block) {
    let last: SheetCell | undefined;
    for (const { row } of rows) {
      last = row.cells[column] ?? last;
      if (row.cells[column] !== undefined || last === undefined) continue;
      const own = carried.get(row) ?? new Map<number, SheetCell>();
      carried.set(row, own.set(column, last));
    }
  }
  return carried;
};
