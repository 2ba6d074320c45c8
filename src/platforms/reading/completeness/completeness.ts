import type { Completeness, CompletenessReason } from '../../../core/snapshot.ts';
import { readAmount } from './amounts.ts';
import { sortOfWork, type Counted } from '../words/counted-nouns.ts';
import { countsMembers, hasNumber, statedTotal } from '../words/stated-total.ts';
import { among, around, isNear, pressable } from '../page/around.ts';
import { isAside } from '../page/asides.ts';
import { textPieces } from '../page/chunks.ts';
import { readClassText } from '../words/class-text.ts';
import { countedRows } from '../lists/counted-rows.ts';
import { isLoading } from '../page/loading.ts';
import { filterOn, saysFiltered } from './filters.ts';
import type { Grid } from '../lists/grid.ts';
import { hasHiddenTwin, hasShutGroups, isVirtual } from './hidden-rows.ts';
import { offersAll, saysMore, sentinels } from './more-signs.ts';
import { pageOfRange, pageSize, readPager, type PageAt } from './page-controls.ts';
import { statedInFields } from './stated-fields.ts';
import { lastSerial } from './last-serial.ts';
import type { Sight } from '../page/sight.ts';
import { clean, key, wholeNumber } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** «15 طالباً في الصفحة»: a full page tells of no end. */
const perPage = /(\d+)\s*(?:\S+\s+)?(?:في|لكل|بكل|per)\s*(?:كل\s*)?(?:ال)?(?:صفحه|page)/;

export interface Signs {
  readonly expected: number | null;
  readonly page: PageAt | null;
  readonly reasons: readonly CompletenessReason[];
  /** Nothing says that there is more, but what is there may be one full page of it. */
  readonly mayEndHere: boolean;
}

/** The total of students that texts of a file state; the greatest counts, so that nothing is called complete too early. */
export const statedStudents = (texts: readonly string[]): number | null => {
  const totals = texts.flatMap((text) => (text.length > 90 ? [] : (statedTotal(text, 'students') ?? [])));
  return totals.length === 0 ? null : Math.max(...totals);
};

