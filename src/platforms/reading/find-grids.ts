import type { Grid } from './grid.ts';
import { knownHeaders, cellText } from './grid.ts';
import { readItems } from './item-grid.ts';
import type { Sight } from './sight.ts';
import { readTable } from './table-grid.ts';
import type { HeaderIndex } from './vocabulary.ts';

/** The document, its open shadow roots and its frames of the same origin, as far as they may be looked into. */
export const bodiesOf = (doc: Document): Element[] => {
  const bodies: Element[] = [doc.body];
  for (const frame of doc.querySelectorAll('iframe')) {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // A frame of another origin is not ours to read.
    }
    if (inner?.body != null && inner.body.childElementCount > 0) bodies.push(inner.body);
  }
  return bodies;
};

const deepAll = (root: Element | ShadowRoot, selector: string): Element[] => {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot !== null) found.push(...deepAll(element.shadowRoot, selector));
  return found;
};

const tableSelector = 'table,[role=table],[role=grid],[role=treegrid]';

/** A table that holds a head and no rows: the sticky copy of the next table's head. */
const isHeadOnly = (table: Element): boolean =>
  table.tagName === 'TABLE' &&
  table.querySelector('thead') !== null &&
  table.querySelector('tbody tr') === null;

/** All grids a user can see in one body, tables first. Tables inside cells of other tables are part of that cell. */
export const findGrids = (body: Element, sight: Sight, headers: HeaderIndex): Grid[] => {
  const grids: Grid[] = [];
  let stray: Element[] = [];
  for (const table of deepAll(body, tableSelector)) {
    if (sight.hidden(table)) continue;
    const outer = table.parentElement?.closest('td,th,[role=cell],[role=gridcell]') ?? null;
    if (outer !== null && outer.closest(tableSelector) !== null) {
      // A table that only lays out the page is no table of data: what stands in its cells may be one.
      const frame = outer.closest('table');
      const texts =
        frame === null ? [] : [...frame.querySelectorAll(':scope>thead th')].map((c) => cellText(c, sight));
      if (frame === null || frame.rows.length > 3 || knownHeaders(texts, headers).known > 0) continue;
    }
    if (isHeadOnly(table)) {
      stray = [table];
      continue;
    }
    const grid = readTable(table, sight, headers, table.querySelector('thead th') === null ? stray : []);
    stray = [];
    if (grid !== null) grids.push(grid);
  }
  // A head with nothing below it: rows that are still to come, or a list without any.
  for (const table of stray) {
    const grid = readTable(table, sight, headers);
    if (grid !== null) grids.push(grid);
  }
  grids.push(...readItems(body, sight, headers));
  return grids;
};
