import type { CompletenessReason } from '../../../core/snapshot.ts';
import { countedRows } from '../lists/counted-rows.ts';
import type { Grid } from '../lists/grid.ts';
import { among, around } from '../page/around.ts';
import { isAside } from '../page/asides.ts';
import { isLoading } from '../page/loading.ts';
import type { Sight } from '../page/sight.ts';
import type { Counted } from '../words/counted-nouns.ts';
import { wholeNumber } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { filterOn } from './filters.ts';
import { countsMore, hasHiddenTwin, hasShutGroups, isDrawnInPart } from './hidden-rows.ts';
import { lastSerial } from './last-serial.ts';
import { saysMore, sentinels } from './more-signs.ts';
import { pageSize, readPager, type PageAt } from './page-controls.ts';
import { piecesAround } from './sign-pieces.ts';
import { statedInFields } from './stated-fields.ts';
import type { SaidPages } from './said-pages.ts';
import { showsSavedView } from './saved-views.ts';
import { readTextSigns } from './text-signs.ts';
import { makeTotals } from './totals.ts';
import type { Signs } from './weigh.ts';

const buttons = 'input[type=button],input[type=submit]';

/** What was counted while the rows were read. */
export interface RowCounts {
  readonly read: number;
  /** Rows that were there and could not be read. */
  readonly refused: number;
  /** Names that are cut off, without their full text. */
  readonly cut: number;
  /** Rows of teachers among the students. */
  readonly staff: number;
  /** Students whose status says that they are here, where others' says that they left. */
  readonly current?: number;
  /** The rows' serials; a first one above 1: the list begins on an earlier page. */
  readonly serials: readonly (number | null)[];
  /** Entries of the list that say something of it: «+ 12 آخرين». */
  readonly notes: ReadonlySet<Element>;
  /** Their header says that they count the rows. */
  readonly serialsCount: boolean;
}

/** Which page this is, and whether there are others, by what the texts say and by what can be turned. */
const readPages = (
  said: SaidPages,
  pager: ReturnType<typeof readPager>,
  firstSerial: number,
): { readonly page: PageAt | null; readonly hasMore: boolean } => {
  const isOnlyPage = said.page?.current === 1 && said.page.of === 1;
  const page = (said.isPrintOut ? null : said.page) ?? pager.page ?? (pager.more ? said.ranged : null);
  // «1–28 من 28», «صفحة 1 من 1» beside ways that are not marked as shut.
  const isOnly = !pager.isNumbered && said.start === 1 && (said.saysWhole || isOnlyPage);
  const hasMore =
    (pager.more && !isOnly) ||
    said.start > 1 ||
    firstSerial > 1 ||
    (page?.of ?? 1) > 1 ||
    (page?.current ?? 1) > 1;
  return { page, hasMore };
};

/** Reads all signs around a grid of how much of it is there; `section`: the one that the list is of. */
export const readSigns = (
  body: Element,
  grid: Grid,
  sight: Sight,
  headers: HeaderIndex,
  counted: Counted,
  section: string | null,
  counts: RowCounts,
): Signs => {
  const { read } = counts;
  const rows = new Set(
    grid.rows.flatMap(({ element, cells }) => (counts.notes.has(element) ? [] : [element, ...cells])),
  );
  const texts = piecesAround(body, grid, rows, sight);
  const elements = around(body, rows);
  const totals = makeTotals(counted, read, section);
  const said = readTextSigns(texts, { grid, counted, section, read, staff: counts.staff }, totals);
  for (const stated of statedInFields(elements, sight, counted))
    if (!isAside(stated.element, grid.root) && !totals.isOfAnother(stated.text)) totals.state(stated.total);
  const reasons = new Set<CompletenessReason>(said.reasons);
  const { page, hasMore } = readPages(
    said.pages,
    readPager(elements, sight, grid.root),
    counts.serials[0] ?? 1,
  );
  if (hasMore) reasons.add('more-pages');
  if (filterOn(elements, sight, headers, counted)) reasons.add('filter-active');
  const offersMore = among(elements, buttons).some(
    (button) => saysMore(button.getAttribute('value') ?? '', counted) && !sight.hidden(button),
  );
  if (offersMore || among(elements, sentinels).some((element) => !sight.hidesItself(element)))
    reasons.add('load-more');
  if (grid.hiddenRows > 0 || hasShutGroups(grid, read) || hasHiddenTwin(body, grid, sight, headers, section))
    reasons.add('rows-hidden');
  const inAll = countedRows(grid);
  // A grid counts its row of sums as well: what the page says in words comes first.
  if (inAll !== null && inAll > read && (totals.expected() ?? 0) <= read) totals.state(inAll);
  const last = lastSerial(counts.serials);
  const hasGaps = last !== null && last > read + counts.refused;
  // Below «م» a number that is left out is a row; «الرقم» may be a student's own in the section, and who left had the others.
  if (hasGaps && counts.serialsCount) totals.state(last);
  // «الطالب (29)» over the names.
  for (const head of counted === 'students' ? grid.headers : []) {
    const [, words = '', count] = /^([^\p{N}(]+)\((\p{N}{1,4})\)$/u.exec(head.at(-1) ?? '') ?? [];
    const field = headers.fieldOf(words.trim());
    const total = wholeNumber(count ?? '');
    if ((field === 'studentName' || field === 'name') && total !== null && total >= read) totals.state(total);
  }
  // «15 ملتحقاً», above those and two who left.
  if (counts.current !== undefined && totals.expected() === counts.current) totals.state(read);
  // A list that is drawn as it is scrolled to, with as many rows as the page counts, is all drawn.
  if (countsMore(grid, read) || (isDrawnInPart(grid) && totals.expected() !== read))
    reasons.add('rows-virtualised');
  if (said.pages.goesOn && reasons.size === 0) reasons.add('more-pages');
  if (counts.cut > 0) reasons.add('names-cut');
  if (counts.refused > 0) reasons.add('rows-refused');
  if (isLoading(body, sight, texts.pieces, elements)) reasons.add('still-loading');
  // A grid that counts its rows for assistive technology counts one page of them, where anything says that there are more.
  if (inAll !== null && inAll === read && totals.expected() === null && reasons.size === 0)
    totals.state(inAll);
  return {
    expected: totals.expected(),
    page,
    reasons: [...reasons],
    mayEndHere:
      hasGaps || said.isFullPage || said.pages.isFirstOfUnknown || pageSize(elements, sight) === read,
    isDoubtful: said.saysDoubt || showsSavedView(elements, texts.pieces, sight),
  };
};