interface Piece {
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

/** The tab on which one is counts what it leads to. */
const isChosen = (element: Element): boolean =>
  element.closest('[aria-current=page],[aria-selected=true],.active,[class*=-active]') !== null;

const isTab = (element: Element): boolean => element.closest('[role=tab],.nav-link,.tab') !== null;

/** «عدد طلبة الصف: 84», of no section. */
const gradesTotal = /^[^\d]*(?:طلبه|طلاب|طالبات)\s+(?:ال)?صف(?![a-zء-ي])(?!.*شعبه)/u;

const buttons = 'input[type=button],input[type=submit]';

/** Something to press that shows the rest, in the list's own box. */
const isOffer = (element: Element, list: Element): boolean =>
  element.closest(pressable) !== null && isNear(element, list);

const hasControlsBeside = (element: Element): boolean =>
  [element.parentElement, element.parentElement?.parentElement ?? null].some(
    (box) => box?.querySelector('button,a,[role=button]') != null && box.querySelectorAll('*').length < 40,
  );

/** A label and its number, each in a box of its own: side by side, or one around the other. */
const standTogether = (label: Element, value: Element | undefined): boolean =>
  value !== undefined &&
  (label.parentElement?.contains(value) === true ||
    label.parentElement?.parentElement?.contains(value) === true);

/** Reads all signs around a grid; `read` counts the rows read, `refused` those that were there and could not be. */
export const readSigns = (
  body: Element,
  grid: Grid,
  sight: Sight,
  headers: HeaderIndex,
  counted: Counted,
  /** The section the list is of: what is said of another one does not count. */
  section: string | null,
  counts: {
    readonly read: number;
    readonly refused: number;
    readonly cut: number;
    /** Rows of teachers among the students. */
    readonly staff: number;
    /** The rows' serials; a first one above 1: the list begins on an earlier page. */
    readonly serials: readonly (number | null)[];
  },
): Signs => {
  const { read } = counts;
  const rows = new Set(grid.rows.flatMap(({ element, cells }) => [element, ...cells]));
  const isBuilt = grid.shape !== 'seen';
  const texts = (row: Element): number =>
    [...row.children].filter((cell) => clean(cell.textContent) !== '').length;
  const isRowOfMany = (one: Element): boolean =>
    isBuilt && one.tagName === 'TR' && one.childElementCount > 2 && grid.root.contains(one) && texts(one) > 1;
  const singles = textPieces(body, sight, (element) => rows.has(element) || isRowOfMany(element));
  const pieces = withWholes(singles, grid.root);
  let expected: number | null = null;
  let start = 1;
  let page: Signs['page'] = null;
  let ranged: Signs['page'] = null;
  /** Pages that say which they are: of a print-out all stand below each other. */
  const sheets = new Set<number>();
  let fullPage = false;
  /** It says that it shows the first to the last of them. */
  let saysWhole = false;
  const reasons = new Set<CompletenessReason>();
  /** What is said of the grade, which may be the section by another name: it counts where nothing is said of the section. */
  let ofGrade: number | null = null;
  /** Sorts of works that are counted apart («الواجبات 8», «الاختبارات 3»), each with its number. */
  const sorts = new Map<string, number>();
  const state = (total: number, text = ''): void => {
    const sort = counted === 'works' ? sortOfWork(key(text)) : null;
    if (sort !== null) sorts.set(sort, total);
    // Of what is no list of students, a number that is less than what stands there is of some of it.
    if (counted !== 'students' && total < read) return;
    // Two different totals: the greater one is believed, so that nothing is called complete too early.
    if (section !== null && gradesTotal.test(key(text))) ofGrade = Math.max(ofGrade ?? 0, total);
    else expected = Math.max(expected ?? 0, total);
  };
  const ofAnother = (text: string): boolean => {
    const named = section === null ? null : (readClassText(text)?.section ?? null);
    return named !== null && key(named) !== key(section ?? '');
  };
  for (const [n, { text, element }] of pieces.entries()) {
    if (text.length > 140) continue;
    const folded = key(text);
    const inMenu = isAside(element, grid.root);
    const total = statedTotal(text, counted);
    if (saysMore(text, counted) && element.closest('[aria-haspopup],header') === null && !inMenu)
      reasons.add('load-more');
    // «عرض الكل (28)» where 28 are shown is no offer.
    else if (total !== read && offersAll(text, counted) && isOffer(element, grid.root))
      reasons.add('load-more');
    // «إزالة المرشحات» that cannot be pressed: there are none.
    if (saysFiltered(text) && element.closest('[disabled],[aria-disabled=true]') === null)
      reasons.add('filter-active');
    if (!hasNumber(text)) {
      // «عدد الطلاب الكلي» and its number, each in a box of its own.
      const after = wholeNumber(pieces[n + 1]?.text ?? '');
      if (
        counted === 'students' &&
        after !== null &&
        // «الاسم» over a column and the first number below it are no label and its value.
        !grid.headerElements.some((head) => head.contains(element)) &&
        element.tagName !== 'CAPTION' &&
        standTogether(element, pieces[n + 1]?.element) &&
        statedTotal(`${text.replace(/\s*[:：]$/, '')}: ${String(after)}`, counted) === after &&
        !(
          pieces[n - 1] !== undefined &&
          wholeNumber(pieces[n - 1]?.text ?? '') !== null &&
          element.parentElement?.contains(pieces[n - 1]?.element ?? null) === true
        )
      )
        state(after, text);
      // «٢٨ | : | عدد الطلبة»: a form that is written from its other end.
      const before = pieces[n - 1]?.text === ':' ? wholeNumber(pieces[n - 2]?.text ?? '') : null;
      if (
        counted === 'students' &&
        before !== null &&
        pieces[n + 1]?.text !== ':' &&
        n < singles.length &&
        element.parentElement?.contains(pieces[n - 2]?.element ?? null) === true &&
        statedTotal(`${text}: ${String(before)}`, counted) === before
      )
        state(before, text);
      continue;
    }
    // «شعبة ب 28» on the chosen tab, «الصف السابع (أ) 28» with a badge: the number behind the section's own name.
    const behind = /^(.*[^\d\s(])\s*\(?\s*(\d{1,3})\)?$/.exec(folded);
    const isTurning = /(?:من|اصل|of|الي|to|صفحه|page|[/–-])$/.test(behind?.[1] ?? '');
    if (behind?.[1] !== undefined && !isTurning && section !== null && counted === 'students') {
      const named = readClassText(behind[1])?.section;
      // In one text «الشعبة أ (7)» may be of a grade: more than there are grades, or on a tab.
      const counts =
        n >= singles.length || Number(behind[2]) > 12 || (/\(\d+$/.test(folded) && isTab(element));
      if (counts && named != null && key(named) === key(section) && (!inMenu || isChosen(element)))
        state(Number(behind[2]));
    }
    const few = /^(?:(?:عرض|اظهار|showing)\s+)?(\d{1,3})\s*(?:\/|من|of)\s*(\d{1,3})$/.exec(folded);
    if (few !== null && Number(few[1]) !== read && Number(few[1]) <= Number(few[2])) {
      if (hasControlsBeside(element)) page ??= { current: Number(few[1]), of: Number(few[2]) };
      if (/^\d/.test(folded) || Number(few[2]) < read) continue;
    }
    if (Number(perPage.exec(folded)?.[1] ?? '-1') === read) {
      fullPage = true;
      continue;
    }
    const amount = readAmount(text, counted, read);
    if (amount === null) continue;
    if (amount.page !== undefined) {
      // «صفحة [3] من 5»: the number may stand in a field.
      page = {
        ...amount.page,
        current: Number(element.querySelector('input')?.value) || amount.page.current,
      };
      sheets.add(page.current);
    }
    start = amount.from ?? start;
    if (amount.from !== undefined && amount.total !== undefined)
      ranged = pageOfRange(amount.from, amount.total, read);
    if (amount.isWhole === true && !inMenu) saysWhole = true;
    if (amount.isOpen === true && !inMenu) reasons.add('more-pages');
    if (
      amount.total !== undefined &&
      (amount.from !== undefined ||
        // What the page's foot counts is the list's where the list has just as many.
        (amount.total === read && element.closest('footer') !== null) ||
        ((!inMenu || isChosen(element)) && !ofAnother(text)))
    )
      state(amount.total - (countsMembers(text) ? counts.staff : 0), text);
  }
  const ofAllSorts = [...sorts.values()].reduce((sum, one) => sum + one, 0);
  if (sorts.size > 1 && (expected ?? 0) < read) state(ofAllSorts);
  const elements = around(body, rows);
  for (const stated of statedInFields(elements, sight, counted))
    if (!isAside(stated.element, grid.root) && !ofAnother(stated.text)) state(stated.total);
  const isOnlyPage = page?.current === 1 && page.of === 1;
  const pager = readPager(elements, sight, grid.root);
  if (page?.of != null && page.of > 1 && sheets.size === page.of) page = null;
  page = page ?? pager.page ?? (pager.more ? ranged : null);
  // «1–28 من 28», «صفحة 1 من 1» beside ways that are not marked as shut.
  const isOnly = !pager.isNumbered && start === 1 && (saysWhole || isOnlyPage);
  if (
    (pager.more && !isOnly) ||
    start > 1 ||
    (counts.serials[0] ?? 1) > 1 ||
    (page?.of ?? 1) > 1 ||
    (page?.current ?? 1) > 1
  )
    reasons.add('more-pages');
  if (filterOn(elements, sight, headers)) reasons.add('filter-active');
  if (
    among(elements, buttons).some(
      (button) => saysMore(button.getAttribute('value') ?? '', counted) && !sight.hidden(button),
    )
  )
    reasons.add('load-more');
  if (among(elements, sentinels).some((element) => !sight.hidesItself(element))) reasons.add('load-more');
  if (grid.hiddenRows > 0 || hasShutGroups(grid, read) || hasHiddenTwin(body, grid, sight, headers, section))
    reasons.add('rows-hidden');
  if (isVirtual(grid, read)) reasons.add('rows-virtualised');
  const inAll = countedRows(grid);
  if (inAll !== null && inAll > read) state(inAll);
  const last = lastSerial(counts.serials);
  if (last !== null && last > read + counts.refused) state(last);
  if (counts.cut > 0) reasons.add('names-cut');
  if (counts.refused > 0) reasons.add('rows-refused');
  if (isLoading(body, sight, pieces, elements)) reasons.add('still-loading');
  // A grid that counts its rows for assistive technology counts one page of them, where anything says that there are more.
  if (inAll !== null && inAll === read && expected === null && ofGrade === null && reasons.size === 0)
    state(inAll);
  return {
    expected: expected ?? ofGrade,
    page,
    reasons: [...reasons],
    mayEndHere: fullPage || pageSize(elements, sight) === read,
  };
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
  if (read === 0 || (signs.mayEndHere && page === null))
    return { ...base, state: 'unknown', reasons: ['total-unknown'] };
  return { ...base, state: 'complete', reasons: ['no-sign-of-more'] };
};
