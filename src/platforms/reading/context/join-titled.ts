import { classOf } from '../../own-parts.ts';
import type { Grid } from '../lists/grid.ts';
import { countBehind, mayMean, meaningOf, type GroupMeaning } from '../words/group-meaning.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import { isSerial } from '../words/values.ts';
import { madeAlike } from './join-made-alike.ts';
import type { Listed, Titled } from './listed.ts';
import { titlesOver, type Title } from './title-over.ts';

interface Part extends Titled {
  readonly meaning: GroupMeaning;
}

/** What says nothing of persons: lists of them below such headings are several. */
const ofWorks: readonly GroupMeaning[] = ['state', 'subject', 'grade', 'gradeSection'];

/** Parts of one list are made alike: the same columns, or the same elements without any. */
const makeOf = ({ shape, headers, rows }: Grid): string =>
  headers.some((texts) => texts.length > 0)
    ? `${shape} ${JSON.stringify(headers)}`
    : `${shape} ${rows[0]?.element.tagName ?? ''} ${rows[0]?.element.parentElement?.tagName ?? ''}`;

const commonOf = (elements: readonly Element[]): Element | null => {
  let [at = null] = elements;
  while (at !== null && !elements.every((element) => at?.contains(element) === true)) at = at.parentElement;
  return at;
};

/** Headings like those of the parts with no part below them: folded groups, whose rows nobody sees. Counted by rows where they say it. */
const foldedIn = (parts: readonly Titled[], sight: Sight): number => {
  const common = commonOf(parts.map(({ title }) => title.element));
  const [first] = parts;
  if (common === null || first === undefined) return 0;
  const { tagName } = first.title.element;
  const className = classOf(first.title.element);
  const used = new Set(parts.map(({ title }) => title.element));
  let folded = 0;
  for (const other of common.querySelectorAll(tagName)) {
    const text = other.textContent.trim();
    if (used.has(other) || classOf(other) !== className || text.length > 60 || sight.hidden(other)) continue;
    // Beside the parts' own headings, of which each says the same sort of thing.
    const texts = parts.map(({ title }) => title.text);
    if (meaningOf([...texts, text]) === meaningOf(texts)) folded += Math.max(countBehind(text) ?? 1, 1);
  }
  return folded;
};

const joined = (parts: readonly Titled[], sight: Sight): Grid | null => {
  const [first] = parts;
  if (first === undefined) return null;
  const { grid } = first;
  const isHeaded = grid.headers.some((texts) => texts.length > 0);
  const width = grid.headers.length;
  const sameWidth = isHeaded || parts.every((part) => part.grid.headers.length === width);
  return {
    ...grid,
    headers: sameWidth ? grid.headers : [[]],
    rows: parts.flatMap(({ grid: { rows }, title }) =>
      rows.map((row) => ({ ...row, cells: sameWidth ? row.cells : [row.element], group: title.text })),
    ),
    hiddenRows: parts.reduce((sum, part) => sum + part.grid.hiddenRows, 0) + foldedIn(parts, sight),
  };
};

/** The same head, the same section, and numbers that go on from list to list: the sheets of one list. */
const joinSheets = (lists: readonly Listed[], titles: ReadonlyMap<Grid, Title>): Grid | null => {
  const [first] = lists;
  if (first === undefined || lists.length < 2) return null;
  const { grid, context } = first;
  // What stands over a sheet says at most which sheet it is: another section's list may go on with the numbers, too.
  const isSaid = (text: string | null | undefined, other: string | null | undefined): boolean =>
    text === other || text == null || meaningOf([text]) === 'part';
  const isOne = lists.every(
    (list) =>
      list.context.grade === context.grade &&
      list.context.section === context.section &&
      isSaid(list.context.nearest, context.nearest) &&
      isSaid(titles.get(list.grid)?.text, titles.get(grid)?.text),
  );
  const isLike = lists.every(
    (list) => list.hasNames && makeOf(list.grid) === makeOf(grid) && /^(?:table|seen)$/.test(list.grid.shape),
  );
  const numbers = lists.flatMap(({ serials }) => serials);
  const rows = lists.flatMap((list) => list.grid.rows);
  if (!isOne || !isLike || numbers.length < rows.length || numbers[0] !== '1' || !isSerial(numbers))
    return null;
  return { ...grid, rows, hiddenRows: lists.reduce((sum, list) => sum + list.grid.hiddenRows, 0) };
};

/**
 * Lists that are made alike, each below a heading that says the same sort of thing of its rows (letters, boys and girls, days,
 * units, what was handed in): they are one list. Null: there are none.
 */
export const joinTitled = (found: readonly Listed[], sight: Sight): Grid | null => {
  const lists = found.filter(({ grid }) => grid.rows.length > 0 && grid.shape !== 'chips');
  if (lists.length < 2) return null;
  const titles = titlesOver(
    lists.map(({ grid }) => grid),
    sight,
  );
  const sheets = joinSheets(
    lists.filter(({ serials }) => serials.length > 0),
    titles,
  );
  if (sheets !== null) return sheets;
  const all = lists.flatMap((list): Part[] => {
    const over = titles.get(list.grid);
    const nearest = list.context.nearest;
    const title =
      over !== undefined && mayMean(over.text) !== null
        ? over
        : nearest !== null && mayMean(nearest) !== null
          ? { element: list.grid.root, text: nearest }
          : undefined;
    const meaning = title === undefined ? null : mayMean(title.text);
    if (title === undefined || meaning === null) return [];
    if ((meaning === 'part' || meaning === 'submission') && !list.hasNames) return [];
    if (ofWorks.includes(meaning) && list.hasNames) return [];
    return [{ ...list, title, meaning }];
  });
  // A section or a subject over one list alone says whose list it is.
  const parts = all.filter(
    (part) =>
      !ofWorks.includes(part.meaning) ||
      all.some(
        (other) =>
          other.meaning === part.meaning &&
          key(other.title.text) !== key(part.title.text) &&
          makeOf(other.grid) === makeOf(part.grid),
      ),
  );
  // Of what stands below one heading the outermost list that stands below no other.
  const holds = (outer: Part, inner: Part): boolean =>
    outer !== inner && outer.grid.rows.some(({ element }) => element.contains(inner.grid.root));
  const isOver = (part: Part, other: Part): boolean => key(part.title.text) === key(other.title.text);
  const single = parts.filter((part) => !parts.some((other) => !isOver(part, other) && holds(part, other)));
  const own = single.filter((part) => !single.some((other) => isOver(part, other) && holds(other, part)));
  const alike = madeAlike(lists, titles);
  const [first] = own;
  if (first === undefined || own.length < 2 || own.length < alike.length)
    return alike.length > 1 ? joined(alike, sight) : null;
  const like = own.filter(
    (part, n) =>
      makeOf(part.grid) === makeOf(first.grid) &&
      part.meaning === first.meaning &&
      (n === 0 || key(part.title.text) !== key(own[n - 1]?.title.text ?? '')),
  );
  if (like.length < own.length || meaningOf(like.map(({ title }) => title.text)) === null) return null;
  return joined(like, sight);
};
