import type { Completeness, CompletenessReason } from '../../core/snapshot.ts';
import { textPieces } from './chunks.ts';
import { among, around, filterOn, readPager, type PageAt } from './page-controls.ts';
import type { Grid } from './grid.ts';
import type { Sight } from './sight.ts';
import { clean, key, wholeNumber } from './text.ts';
import type { HeaderIndex } from './vocabulary.ts';

/** What the page says about how much there is, and every sign that there is more than what stands in it. */

const people = '(?:طالبا?|طالبه|طلاب|طلبه|طالبات|students?)';
const peopleToo = `${people}(?:\\s+و\\s?${people})?`;
const ofSection = '(?:\\s+(?:ال|في ال|بال|هذه ال)?(?:شعبه|صف|فصل|قايمه))?';
const rowsWord = `(?:${people}|سجلا?|سجلات|نتيجه|نتايج|مدخلا?|مدخله|عنصرا?|عناصر|صفا?|شعب|شعبه|records?|entries|results|rows)`;
const verbs = '(?:يظهر|اظهار|عرض|يعرض|معروض|تم عرض|النتايج|السجلات|showing)';

/** «إظهار 1 إلى 10 من أصل 28», "Showing 1 to 10 of 208 records", OpenEMIS' «يظهر 1 من 10 من 208». */
const range = new RegExp(
  `^${verbs}?\\s*(\\d+)\\s*(?:الي|حتي|-|–|من|to)\\s*(\\d+)\\s*(?:من|of)\\s*(?:اصل|اجمالي|مجموع)?\\s*(\\d+)`,
);
/** «15 من 28 طالب», «عرض 15 من أصل 28». */
const shownOf = new RegExp(
  `^(?:${verbs}\\s*:?\\s*)?(\\d+)\\s*(?:من|of|/)\\s*(?:اصل|اجمالي|مجموع)?\\s*(\\d+)\\s*(${rowsWord})?$`,
);
const totalsOf = (noun: string): readonly RegExp[] => [
  new RegExp(`^(?:(?:ال)?مجموع|(?:ال)?اجمالي|(?:ال)?عدد)?\\s*[:(]?\\s*(\\d+)\\s*${noun}${ofSection}\\)?$`),
  new RegExp(
    `^(?:عدد|مجموع|اجمالي|اجمالي عدد|مجموع عدد|العدد الكلي ل)\\s*(?:ال|ل)?${noun}(?:\\s+(?:المسجلين|الكلي))?${ofSection}\\s*[:(]?\\s*(\\d+)(?:\\s*${noun})?$`,
  ),
  new RegExp(`^total(?: ${noun}| records)?\\s*:?\\s*(\\d+)$`),
];
/** What a page counts: of a list of sections, the number of children is no total. */
const nouns = {
  // «الصف السابع - أ (33 طالباً وطالبة)»: the total behind a heading.
  students: [...totalsOf(peopleToo), new RegExp(`\\(\\s*(\\d+)\\s*${peopleToo}\\s*\\)?$`)],
  sections: totalsOf('(?:شعبه|شعب|sections?|classes)'),
  rows: [],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;
const countLabel = new RegExp(
  `^(?:عدد|مجموع|اجمالي)\\s+(?:ال)?${people}(?:\\s+(?:الكلي|المسجلين))?$|^total students$`,
);
export type Counted = keyof typeof nouns;
const pageOf = /^(?:ال)?(?:صفحه|page)\s*:?\s*(\d*)\s*(?:من|of|\/)\s*(\d+)/;
/** «صفحة 1 من 2 (28 عنصراً)» */
const totalBehind = new RegExp(`\\(\\s*(\\d+)\\s*${rowsWord}\\s*\\)?$`);
const filteredFrom = /(?:منتقاه|مصفاه|مرشحه|filtered) (?:من|from)/;
const more =
  /^(?:عرض|تحميل|اظهار)\s+(?:\d+\s+)?(?:(?:ال)?(?:بقيه|باقي)|اخرين|اخر|طالبا? اخرين|المتبقين)(?:\s|$)|^(?:عرض|تحميل|اظهار)?\s*(?:ال)?مزيد(?:\s*\(?\s*\+?\d*\s*\)?)?(?: من .{1,20})?$|^(?:load|show|view) more.{0,20}$|^مرر (?:للاسفل|لاسفل).{0,30}$/;
const loadingWords =
  /^(?:جاري?|يتم|برجاء الانتظار|الرجاء الانتظار)\s*(?:ال)?(?:تحميل|انتظار|جلب).{0,20}$|^(?:loading|please wait)[ .…]*$/;

export interface Signs {
  readonly expected: number | null;
  readonly page: PageAt | null;
  readonly reasons: readonly CompletenessReason[];
}

/** The total of students that texts of a file state; the greatest counts, so that nothing is called complete too early. */
export const statedStudents = (texts: readonly string[]): number | null => {
  const totals = texts.flatMap((text) => {
    const folded = key(text);
    if (folded.length > 90 || !/\d/.test(folded)) return [];
    const match = nouns.students.map((total) => total.exec(folded)).find((found) => found !== null);
    return match?.[1] === undefined ? [] : [Number(match[1])];
  });
  return totals.length === 0 ? null : Math.max(...totals);
};

const skeletons =
  '[aria-busy=true],.skeleton,[class*=skeleton],.placeholder-glow,.shimmer,.spinner-border,.spinner-grow,.loading,.loader,.lds-ring,[wire\\:loading]';

/** Something is still on its way: a visible spinner or skeleton, or words that say so. */
export const isLoading = (
  body: Element,
  sight: Sight,
  pieces: readonly { readonly text: string }[] = textPieces(body, sight),
  elements?: readonly Element[],
): boolean =>
  (elements === undefined ? [...body.querySelectorAll(skeletons)] : among(elements, skeletons)).some(
    (element) =>
      // Livewire's indicators are hidden by its own style alone: without layout nobody knows.
      !(element.hasAttribute('wire:loading') && sight.layout === null) && !sight.hidden(element),
  ) || pieces.some(({ text }) => text.length <= 60 && loadingWords.test(key(text)));

/** Rows as counted for assistive technology, without heads; negative: more than are there, unknown how many. */
const countedRows = (grid: Grid): number | null => {
  const holder = grid.root.closest('[aria-rowcount]') ?? grid.root.querySelector('[aria-rowcount]');
  const rows = Number(holder?.getAttribute('aria-rowcount') ?? 'none');
  // Some grids count the rows of data alone: then the first of them has the index 1.
  const first = Number(grid.rows[0]?.element.getAttribute('aria-rowindex') ?? 'none');
  const heads = first === 1 ? 0 : grid.headerElements.length;
  if (Number.isInteger(rows)) return rows < 0 ? rows : rows - heads;
  const size = Number(grid.rows[0]?.element.getAttribute('aria-setsize') ?? 'none');
  return Number.isInteger(size) ? size : null;
};

/** Few live rows of many: counted for assistive technology, or held open by a filler of great height. */
const isVirtual = (grid: Grid, read: number): boolean => {
  const counted = countedRows(grid);
  if (counted !== null && (counted < 0 || counted > read)) return true;
  const parent = grid.rows[0]?.element.parentElement;
  if (parent === null || parent === undefined) return false;
  const tall = (element: Element): boolean => {
    const height = /(?:^|;)\s*(?:min-)?(?:height|padding-(?:top|bottom))\s*:\s*(\d+)px/.exec(
      element.getAttribute('style') ?? '',
    );
    return Number(height?.[1] ?? '0') > 400 && clean(element.textContent) === '';
  };
  // A kit's filler stands in the list, or beside the box that holds its living rows.
  if ([...parent.children, ...(parent.parentElement?.children ?? [])].some(tall)) return true;
  const moved = grid.rows.filter(({ element }) =>
    /translate(?:Y|3d)\(|position\s*:\s*absolute/.test(element.getAttribute('style') ?? ''),
  );
  return moved.length > 0 && moved.length * 2 > grid.rows.length;
};

/**
 * A table with the same head that is folded away, with rows that the read one has not: the rest of the list. A copy for the
 * printer has the same rows and says nothing.
 */
const hasHiddenTwin = (body: Element, grid: Grid, sight: Sight, headers: HeaderIndex): boolean => {
  if (grid.shape !== 'table') return false;
  const head = (table: Element): string =>
    [...(table.querySelector('tr')?.children ?? [])]
      .map((cell) => headers.fieldOf(clean(cell.textContent)))
      .join();
  const own = head(grid.root);
  let texts: Set<string> | null = null;
  for (const table of body.querySelectorAll('table')) {
    if (table === grid.root || head(table) !== own || !/[a-z]/i.test(own) || !sight.hidden(table)) continue;
    const read = (texts ??= new Set(grid.rows.map(({ element }) => clean(element.textContent))));
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => clean(row.textContent));
    if (rows.some((text) => text !== '' && !read.has(text))) return true;
  }
  return false;
};

interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** «Showing <b>1</b> to <b>15</b> of <b>28</b>» comes in pieces: what stands in one short element is read as one, too. */
const withWholes = (pieces: readonly Piece[]): readonly Piece[] => {
  const all: Piece[] = [...pieces];
  for (let from = 0; from < pieces.length;) {
    const first = pieces[from];
    if (first === undefined) break;
    const holder =
      pieces[from + 1]?.element.parentElement === first.element ? first.element : first.element.parentElement;
    let to = from + 1;
    while (holder?.contains(pieces[to]?.element ?? null) === true && to - from < 12) to++;
    const text = pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join(' ');
    if (to - from > 1 && holder !== null && text.length <= 90) all.push({ text, element: holder });
    from = to;
  }
  return all;
};

/** Reads all signs around a grid; `read` counts the rows read, `refused` those that were there and could not be. */
export const readSigns = (
  body: Element,
  grid: Grid,
  sight: Sight,
  headers: HeaderIndex,
  counted: Counted,
  counts: {
    readonly read: number;
    readonly refused: number;
    readonly cut: number;
    /** The first row's serial; above 1 the list begins on an earlier page. */
    readonly firstSerial: number | null;
  },
): Signs => {
  const rows = new Set<Element>(grid.rows.map(({ element }) => element));
  const pieces = withWholes(textPieces(body, sight, (element) => rows.has(element)));
  let expected: number | null = null;
  let start = 1;
  let page: Signs['page'] = null;
  const reasons = new Set<CompletenessReason>();
  const state = (total: number): void => {
    // Two different totals: the greater one is believed, so that nothing is called complete too early.
    expected = Math.max(expected ?? 0, total);
  };
  for (const [n, { text }] of pieces.entries()) {
    if (text.length > 90) continue;
    const folded = key(text);
    // «عدد الطلاب الكلي» and its number, each in a box of its own.
    const after = wholeNumber(pieces[n + 1]?.text ?? '');
    if (counted === 'students' && after !== null && countLabel.test(folded)) state(after);
    if (!/\d/.test(folded)) {
      if (more.test(folded)) reasons.add('load-more');
      continue;
    }
    if (filteredFrom.test(folded)) reasons.add('filter-active');
    const paged = pageOf.exec(folded);
    if (paged !== null) {
      // «صفحة [1] من 2»: the number stands in a field.
      page = { current: Number(paged[1] || '1'), of: Number(paged[2]) };
      const inAll = totalBehind.exec(folded);
      if (inAll !== null) state(Number(inAll[1]));
      continue;
    }
    const between = range.exec(folded);
    if (between !== null) {
      start = Number(between[1]);
      state(Number(between[3]));
      continue;
    }
    const part = shownOf.exec(folded);
    if (part !== null && (Number(part[1]) === counts.read || part[3] !== undefined)) {
      state(Number(part[2]));
      continue;
    }
    for (const total of nouns[counted]) {
      const match = total.exec(folded);
      if (match?.[1] === undefined) continue;
      state(Number(match[1]));
      break;
    }
    if (more.test(folded)) reasons.add('load-more');
  }
  const elements = around(body, rows);
  const pager = readPager(elements, sight);
  page = page ?? pager.page;
  if (
    pager.more ||
    start > 1 ||
    (counts.firstSerial ?? 1) > 1 ||
    (page?.of ?? 1) > 1 ||
    (page?.current ?? 1) > 1
  )
    reasons.add('more-pages');
  if (filterOn(elements, sight)) reasons.add('filter-active');
  if (grid.hiddenRows > 0 || hasHiddenTwin(body, grid, sight, headers)) reasons.add('rows-hidden');
  if (isVirtual(grid, counts.read)) reasons.add('rows-virtualised');
  const inAll = countedRows(grid);
  if (inAll !== null && inAll > counts.read) state(inAll);
  if (counts.cut > 0) reasons.add('names-cut');
  if (counts.refused > 0) reasons.add('rows-refused');
  if (isLoading(body, sight, pieces, elements)) reasons.add('still-loading');
  return { expected, page, reasons: [...reasons] };
};

/** Weighs the signs: partial when anything says so, complete only for a reason that can be shown. */
export const weigh = (signs: Signs, read: number, saysEmpty: boolean): Completeness => {
  const { expected, page } = signs;
  const base = { read, expected, ...(page === null ? {} : { page }) };
  const reasons = [...signs.reasons];
  if (expected !== null && read < expected) reasons.push('fewer-than-stated');
  if (reasons.length > 0) return { ...base, state: 'partial', reasons };
  if (expected !== null && read > expected)
    return { ...base, state: 'unknown', reasons: ['more-than-stated'] };
  if (saysEmpty && read === 0) return { ...base, state: 'complete', reasons: ['stated-empty'] };
  if (expected !== null) return { ...base, state: 'complete', reasons: ['stated-total-reached'] };
  if (read === 0) return { ...base, state: 'unknown', reasons: ['total-unknown'] };
  return { ...base, state: 'complete', reasons: ['no-sign-of-more'] };
};
