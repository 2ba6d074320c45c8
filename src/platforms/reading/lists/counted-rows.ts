import type { Grid } from './grid.ts';

/** Rows as counted for assistive technology, without heads; negative: more than are there, unknown how many. */
export const countedRows = (grid: Grid): number | null => {
  const holder = grid.root.closest('[aria-rowcount]') ?? grid.root.querySelector('[aria-rowcount]');
  const rows = Number(holder?.getAttribute('aria-rowcount') ?? 'none');
  // Some grids count the rows of data alone: then the first of them has the index 1.
  const first = Number(grid.rows[0]?.element.getAttribute('aria-rowindex') ?? 'none');
  const heads = first === 1 ? 0 : grid.shape === 'seen' ? 1 : grid.headerElements.length;
  if (Number.isInteger(rows)) return rows < 0 ? rows : rows - heads;
  const size = Number(grid.rows[0]?.element.getAttribute('aria-setsize') ?? 'none');
  return Number.isInteger(size) ? size : null;
};
