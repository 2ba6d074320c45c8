import type { Context } from './context.ts';
import type { Grid } from '../lists/grid.ts';
import { meaningOf } from '../words/group-meaning.ts';
import { key } from '../words/text.ts';

const isPart = (heading: string | null): boolean => heading !== null && meaningOf([heading]) === 'part';

/** Lists of one head, each below a heading that parts one list («أ», «ب»; «الذكور», «الإناث»): they are one. Null: there are none. */
export const joinParts = (
  lists: readonly { readonly grid: Grid; readonly context: Context }[],
): Grid | null => {
  const parts = lists.filter(({ grid, context }) => grid.rows.length > 0 && isPart(context.nearest));
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const head = JSON.stringify(first.grid.headers);
  const like = parts.filter(
    ({ grid, context }, n) =>
      grid.shape === first.grid.shape &&
      JSON.stringify(grid.headers) === head &&
      (n === 0 || key(context.nearest ?? '') !== key(parts[n - 1]?.context.nearest ?? '')),
  );
  if (like.length < parts.length) return null;
  return {
    ...first.grid,
    rows: like.flatMap(({ grid, context }) => grid.rows.map((row) => ({ ...row, group: context.nearest }))),
    hiddenRows: like.reduce((sum, { grid }) => sum + grid.hiddenRows, 0),
  };
};
