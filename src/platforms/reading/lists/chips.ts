import { childrenOf } from '../../own-parts.ts';
import { readClassText, sectionOf } from '../words/class-text.ts';
import type { Grid, GridRow } from './grid.ts';
import { notInside } from './item-grid.ts';
import { menus } from '../page/page-marks.ts';
import { namesOtherGrade } from '../page/other-grade.ts';
import type { Sight } from '../page/sight.ts';
import { subjectIn } from '../words/subjects.ts';
import { clean } from '../words/text.ts';
import { isNamedCount } from '../words/values.ts';

/** A letter by itself, or with the number of its students. */
const isChip = (element: Element): boolean => {
  if (element.textContent.length > 40 || element.childElementCount > 2) return false;
  const [only, count] = childrenOf(element);
  if (only === undefined) return sectionOf(element.textContent) !== null;
  const own = clean(element.firstChild?.nodeType === 3 ? (element.firstChild.nodeValue ?? '') : '');
  // «أ <span>28</span>», «<b>أ</b> <span>28 طالباً</span>»
  if (count === undefined) return sectionOf(own) !== null && /^\p{N}{1,2}$|^$/u.test(clean(only.textContent));
  return sectionOf(only.textContent) !== null && isNamedCount(count.textContent);
};

const isHolder = (box: Element): boolean => box.childElementCount > 0 && childrenOf(box).every(isChip);
const holdsChips = (box: Element): boolean =>
  isHolder(box) || [...box.querySelectorAll('*')].some((inner) => isHolder(inner) && !isChip(inner));

const levels = 5;

interface Over {
  grade: string | null;
  subject: string | null;
}

/** The grade and the subject that stand over a row of chips, nearest first; what stands over other chips is theirs. */
const readOver = (holder: Element, root: Element): Over => {
  const over: Over = { grade: null, subject: null };
  let at: Element | null = holder;
  for (let level = 0; at !== null && at !== root && level < levels; level++, at = at.parentElement)
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const text = clean(before.textContent);
      if (text === '' || text.length > 80 || holdsChips(before)) continue;
      const named = readClassText(text);
      if (named?.section != null) continue;
      over.grade ??= named?.grade ?? null;
      for (const part of named?.rest ?? [text]) over.subject ??= subjectIn(part);
    }
  return over;
};

/**
 * Sections as chips below their grade, and it may be their subject: headings or buttons name them, what follows are letters
 * (darsak-facts 9.2).
 */
export const readChips = (root: Element, sight: Sight): Grid | null => {
  const rows: GridRow[] = [];
  const known = new Map<Element, Over>();
  for (const chip of root.querySelectorAll('a,button,li,span,div')) {
    if (!isChip(chip) || sight.hidden(chip)) continue;
    const parent = chip.parentElement;
    if (parent === null || parent.closest(`${notInside},${menus}`) !== null) continue;
    if (isChip(parent) || !isHolder(parent)) continue;
    const over = known.get(parent) ?? readOver(parent, root);
    known.set(parent, over);
    if (over.grade === null) continue;
    const [letter, count] = chip.children;
    const group = over.subject === null ? over.grade : `${over.subject} — ${over.grade}`;
    rows.push({
      element: chip,
      cells: count === undefined ? [chip, null] : [letter ?? chip, count],
      group,
    });
  }
  const [holder, ...others] = [...known].flatMap(([element, { grade }]) => (grade === null ? [] : element));
  if (holder === undefined) return null;
  const grades = [...known.values()].map(({ grade }) => grade);
  if (others.length > 0 && namesOtherGrade([holder, ...others], grades, sight)) return null;
  return {
    shape: 'chips',
    // The first group stands for all: what is written before it is what the page says of them.
    root: holder,
    // What stands below a grade and is a letter is its section: the layout says it as a header would.
    headers: [['الشعبة'], []],
    preface: [],
    headMisfits: false,
    headerElements: [],
    rows,
    hiddenRows: 0,
    saysEmpty: false,
  };
};
