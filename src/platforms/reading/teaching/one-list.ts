import { clean, key } from '../words/text.ts';
import { elementAt, parentOf } from './ways.ts';

/** What stands over teachers, where they are drawn like the students. */
const overStaff = /(?:^|\s)(?:ال)?(?:معلم|مدرس|مشرف|مربي)|teacher|tutor|instructor|owner|staff/;
const longestTitle = 60;

/** Rows that hold other found rows lay out the page, as old tables do. */
const innermost = (rows: readonly Element[]): readonly Element[] => {
  const all = new Set(rows);
  const outer = new Set<Element>();
  for (const row of rows)
    for (let at = row.parentElement; at !== null; at = at.parentElement) if (all.has(at)) outer.add(at);
  return outer.size === 0 ? rows : rows.filter((row) => !outer.has(row));
};

const titleOf = (box: Element): string => {
  for (let at: Element | null = box, level = 0; at !== null && level < 3; at = at.parentElement, level++) {
    const before = clean(at.previousElementSibling?.textContent ?? '');
    if (before !== '') return before.length <= longestTitle ? key(before) : '';
  }
  return '';
};

/**
 * The rows of one list among those that a selector finds. A list may stand in several boxes; what stands in another box than
 * most of it must have as much in the same places, and no heading of teachers over it.
 */
export const oneList = (found: readonly Element[], ways: readonly string[]): readonly Element[] => {
  const boxes = new Map<Element | null, Element[]>();
  const rows = innermost(found);
  for (const row of rows) boxes.set(parentOf(row), [...(boxes.get(parentOf(row)) ?? []), row]);
  if (boxes.size < 2) return rows;
  const filled = (row: Element, way: string): boolean => clean(elementAt(row, way)?.textContent ?? '') !== '';
  const [main] = [...boxes.values()].toSorted((a, b) => b.length - a.length);
  const usual = ways.filter(
    (way) => (main ?? []).filter((row) => filled(row, way)).length * 2 >= (main?.length ?? 0),
  );
  const strange = new Set(
    [...boxes].flatMap(([box, some]) =>
      some === main || box === null
        ? []
        : overStaff.test(titleOf(box))
          ? some
          : some.filter((row) => usual.filter((way) => filled(row, way)).length * 2 < usual.length),
    ),
  );
  return rows.filter((row) => !strange.has(row));
};
