/** How rows of long texts are cut into pages. Heights in millimetres. */

export interface PaperRow {
  /** Of the row with its cells. */
  readonly height: number;
  /** What did not go into its cells: texts in whole width beneath it, line by line. */
  readonly tails: readonly (readonly string[])[];
}

/** Something that stands on a page: a row, or some lines of one of its tails. */
export interface Placed {
  readonly row: number;
  readonly tail: { readonly index: number; readonly text: string; readonly first: boolean } | null;
}

export interface PageSizes {
  /** What rows have of a page. */
  readonly room: number;
  /** What stands after the last row and never alone on a page: signatures. 0 for nothing. */
  readonly end: number;
  readonly line: number;
  /** What a tail takes besides its lines: its label and the air around it. */
  readonly tailHead: number;
}

/** Fewer lines than this are not begun at the foot of a page. */
const fewest = 2;

/** Everything in its order, on as many pages as it takes; one page at least. */
export function cutPages(rows: readonly PaperRow[], sizes: PageSizes): readonly (readonly Placed[])[] {
  const { room, line, tailHead } = sizes;
  let page: Placed[] = [];
  const pages = [page];
  let left = room;
  const turn = (): void => {
    page = [];
    pages.push(page);
    left = room;
  };
  /** The last thing on the page stays together with what comes after all. */
  const endAfter = (row: number): number => (row === rows.length - 1 ? sizes.end : 0);
  rows.forEach(({ height, tails }, row) => {
    if (height + (tails.length === 0 ? endAfter(row) : 0) > left && page.length > 0) turn();
    page.push({ row, tail: null });
    left -= height;
    tails.forEach((lines, index) => {
      const keep = index === tails.length - 1 ? endAfter(row) : 0;
      for (let at = 0; at < lines.length;) {
        const rest = lines.length - at;
        const fits = Math.floor((left - tailHead) / line);
        let take = Math.min(rest, fits);
        // The rest would fit, but not with the signatures: some lines go over with them.
        if (take === rest && tailHead + rest * line + keep > left) take = rest - fewest;
        if (take < Math.min(fewest, rest)) {
          if (page.length > 0) {
            turn();
            continue;
          }
          take = Math.min(rest, Math.max(fits, 1));
        }
        page.push({ row, tail: { index, text: lines.slice(at, at + take).join(''), first: at === 0 } });
        left -= tailHead + take * line;
        at += take;
        if (at < lines.length) turn();
      }
    });
  });
  return pages;
}
