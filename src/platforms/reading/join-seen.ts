import { readFacts } from './fields/facts.ts';
import type { Grid } from './lists/grid.ts';
import { meaningOf } from './words/group-meaning.ts';
import { joinParts } from './context/join-lists.ts';
import { namesOtherGrade } from './page/other-grade.ts';
import type { Recognised } from './context/recognised.ts';
import type { See } from './see.ts';
import type { Sight } from './page/sight.ts';
import { key } from './words/text.ts';
import type { HeaderIndex } from './words/vocabulary.ts';

/** A list of the page and what is known of it before it is asked what it is. */
export type Judged = Pick<Recognised, 'body' | 'grid' | 'facts' | 'context'>;

export const names = ['studentName', 'name', 'firstName'] as const;
export const has = ({ stated, inferred }: Judged['facts'], field: (typeof names)[number]): boolean =>
  stated.has(field) || inferred.has(field);

/** Sections below the heading of their grade, in one table or in one for each grade: the heading is their rows' group. */
export const bySection = (
  seen: readonly Judged[],
  sight: Sight,
  headers: HeaderIndex,
): readonly Judged[] | null => {
  const lists = seen.filter(
    ({ grid, facts, context }) =>
      (grid.shape === 'table' || grid.shape === 'items') &&
      context.grade !== null &&
      grid.rows.length > 0 &&
      (facts.stated.has('section') || (grid.shape === 'items' && facts.inferred.has('section'))) &&
      !(['grade', 'gradeSection', 'studentName', 'name'] as const).some((field) => facts.stated.has(field)),
  );
  const [first] = lists;
  const heads = new Set(lists.map(({ grid }) => `${grid.shape} ${JSON.stringify(grid.headers)}`));
  const grades = new Set(lists.map(({ context }) => context.grade));
  if (first === undefined || heads.size > 1 || grades.size < lists.length) return null;
  const roots = lists.map(({ grid }) => grid.root);
  if (first.grid.shape === 'items' && namesOtherGrade(roots, [...grades], sight)) return null;
  const rows = lists.flatMap(({ grid, context }) =>
    grid.rows.map((row) => ({ ...row, group: row.group ?? context.grade })),
  );
  // As chips: what is said before the first table is said of all.
  const grid: Grid = { ...first.grid, shape: 'chips', rows };
  return [{ ...first, grid, facts: readFacts(grid, sight, headers) }];
};

/** One list in parts, each below a heading of its own: letters, days, what was handed in. */
export const ofParts = (
  seen: readonly Judged[],
  sight: Sight,
  headers: HeaderIndex,
  see: See | undefined,
): readonly Judged[] | null => {
  const lists = seen.map((one) => ({
    ...one,
    hasNames: names.some((field) => has(one.facts, field)),
    serials: one.facts.rows.flatMap(({ values }) => key(values.get('serial')?.text ?? '') || []),
  }));
  const grid = see?.joinTitled(lists, sight) ?? joinParts(lists.filter(({ hasNames }) => hasNames));
  const first = seen.find((one) => one.grid.root === grid?.root);
  if (grid === null || first === undefined) return null;
  // The heading of a part is not the list's: that stands before it.
  const { headings, nearest } = first.context;
  const above = headings.slice(0, -1).filter((text) => text !== nearest);
  const isPart = nearest !== null && meaningOf([nearest]) === 'part';
  const context = isPart ? { ...first.context, nearest: above.at(-1) ?? null } : first.context;
  return [{ ...first, context, grid, facts: readFacts(grid, sight, headers) }];
};
