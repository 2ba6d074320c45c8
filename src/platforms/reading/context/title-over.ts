import { textPieces } from '../page/text-pieces.ts';
import type { Grid } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';

/** What stands right over a list, in a box that it shares with no other list. */
export interface Title {
  readonly element: Element;
  readonly text: string;
}

/** Longer texts tell something; they are no titles. */
const longest = 60;
/** Boxes around a list that may be its own. */
const levels = 4;

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The title of each list, whatever element it stands in: a heading, a `summary`, a button that folds the list, a plain box. */
export const titlesOver = (grids: readonly Grid[], sight: Sight): Map<Grid, Title> => {
  const titles = new Map<Grid, Title>();
  const starts = grids.map(({ root, rows, shape }) =>
    shape === 'items' || shape === 'seen' ? (rows[0]?.element ?? root) : root,
  );
  grids.forEach((grid, n) => {
    const isOthers = (box: Element): boolean =>
      starts.some(
        (start, other) =>
          other !== n && start !== starts[n] && !grid.root.contains(start) && box.contains(start),
      );
    let at: Element | null | undefined = starts[n];
    for (let level = 0; at != null && level < levels; level++, at = at.parentElement) {
      if (level > 0 && isOthers(at)) return;
      for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
        if (sight.hidden(before)) continue;
        // Its own head; the title stands over that.
        if (grid.headerElements.some((head) => before.contains(head))) continue;
        if (isOthers(before)) return;
        if (before.matches('table') || before.querySelector('table') !== null) return;
        // What may be pressed beside a heading is no part of it.
        const [heading, ...more] = before.matches(headings) ? [before] : before.querySelectorAll(headings);
        const isTitle = heading !== undefined && more.length === 0 && !sight.hidden(heading);
        // Some kits leave the heading empty, and write beside it.
        const own = isTitle && /\p{L}/u.test(heading.textContent) ? heading : before;
        const text = textPieces(own, sight, undefined, 6)
          .map((piece) => piece.text)
          .join(' ');
        if (text === '') continue;
        if (text.length <= longest && /\p{L}/u.test(text)) titles.set(grid, { element: own, text });
        return;
      }
    }
  });
  return titles;
};
