import { cellText, type Grid, type GridRow } from '../grid.ts';
import type { Sight } from '../sight.ts';
import type { HeaderIndex } from '../vocabulary.ts';
import { findLists } from './find-lists.ts';
import { gatherBoxes, type BoxProbe, type FoundBox } from './gather-boxes.ts';
import type { SeenList } from './seen-list.ts';

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

/** Lists of a body that are seen as lists, whatever they are made of. */
export const seeGrids = (body: Element, sight: Sight, headers: HeaderIndex, probe: BoxProbe): Grid[] => {
  const { boxes, unseen } = gatherBoxes(body, sight, probe);
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
  return lists.flatMap((list) => toGrid(list as SeenList & Found) ?? []);

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
    };
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
