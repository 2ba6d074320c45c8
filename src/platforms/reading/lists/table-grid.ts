import { childrenOf } from '../../own-parts.ts';
import { isAllWord } from '../page/around.ts';
import { attributeHeads } from './attribute-heads.ts';
import { saysNothingThere } from '../words/empty-words.ts';
import { isPattern } from './pattern-row.ts';
import { cellText, goesOnLike, knownHeaders, looksLikeHeader, type Grid, type GridRow } from './grid.ts';
import { ariaRows, tableRows, type RawRow } from './raw-rows.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import { holdsWholeName, unfold } from './unfold.ts';
import { isTotal } from '../words/total-row.ts';
import { isNameLike } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** «10», «100%»: what a column may come to at most. */
const isFigure = (text: string): boolean => /^\d+(?:[.,]\d+)?\s?[%٪]?$/.test(key(text));

interface Laid {
  readonly row: RawRow;
  readonly cells: (Element | null)[];
  /** Number of different cells: one alone that spans the table is a message or a group heading. */
  readonly own: number;
}

const layOut = (rows: readonly RawRow[]): Laid[] => {
  const below: { element: Element; left: number }[] = [];
  return rows.map((row) => {
    const cells: (Element | null)[] = [];
    let column = 0;
    const fill = (): void => {
      for (let hanging = below[column]; hanging !== undefined && hanging.left > 0; hanging = below[column]) {
        cells[column] = hanging.element;
        hanging.left--;
        column++;
      }
    };
    for (const cell of row.cells) {
      fill();
      for (let n = 0; n < cell.span; n++) {
        cells[column] = cell.element;
        below[column] = { element: cell.element, left: cell.down - 1 };
        column++;
      }
    }
    fill();
    return { row, cells: [...cells].map((cell) => cell ?? null), own: row.cells.length };
  });
};

/** A table whose heads stand one below the other, with an entry in each column, turned by ninety degrees; null: another table. */
const turned = (
  rows: readonly Laid[],
  isHead: (cells: readonly (Element | null)[]) => boolean,
): readonly Laid[] | null => {
  const width = rows[0]?.cells.length ?? 0;
  const column = (n: number): (Element | null)[] => rows.map(({ cells }) => cells[n] ?? null);
  if (width < 3 || rows.length < 2 || rows.length > 15 || rows.some(({ cells }) => cells.length !== width))
    return null;
  if (!isHead(column(0)) || rows.some(({ cells }) => isHead(cells))) return null;
  return Array.from({ length: width }, (_, n): Laid[] => {
    const cells = column(n);
    const element =
      cells.find((cell) => isNameLike(cell?.textContent ?? '')) ?? cells.find((cell) => cell !== null);
    const part = n === 0 ? 'head' : 'body';
    return element == null ? [] : [{ row: { element, cells: [], part }, cells, own: cells.length }];
  }).flat();
};

/** The most frequent number of columns: the table's width. */
const widthOf = (rows: readonly Laid[]): number => {
  const counts = new Map<number, number>();
  for (const { cells, own } of rows)
    if (own > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts)
    if (count > most || (count === most && cells > width)) {
      width = cells;
      most = count;
    }
  return width;
};

/** Whether a row sums up others. A lesson may begin like that («مجموع المتسلسلة»): then more of its cells hold words. */
const sumsUp = ([first = '', ...others]: readonly string[]): boolean =>
  isTotal(first) && (!/\s/.test(first) || others.filter((text) => /[A-Za-zء-ي]{2}/.test(text)).length < 2);

/** «الصف | السابع | الشعبة | أ», each label a `th` and each value a `td`: what a block of labels says, and no list. */
const isLabelled = ({ cells }: RawRow): boolean =>
  cells.length >= 4 && cells.every(({ element }, n) => element.tagName === (n % 2 === 0 ? 'TH' : 'TD'));

/** A box to tick, whose label says so and not whose it is. */
const isChoiceOnly = (cell: Element | null | undefined): boolean =>
  cell?.querySelector('input[type=checkbox],input[type=radio]') != null &&
  childrenOf(cell).every((child) => child.matches('input,label,svg,i')) &&
  !isNameLike(cell.textContent.trim(), 3);

