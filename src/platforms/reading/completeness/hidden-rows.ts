import { childrenOf } from '../../own-parts.ts';
import { readClassText } from '../words/class-text.ts';
import { countedRows } from '../lists/counted-rows.ts';
import type { Grid } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { clean, key } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** Rows of a list that are not in the page, or not to be seen in it. */

/** Groups that are folded in; where every row can be opened, its details are. */
export const hasShutGroups = ({ root }: Grid, read: number): boolean => {
  const shut = root.querySelectorAll('[role=row][aria-expanded=false],tr[aria-expanded=false]').length;
  return shut > 0 && shut * 3 <= read;
};

/** Few live rows of many: counted for assistive technology, or held open by a filler of great height. */
export const isVirtual = (grid: Grid, read: number): boolean => {
  const counted = countedRows(grid);
  if (counted !== null && (counted < 0 || counted > read)) return true;
  const parent = grid.rows[0]?.element.parentElement;
  if (parent === null || parent === undefined) return false;
  const tall = (element: Element): boolean => {
    const height = /(?:^|;)\s*(?:min-)?(?:height|padding-(?:top|bottom))\s*:\s*(\d+)px/.exec(
      element.getAttribute('style') ?? '',
    );
    return Number(height?.[1] ?? '0') > 400 && clean(element.textContent) === '';
  };
  // A kit's filler stands in the list, or beside the box that holds its living rows.
  if ([...childrenOf(parent), ...childrenOf(parent.parentElement)].some(tall)) return true;
  if (grid.virtual !== undefined) return grid.virtual;
  const moved = grid.rows.filter(({ element }) =>
    /translate(?:Y|3d)\(|position\s*:\s*absolute/.test(element.getAttribute('style') ?? ''),
  );
  return moved.length > 0 && moved.length * 2 > grid.rows.length;
};

/** Folded away since it is behind the tab of another section. */
const isOfAnotherTab = (table: Element, section: string | null): boolean => {
  const id = table.closest('.tab-pane,[role=tabpanel]')?.id ?? '';
  if (id === '' || section === null) return false;
  const target = JSON.stringify(`#${id}`);
  const tab = table.ownerDocument.querySelector(
    `[href=${target}],[data-bs-target=${target}],[data-target=${target}],[aria-controls=${JSON.stringify(id)}]`,
  );
  const named = readClassText(clean(tab?.textContent ?? ''))?.section;
  return named != null && key(named) !== key(section);
};

/**
 * A table with the same head that is folded away, with rows that the read one has not: the rest of the list. A copy for the
 * printer has the same rows and says nothing.
 */
export const hasHiddenTwin = (
  body: Element,
  grid: Grid,
  sight: Sight,
  headers: HeaderIndex,
  section: string | null,
): boolean => {
  if (grid.shape !== 'table') return false;
  const head = (table: Element): string =>
    [...(table.querySelector('tr')?.children ?? [])]
      .map((cell) => headers.fieldOf(clean(cell.textContent)))
      .join();
  const own = head(grid.root);
  let texts: Set<string> | null = null;
  for (const table of body.querySelectorAll('table')) {
    if (table === grid.root || head(table) !== own || !/[a-z]/i.test(own) || !sight.hidden(table)) continue;
    if (isOfAnotherTab(table, section)) continue;
    const read = (texts ??= new Set(grid.rows.map(({ element }) => clean(element.textContent))));
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => clean(row.textContent));
    if (rows.some((text) => text !== '' && !read.has(text))) return true;
  }
  return false;
};
