import { readClassText, sectionOf } from './class-text.ts';
import type { Grid, GridRow } from './grid.ts';
import { menus, notInside } from './item-grid.ts';
import type { Sight } from './sight.ts';
import { clean } from './text.ts';
import { isNamedCount } from './values.ts';

/** A letter by itself, or with the number of its students. */
const isChip = (element: Element): boolean => {
  if (element.textContent.length > 40 || element.childElementCount > 2) return false;
  const [letter, count] = element.children;
  if (letter === undefined) return sectionOf(element.textContent) !== null;
  return count !== undefined && sectionOf(letter.textContent) !== null && isNamedCount(count.textContent);
};

/** Sections as chips below their grade: a heading or button names the grade, what follows it are letters (darsak-facts 9.2). */
export const readChips = (root: Element, sight: Sight): Grid | null => {
  const rows: GridRow[] = [];
  for (const chip of root.querySelectorAll('a,button,li,span,div')) {
    if (!isChip(chip) || sight.hidden(chip)) continue;
    const parent = chip.parentElement;
    if (parent === null || parent.closest(`${notInside},${menus}`) !== null) continue;
    if (isChip(parent) || ![...parent.children].every(isChip)) continue;
    const above = [parent, parent.parentElement].map((at) => at?.previousElementSibling?.textContent ?? '');
    const group = above.map(clean).find((text) => text !== '') ?? '';
    const named = readClassText(group);
    if (named?.grade == null || named.section !== null) continue;
    const [letter, count] = chip.children;
    rows.push({ element: chip, cells: [letter ?? chip, count ?? null], group });
  }
  const holder = rows[0]?.element.parentElement ?? null;
  if (holder === null) return null;
  return {
    shape: 'chips',
    // The first group stands for all: what is written before it is what the page says of them.
    root: holder,
    // What stands below a grade and is a letter is its section: the layout says it as a header would.
    headers: [['الشعبة'], []],
    preface: [],
    headMisfits: false,
    headerElements: [],
    rows,
    hiddenRows: 0,
    saysEmpty: false,
  };
};
