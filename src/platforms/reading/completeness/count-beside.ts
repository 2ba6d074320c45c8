import type { Grid } from '../lists/grid.ts';
import { readClassText } from '../words/class-text.ts';
import { statedTotal } from '../words/stated-total.ts';
import { isTotal } from '../words/total-row.ts';
import { key, wholeNumber } from '../words/text.ts';
import type { Piece, SignPieces } from './sign-pieces.ts';

/** A label and its number, each in a box of its own: side by side, or one around the other. */
const standTogether = (label: Element, value: Element | undefined): boolean =>
  value !== undefined &&
  (label.parentElement?.contains(value) === true ||
    label.parentElement?.parentElement?.contains(value) === true);

const sumsMore = ({ pieces }: SignPieces, n: number): boolean => {
  const [label, next] = [pieces[n], pieces[n + 2]];
  return label !== undefined && numberOf(next) !== null && standTogether(label.element, next?.element);
};

/** What stands behind the list is no value of a label before it. */
const hasRowsBetween = (label: Element, value: Element | undefined, { rows: [first] }: Grid): boolean =>
  value !== undefined &&
  first !== undefined &&
  (label.compareDocumentPosition(first.element) & 4) !== 0 &&
  (first.element.compareDocumentPosition(value) & 4) !== 0;

/** «السعة | 36 | ذكور | 0 | المجموع | 19»: label and value in turn, from the first text of their box. */
const isPaired = ({ pieces, singles }: SignPieces, n: number): boolean => {
  const box = pieces[n]?.element.parentElement;
  if (box == null) return false;
  let from = n;
  while (from > 0 && box.contains(pieces[from - 1]?.element ?? null)) from--;
  const texts: string[] = [];
  for (let at = from; at < singles && box.contains(pieces[at]?.element ?? null); at++)
    texts.push(pieces[at]?.text ?? '');
  return (
    (n - from) % 2 === 0 &&
    texts.length % 2 === 0 &&
    texts.every((text, at) => at % 2 === 1 || wholeNumber(text) === null)
  );
};

const numberOf = (piece: Piece | undefined): number | null => wholeNumber(piece?.text ?? '');

/** «عدد الطلاب الكلي» and its number in the next box; «٢٨ | : | عدد الطلبة» of a form that is written from its other end. */
export const countsInBoxes = (texts: SignPieces, n: number, grid: Grid): readonly number[] => {
  const { pieces, singles } = texts;
  const piece = pieces[n];
  if (piece === undefined) return [];
  const { text, element } = piece;
  const counts = (label: string, count: number): boolean =>
    statedTotal(`${label}: ${String(count)}`, 'students') === count;
  const isIn = (other: Piece | undefined): boolean =>
    other !== undefined && element.parentElement?.contains(other.element) === true;
  const after = numberOf(pieces[n + 1]);
  const before = pieces[n - 1]?.text === ':' ? numberOf(pieces[n - 2]) : null;
  const found: number[] = [];
  if (
    after !== null &&
    // «الاسم» over a column and the first number below it are no label and its value.
    !grid.headerElements.some((head) => head.contains(element)) &&
    element.tagName !== 'CAPTION' &&
    standTogether(element, pieces[n + 1]?.element) &&
    // «الإجمالي | 502 | 38»: sums of columns.
    !(isTotal(text) && sumsMore(texts, n)) &&
    !hasRowsBetween(element, pieces[n + 1]?.element, grid) &&
    counts(text.replace(/\s*[:：]$/, ''), after) &&
    (!(numberOf(pieces[n - 1]) !== null && isIn(pieces[n - 1])) || isPaired(texts, n))
  )
    found.push(after);
  if (
    before !== null &&
    pieces[n + 1]?.text !== ':' &&
    n < singles &&
    isIn(pieces[n - 2]) &&
    counts(text, before)
  )
    found.push(before);
  return found;
};

const isTab = (element: Element): boolean => element.closest('[role=tab],.nav-link,.tab') !== null;

/** «شعبة ب 28» on the chosen tab, «الصف السابع (أ) 28» with a badge: the number behind the section's own name. */
export const countBehindSection = (
  { text, element }: Piece,
  isWhole: boolean,
  section: string,
): number | null => {
  const folded = key(text);
  const [, label, digits] = /^(.*[^\d\s(])\s*\(?\s*(\d{1,3})\)?$/.exec(folded) ?? [];
  const isTurning = /(?:من|اصل|of|الي|to|صفحه|page|[/–-])$/.test(label ?? '');
  if (label === undefined || isTurning) return null;
  const named = readClassText(label)?.section;
  // In one text «الشعبة أ (7)» may be of a grade: more than there are grades, or on a tab.
  const counts = isWhole || Number(digits) > 12 || (/\(\d+$/.test(folded) && isTab(element));
  return counts && named != null && key(named) === key(section) ? Number(digits) : null;
};
