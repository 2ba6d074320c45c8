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

/** More rows are counted for assistive technology than are alive. */
export const countsMore = (grid: Grid, read: number): boolean => {
  const counted = countedRows(grid);
  return counted !== null && (counted < 0 || counted > read);
};

/** Rows are drawn as they are scrolled to: held open by a filler of great height, or each put in its place. */
export const isDrawnInPart = (grid: Grid): boolean => {
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

const panes = '.tab-pane,[role=tabpanel]';

/** The tab that opens a pane: by its name, or as the first of as many tabs opens the first of as many panes. */
const tabOf = (pane: Element): Element | null => {
  if (pane.id !== '') {
    const target = JSON.stringify(`#${pane.id}`);
    const named = pane.ownerDocument.querySelector(
      `[href=${target}],[data-bs-target=${target}],[data-target=${target}],[aria-controls=${JSON.stringify(pane.id)}]`,
    );
    if (named !== null) return named;
  }
  const beside = childrenOf(pane.parentElement).filter((one) => one.matches(panes));
  const bar = pane.parentElement?.parentElement?.querySelector('[role=tablist],.nav-tabs,.nav-pills,.tabs');
  const tabs = bar === null || bar === undefined ? [] : childrenOf(bar);
  return tabs.length === beside.length ? (tabs[beside.indexOf(pane)] ?? null) : null;
};

/** Folded away since it is behind the tab of another section. */
const isOfAnotherTab = (table: Element, section: string | null): boolean => {
  const pane = table.closest(panes);
  if (pane === null || section === null) return false;
  const tab = tabOf(pane);
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
