import { childrenOf } from '../../own-parts.ts';
import { areInLine, hasOwnText } from '../page/in-line.ts';
import { followedBy } from './spread-entries.ts';
import { clean } from '../words/text.ts';

const notItems = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'LINK',
  'META',
  'HEAD',
  'NOSCRIPT',
  'OPTION',
  'BR',
  'HR',
]);
/** An item is what remains when boxes that hold a single box and no text of their own are taken off. */
export const unwrap = (element: Element): Element => {
  let at = element;
  for (;;) {
    const only = at.firstElementChild;
    if (only === null || only.nextElementSibling !== null || only.childElementCount === 0) return at;
    for (let node = at.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 3 && clean(node.nodeValue ?? '') !== '') return at;
    at = only;
  }
};

export const isBox = (element: Element): boolean => !notItems.has(element.tagName);

export const cellsOf = (item: Element): Element[] => childrenOf(unwrap(item)).filter(isBox);

interface Laid {
  readonly width: number;
  readonly rows: (Element | null)[][];
  /** As many of its columns, from the first, stand below the head. */
  readonly headed?: number;
}

/** Cells by position when all entries have the same number of boxes, else each entry as one cell. */
export const layOut = (items: readonly Element[], headed: number): Laid => {
  const counts = new Map<number, number>();
  const all = items.map((item) => {
    const cells = cellsOf(item);
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    return cells;
  });
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  // A name as term or heading, what is said of it behind it.
  const behind = followedBy(items);
  if (behind.length > 0 || items[0]?.tagName === 'DT') {
    const most = Math.max(1, ...behind.map((row) => row.length));
    return {
      width: most + 1,
      rows: items.map((item, n) => [
        item,
        ...Array.from({ length: most }, (_, at) => behind[n]?.[at] ?? null),
      ]),
    };
  }
  // Labels and values side by side are no columns: the entry is read as one, with its labels.
  const pairs = items.every((item) => unwrap(item).tagName === 'DL');
  if (!pairs && width >= 2 && count * 5 >= items.length * 4) {
    const tags = all.find((cells) => cells.length === width)?.map((cell) => cell.tagName);
    const same = all.every(
      (cells) => cells.length !== width || cells.every((cell, n) => cell.tagName === tags?.[n]),
    );
    // Below a head a few rows may be none of the list: «+ جديد», the count.
    if (width === headed)
      return { width, rows: all.map((cells, n) => (cells.length === width ? cells : [items[n] ?? null])) };
    const nested = headed > 1 ? nestedCells(all, headed) : null;
    if (nested !== null) return nested;
    if (
      same &&
      count === items.length &&
      !areInLine(all[0]) &&
      !hasOwnText(items[0] === undefined ? undefined : unwrap(items[0]))
    )
      return { width, rows: all };
  }
  return { width: 1, rows: items.map((item) => [unwrap(item)]) };
};

/** Cells that stand in one box of every entry, as many as the head has words; what else an entry holds comes behind them. */
const nestedCells = (all: readonly (readonly Element[])[], headed: number): Laid | null => {
  const [first] = all;
  if (first === undefined || first.length < 2 || all.some(({ length }) => length !== first.length))
    return null;
  const inside = (cell: Element | undefined): Element[] => (cell === undefined ? [] : cellsOf(cell));
  const at = first.findIndex((_, n) => all.every((cells) => inside(cells[n]).length === headed));
  if (at < 0) return null;
  const rows = all.map((cells) => [...inside(cells[at]), ...cells.filter((_, n) => n !== at)]);
  return { width: headed + first.length - 1, rows, headed };
};
