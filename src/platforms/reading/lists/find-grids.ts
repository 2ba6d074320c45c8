import { isGrade, sectionOf } from '../words/class-text.ts';
import type { Grid } from './grid.ts';
import { cellText, looksLikeHeader } from './grid.ts';
import { readChips } from './chips.ts';
import { readItems } from './item-grid.ts';
import { hosts } from '../page/shown-roots.ts';
import type { Sight } from '../page/sight.ts';
import { isSubject } from '../words/subjects.ts';
import { holdsData, ownTexts } from './layout-table.ts';
import { readTable } from './table-grid.ts';
import { wholeNumber } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

const deepAll = (root: Element | ShadowRoot, selector: string): Element[] => {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll(hosts))
    if (element.shadowRoot !== null) found.push(...deepAll(element.shadowRoot, selector));
  return found;
};

const tableSelector = 'table,[role=table],[role=grid],[role=treegrid]';

/** A table that holds a head and no rows: the sticky copy of the next table's head. */
const isHeadOnly = (table: Element): boolean =>
  table.tagName === 'TABLE' &&
  table.querySelector('thead') !== null &&
  [...(table as HTMLTableElement).rows].every((row) => row.parentElement?.tagName === 'THEAD');

/** A table of one row, made of words that name columns: the pane of a head whose rows stand in a table of their own. */
const isHeadPane = (table: Element, sight: Sight, headers: HeaderIndex): boolean => {
  const row =
    table.tagName === 'TABLE' && (table as HTMLTableElement).rows.length === 1
      ? (table as HTMLTableElement).rows[0]
      : undefined;
  if (row === undefined) return false;
  const texts = ownTexts(row, sight);
  // «الصف | السابع | الشعبة | أ» is a letterhead.
  const isValue = (text: string): boolean =>
    headers.fieldOf(text) === null &&
    (isGrade(text) || sectionOf(text) !== null || wholeNumber(text) !== null || isSubject(text));
  return looksLikeHeader(texts, headers) && !texts.some(isValue);
};

const widthOf = (table: Element): number =>
  [...((table as Partial<HTMLTableElement>).rows?.[0]?.cells ?? [])].reduce(
    (sum, cell) => sum + cell.colSpan,
    0,
  );

/**
 * Whether a table stands in a cell of a table of data and is part of that cell. A table that only lays out the page (or a
 * report, with a table for every box of it) is no table of data.
 */
const isOfCell = (table: Element, sight: Sight, headers: HeaderIndex): boolean => {
  const outer = table.parentElement?.closest('td,th,[role=cell],[role=gridcell]') ?? null;
  const frame = outer?.closest(tableSelector) ?? null;
  return frame !== null && holdsData(frame, sight, headers);
};

/** All grids a user can see in one body, tables first. Tables inside cells of other tables are part of that cell. */
export const findGrids = (body: Element, sight: Sight, headers: HeaderIndex): Grid[] => {
  const grids: Grid[] = [];
  let strays: Element[] = [];
  const hasHead = (table: Element): boolean =>
    // Below a copy of it that stays, a head may keep its place and show nothing.
    [...table.querySelectorAll('thead th')].some((cell) => cellText(cell, sight) !== '') ||
    [...((table as Partial<HTMLTableElement>).rows ?? [])]
      .slice(0, 3)
      .some((row) => looksLikeHeader(ownTexts(row, sight), headers));
  for (const table of deepAll(body, tableSelector)) {
    if (sight.hidden(table)) continue;
    if (isOfCell(table, sight, headers)) continue;
    if (isHeadOnly(table) || isHeadPane(table, sight, headers)) {
      strays = [...strays, table];
      continue;
    }
    // Heads of several panes may all stand before their rows: each belongs to the rows of its own width.
    const width = widthOf(table);
    const head = hasHead(table) ? undefined : (strays.find((one) => widthOf(one) === width) ?? strays.at(-1));
    const fits = head !== undefined && (isHeadOnly(head) || widthOf(head) === width);
    const grid = readTable(table, sight, headers, fits ? [head] : []);
    strays = strays.length > 1 && fits ? strays.filter((one) => one !== head) : [];
    if (grid !== null) grids.push(grid);
  }
  // A head with nothing below it: rows that are still to come, or a list without any.
  for (const table of strays) {
    const grid = readTable(table, sight, headers);
    if (grid !== null) grids.push(grid);
  }
  grids.push(...readItems(body, sight, headers));
  const chips = readChips(body, sight);
  if (chips !== null) grids.push(chips);
  return grids;
};
