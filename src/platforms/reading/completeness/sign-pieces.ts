import { childrenOf } from '../../own-parts.ts';
import type { Grid } from '../lists/grid.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { clean } from '../words/text.ts';

/** A text of the page around a list. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** «Showing <b>1</b> to <b>15</b> of <b>28</b>» comes in pieces: what stands in one short element is read as one, too. */
const withWholes = (pieces: readonly Piece[], list: Element): readonly Piece[] => {
  const all: Piece[] = [...pieces];
  pieces.forEach(({ element }, from) => {
    const before = pieces[from - 1]?.element ?? null;
    for (const holder of [element, element.parentElement]) {
      if (holder === null || holder.contains(before) || holder.contains(list)) continue;
      let to = from + 1;
      while (to - from < 12 && holder.contains(pieces[to]?.element ?? null)) to++;
      if (to - from === 1 || holder.contains(pieces[to]?.element ?? null)) continue;
      const text = pieces
        .slice(from, to)
        .map((piece) => piece.text)
        .join(' ');
      if (text.length <= 120) all.push({ text, element: holder });
      break;
    }
  });
  return all;
};

const ofRange = /^(?:[\p{N}\s–-]+|\/|من(?: أصل)?|of|إلى|to)$/u;
/** «<span>1-5</span> / <span>5</span>» beside the title in one box: numbers and what stands between them are one text. */
const withRanges = (pieces: readonly Piece[]): Piece[] => {
  const found: Piece[] = [];
  for (let from = 0; from < pieces.length; from++) {
    const holder = pieces[from]?.element.parentElement;
    let to = from;
    while (
      to - from < 6 &&
      ofRange.test(pieces[to]?.text ?? '') &&
      holder?.contains(pieces[to]?.element ?? null) === true
    )
      to++;
    const run = pieces.slice(from, to).map(({ text }) => text);
    if (
      holder != null &&
      run.length > 2 &&
      /^\p{N}/u.test(run[0] ?? '') &&
      /\p{N}$/u.test(run.at(-1) ?? '')
    ) {
      found.push({ text: run.join(' '), element: holder });
      from = to - 1;
    }
  }
  return found;
};

/** The texts around a list, in the page's order; what stands in one short element follows once more as one text. */
export interface SignPieces {
  readonly pieces: readonly Piece[];
  /** How many of them, from the first, are single texts. */
  readonly singles: number;
}

export const piecesAround = (
  body: Element,
  grid: Grid,
  rows: ReadonlySet<Element | null>,
  sight: Sight,
): SignPieces => {
  const isBuilt = grid.shape !== 'seen';
  const texts = (row: Element): number =>
    childrenOf(row).filter((cell) => clean(cell.textContent) !== '').length;
  const isRowOfMany = (one: Element): boolean =>
    isBuilt && one.tagName === 'TR' && one.childElementCount > 2 && grid.root.contains(one) && texts(one) > 1;
  const singles = textPieces(body, sight, (element) => rows.has(element) || isRowOfMany(element));
  const wholes = withWholes(singles, grid.root);
  return { pieces: [...wholes, ...withRanges(singles)], singles: singles.length };
};
