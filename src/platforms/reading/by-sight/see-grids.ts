import { cellText, type Grid, type GridRow } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { findLists, once } from './find-lists.ts';
import { gatherBoxes, type BoxProbe, type FoundBox } from './gather-boxes.ts';
import type { SeenList } from './seen-list.ts';
import { around } from './text-box.ts';

/** Fewer entries than this below a line of labels may as well be the details of one person. */
const fewestRows = 3;

/** The innermost element around all of them. */
const commonOf = (elements: readonly Element[]): Element | null => {
  let [at = null] = elements;
  while (at !== null && !elements.every((element) => at?.contains(element) === true)) at = at.parentElement;
  return at;
};

/** How many boxes stand in an element: what holds just these belongs to them. */
const countIn = (boxes: readonly FoundBox[]): ReadonlyMap<Element, number> => {
  const counts = new Map<Element, number>();
  for (const { element } of boxes)
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
};

const persons: ReadonlySet<string> = new Set([
  'studentName',
  'name',
  'firstName',
  'teacherName',
  'staffName',
]);

/** What is seen as a list is one, whatever parts of it the structure shows as lists of their own. */
const others = (
  seen: readonly Grid[],
  built: readonly Grid[],
  shown: ReadonlyMap<Element, unknown>,
): readonly Grid[] => {
  const cells = new Set(seen.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  const holders = new Set<Element | null>();
  for (const cell of cells)
    for (let at = cell; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
  const isSeen = (element: Element | null): boolean =>
    element !== null && (cells.has(element) || isSeen(element.parentElement));
  const isPart = ({ root, rows }: Grid): boolean =>
    rows.length === 0
      ? holders.has(root)
      : rows.every(({ element }) => holders.has(element) || isSeen(element) || !shown.has(element));
  return built.filter((grid) => !isPart(grid));
};

/** Lists of a body that are seen as lists, whatever they are made of; and those built as lists that are others. */
export const seeGrids = (
  body: Element,
  sight: Sight,
  headers: HeaderIndex,
  built: readonly Grid[],
  probe: BoxProbe,
): readonly Grid[] => {
  const { boxes: all, unseen } = gatherBoxes(body, sight, probe);
  const boxes = once(all);
  const counts = countIn(boxes);
  /** The element that holds these boxes and no other one. */
  const holderOf = (own: readonly FoundBox[]): Element | null => {
    const [only] = own;
    if (own.length === 1 && only !== undefined) return only.element;
    const holder = commonOf(own.map(({ element }) => element));
    return holder !== null && counts.get(holder) === own.length ? holder : null;
  };
  const lists = findLists(boxes, {
    word: (text) => headers.fieldOf(text),
    isOneCell: (own) => holderOf(own as readonly FoundBox[]) !== null,
  });
  const grids = lists.flatMap((list) => toGrid(list as SeenList & Found) ?? []);
  return [...grids, ...others(grids, built, counts)];

  interface Found {
    readonly heads: readonly (readonly FoundBox[])[];
    readonly rows: readonly {
      readonly cells: readonly (readonly FoundBox[])[];
      readonly group: string | null;
    }[];
  }

  function toGrid({ heads, rows }: Found): Grid | null {
    if (rows.length < fewestRows) return null;
    const headerCells = heads.map((cell) => (cell.length === 0 ? null : holderOf(cell)));
    const texts = headerCells.map((cell) => (cell === null ? [] : [cellText(cell, sight)]));
    const lead = texts.findIndex(([text]) => text !== undefined && persons.has(headers.fieldOf(text) ?? ''));
    const gridRows: GridRow[] = [];
    for (const { cells, group } of rows) {
      const holders = cells.map((cell) => (cell.length === 0 ? null : holderOf(cell)));
      const element =
        holderOf([...new Set(cells.flat())]) ??
        holders[lead] ??
        holders.find((holder) => holder !== null) ??
        null;
      if (element !== null) gridRows.push({ element, cells: holders, group });
    }
    const inList = [...headerCells, ...gridRows.flatMap(({ cells }) => cells)].filter(
      (cell) => cell !== null,
    );
    const root = commonOf(inList) ?? body;
    return {
      shape: 'seen',
      root,
      headers: texts,
      preface: [],
      headMisfits: false,
      headerElements: headerCells.filter((cell) => cell !== null),
      rows: gridRows,
      hiddenRows: hiddenIn(
        root,
        rows.map(({ cells }) => cells[Math.max(lead, 0)] ?? []),
      ),
      saysEmpty: false,
      virtual: isVirtual(
        rows.flatMap(({ cells }) => cells.flat()),
        rows.length,
      ),
    };
  }

  /** Their pane goes on for several rows with nothing in it: rows come as one scrolls. */
  function isVirtual(own: readonly FoundBox[], count: number): boolean {
    const pane = own.find((box) => box.pane !== null)?.pane ?? null;
    if (pane === null) return false;
    const inPane = boxes.filter((box) => box.pane === pane).map(({ cell }) => cell.bottom);
    const { top, bottom } = around(own.map(({ cell }) => cell));
    return pane.end - Math.max(...inPane) > ((bottom - top) / count) * 3;
  }

  /** Entries made like those of the leading column, in the same list, that nobody sees. */
  function hiddenIn(root: Element, lead: readonly (readonly FoundBox[])[]): number {
    const made = new Set(lead.flat().map(({ make }) => make));
    const seen = new Set(lead.flat().map(({ text }) => text));
    return unseen.filter(
      ({ element, text, make }) => made.has(make) && !seen.has(text) && root.contains(element),
    ).length;
  }
};