/** Reads a `table`, or an element with ARIA table or grid roles, into a Grid; null when it holds no rows of cells. */
export const readTable = (
  root: Element,
  sight: Sight,
  headers: HeaderIndex,
  strangers: readonly Element[] = [],
): Grid | null => {
  const aria = root.tagName !== 'TABLE';
  const raw = aria ? ariaRows(root) : tableRows(root);
  // A header cloned into a table of its own (sticky heads) belongs to the rows below it.
  const asWritten = layOut([...strangers.flatMap((table) => tableRows(table)), ...raw]);
  if (asWritten.length === 0 || raw.every((row) => isLabelled(row))) return null;
  const texts = new Map<Element, string>();
  const textOf = (cell: Element | null): string => {
    if (cell === null) return '';
    let text = texts.get(cell);
    if (text === undefined) texts.set(cell, (text = cellText(cell, sight)));
    return text;
  };
  const rows = turned(asWritten, (cells) => looksLikeHeader(cells.map(textOf), headers)) ?? asWritten;
  const headRows: Laid[] = [];
  const body: Laid[] = [];
  for (const laid of rows) {
    if (laid.row.part === 'foot') continue;
    if (laid.row.part === 'head') headRows.push(laid);
    else body.push(laid);
  }
  const preface: string[] = [];
  // Headers as plain rows: a letterhead may stand before them.
  if (!headRows.some(({ cells }) => looksLikeHeader([...new Set(cells)].map(textOf), headers))) {
    // «الصف | السابع | الشعبة | أ» is a letterhead's line: of several rows the one with the most known words is the head.
    let at = -1;
    let most = 0;
    body.slice(0, 9).forEach(({ cells, own }, n) => {
      const words = [...new Set(cells)].map(textOf);
      const { known, filled } = knownHeaders(words, headers);
      if (own < 2 || !looksLikeHeader(words, headers) || known / filled <= most) return;
      if (goesOnLike(words, (body[n + 1]?.cells ?? []).map(textOf), headers)) return;
      most = known / filled;
      at = n;
    });
    if (at >= 0) {
      const before = body.splice(0, at + 1);
      headRows.push(...before.slice(-1));
      for (const { cells } of before.slice(0, -1))
        for (const cell of new Set(cells)) if (textOf(cell) !== '') preface.push(textOf(cell));
    }
    // All `th` and nothing known: still a header, of columns whose meaning must be asked.
    else if (headRows.length === 0 && body[0]?.row.cells.every(({ element }) => element.tagName === 'TH'))
      headRows.push(...body.splice(0, 1));
  }
  const isColumn =
    body.length > 1 &&
    [...headRows, ...body].every(({ own }) => own === 1) &&
    headRows.some(({ cells }) => headers.fieldOf(textOf(cells[0] ?? null)) !== null);
  const width = isColumn
    ? 1
    : Math.max(widthOf(body), body.some(({ own }) => own > 1) ? 0 : widthOf(headRows));
  const columns: string[][] = Array.from({ length: width }, () => []);
  const headerElements: Element[] = [];
  for (const { row, cells } of headRows) {
    headerElements.push(row.element);
    // A head of another width than the body says nothing about the body's columns: better no header than a shifted one.
    if (cells.length !== width) continue;
    cells.forEach((cell, column) => {
      const text = textOf(cell);
      const texts = columns[column];
      // A row of numbers in the head holds maxima («10 10 20»), no names of columns.
      if (text !== '' && !isFigure(text) && texts !== undefined && texts.at(-1) !== text) texts.push(text);
    });
  }
  const headKey = (cells: readonly (Element | null)[]): string => cells.map(textOf).join('|');
  const headKeys = new Set(headRows.map(({ cells }) => headKey(cells)));
  const headStarts = new Set(headRows.map(({ cells }) => textOf(cells[0] ?? null)));
  const kept: (GridRow & { cells: (Element | null)[]; group: string | null })[] = [];
  let hiddenRows = 0;
  let saysEmpty = false;
  let group: string | null = null;
  /** Cells that stand alone in a row of their own, by the row before them. */
  const below = new Map<GridRow, Element>();
  for (const { row, cells, own } of body) {
    const alone = own === 1 && (width > 1 || body.length === 1);
    if (alone) {
      const text = textOf(cells[0] ?? null);
      if (saysNothingThere(text)) saysEmpty = !sight.hidden(row.element) || saysEmpty;
      else if (!row.element.classList.contains('child') && text !== '' && text.length <= 80) group = text;
      const before = kept.at(-1);
      const cell = row.cells[0]?.element;
      if (before !== undefined && cell !== undefined && text !== '' && !sight.hidden(row.element))
        below.set(before, cell);
      continue;
    }
    if (sight.hidden(row.element)) {
      if (!isPattern(row.element)) hiddenRows++;
      continue;
    }
    if (own > 1 && headStarts.has(textOf(cells[0] ?? null)) && headKeys.has(headKey(cells))) continue;
    const said = [...new Set(cells)].map(textOf).filter((text) => text !== '');
    const [first] = said;
    if (first === undefined || sumsUp(said)) continue;
    // One text in a row of several columns, and no name: a remark, the count, «صفحة 1 من 2».
    if (said.length === 1 && width > 2 && !isNameLike(first) && !cells.some(holdsWholeName)) continue;
    kept.push({ element: row.element, cells: cells.slice(0, width), group });
  }
  // Each row goes on in a line of its own: «الرقم الوطني: …» below the name.
  if (kept.length > 1 && below.size === kept.length) {
    for (const row of kept) {
      row.cells.push(below.get(row) ?? null);
      row.group = null;
    }
    columns.push([]);
  }
  if (width === 0 && !saysEmpty) return null;
  if (headRows.length === 0 && kept.length > 0)
    attributeHeads(
      kept.map(({ cells }) => cells),
      columns.length,
      headers,
    ).forEach((head, column) => {
      if (head !== '') columns[column] = [head];
    });
  // A column that nobody sees says nothing, whatever its head says.
  const model = kept[0]?.cells ?? headRows.at(-1)?.cells ?? [];
  model.forEach((cell, column) => {
    if (cell === null) return;
    // So is the second of two columns that every row's cell spans.
    const isSpanned = column > 0 && kept.every(({ cells }) => cells[column] === cells[column - 1]);
    // A column to choose rows by says nothing of them: «تحديد الكل», «تحديد …».
    const isChoice = kept.length > 1 && kept.every(({ cells }) => isChoiceOnly(cells[column]));
    // «الكل» over names as labels of boxes to tick.
    if (columns[column]?.length === 1 && isAllWord(key(columns[column][0] ?? '').replace(/^تحديد /, '')))
      columns[column] = [];
    if (!(isSpanned && kept.length > 0) && !isChoice && !sight.hidden(cell)) return;
    if (columns[column] !== undefined) columns[column] = [];
    for (const { cells } of kept) cells[column] = null;
  });
  return unfold({
    shape: aria ? 'aria' : 'table',
    root,
    headers: columns,
    preface,
    headMisfits: kept.length > 0 && headRows.length > 0 && columns.every((texts) => texts.length === 0),
    headerElements: [...headerElements, ...strangers],
    rows: kept,
    hiddenRows,
    saysEmpty,
  });
};
