import { childrenOf } from '../../own-parts.ts';
import { isAllWord } from '../page/around.ts';
import type { Sight } from '../page/sight.ts';
import { isLetter, key } from '../words/text.ts';
import { isGroupOfStudents, saysWhose } from './filter-words.ts';

/** Tabs, chips, letters and rows of buttons among which one is chosen. */

const items =
  '[role=tab],[role=radio],[role=option],[role=button],[aria-pressed],[class*=chip],a,button,label,li,span,div';
const pressed =
  '[role=tab],[role=radio],[role=option],[role=button],[aria-pressed],a,button,label,[class*=chip]';
const chosenMarks =
  '[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false])';
const chosenClass = /(?:^|[-_\s])(?:active|selected|current|checked|highlight|on)(?:$|\s)/;

const isMarked = (element: Element): boolean =>
  element.matches(chosenMarks) || chosenClass.test(element.getAttribute('class') ?? '');
const isChosen = (item: Element): boolean =>
  isMarked(item) ||
  (item.firstElementChild !== null && item.querySelector(chosenMarks) !== null) ||
  childrenOf(item).some((child) => isMarked(child)) ||
  [...item.querySelectorAll<HTMLInputElement>('input')].some(({ checked }) => checked);

const textOf = (item: Element): string => key(item.textContent).replace(/\s*\(?\d+\)?$/, '');

/** «الكل», «جميع الطلبة», "All students", and no «الكل في المدرسة». */
const allItem =
  /^(?:عرض )?(?:(?:ال)?كل|(?:ال)?جميع|كافه|all)(?: (?:(?:ال)?(?:طلبه|طلاب|طالبات|حالات|حروف|اسماء)|students|statuses|letters))?$/;

/** The row of choices in which this one stands: the nearest box that holds several of them. */
const rowOf = (item: Element): readonly Element[] => {
  for (let box = item.parentElement, level = 0; box !== null && level < 3; box = box.parentElement, level++) {
    const children = childrenOf(box);
    const row = children.filter(
      (child) => child.matches(items) && child.textContent.length <= 40 && textOf(child) !== '',
    );
    if (row.length > 1) return children.length > 60 ? [] : row;
  }
  return [];
};

/** Kits that show a select so: a page's length («10 | 25 | الكل») is no filter. */
export const isOfLength = (texts: readonly string[]): boolean =>
  texts.every((text) => /^\d+$/.test(text) || isAllWord(text));

/** «الكل | ذكور | [إناث]», «الكل | [أ] | ب | ت»: one of many is chosen, and it is not all of them. */
export const isChoiceNotMade = (all: Element, sight: Sight): boolean => {
  if (!all.matches(pressed) || all.textContent.length > 40 || !allItem.test(textOf(all))) return false;
  const row = rowOf(all);
  if (row.length < 2 || isOfLength(row.map(textOf)) || sight.hidden(all)) return false;
  const chosen = row.filter(isChosen);
  return (
    chosen.length > 0 &&
    !chosen.some((item) => item.contains(all)) &&
    // Of sections or subjects it says whose list it is; letters are names' as well.
    chosen.some((item) => isLetter(item.textContent) || !saysWhose(item.textContent))
  );
};

/** «[طالبات] | طلاب» without «الكل»: half of the section. */
export const isHalfChosen = (item: Element, sight: Sight): boolean =>
  item.matches(pressed) &&
  isMarked(item) &&
  /^(?:ال)?(?:ذكور|اناث|بنين|بنات|طلاب|طالبات|boys|girls|males?|females?)$/.test(textOf(item)) &&
  rowOf(item).some((other) => !other.contains(item) && isGroupOfStudents(textOf(other))) &&
  !sight.hidden(item);

/** Letters that can be pressed around one that cannot: that one is chosen. «الكل» must be among them, or the alphabet. */
export const isLetterChosen = (link: Element, sight: Sight): boolean => {
  const box = link.parentElement;
  if (!link.matches('a,button') || !isLetter(link.textContent) || box === null) return false;
  if (link.previousElementSibling === null) return false;
  const letters = childrenOf(box).filter((item) => isLetter(item.textContent));
  const chosen = letters.filter((item) => !item.matches('a,button') || isChosen(item));
  const hasAll = childrenOf(box).some((item) => isAllWord(key(item.textContent)));
  const isOne = chosen.length === 1 && letters.length >= (hasAll ? 3 : 8);
  return isOne && chosen[0]?.querySelector('a') === null && !sight.hidden(link);
};
