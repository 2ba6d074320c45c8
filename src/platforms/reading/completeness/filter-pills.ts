import type { Sight } from '../page/sight.ts';
import { clean, key } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { isIdleForm } from './idle-form.ts';
import { saysChoice, saysFiltered, saysWhose } from './filter-words.ts';

const mayRemove =
  'button,a,[role=button],[aria-label],[title],[class*=lose],[class*=emove],[class*=elete],[class*=lear],[class*=times],[class*=ancel]';
const removes = /^(?:[×✕✖✗⨯x]|(?:ازاله|حذف|مسح|الغاء|اغلاق|remove|clear|delete|dismiss|close)(?:\s.*)?)$/;
/** A sign without a word: «fa-times», «el-tag__close», «MuiChip-deleteIcon». */
const removesByClass = /(?:^|[-_\s])(?:close|remove|delete|clear|times|cancel|dismiss)/i;
const ofFilters = '[class*=chip],[class*=facet],[class*=filter],[class*=applied]';

const isRemover = (element: Element): boolean => {
  const text = clean(element.textContent);
  const named = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? text;
  if (removes.test(key(named))) return true;
  return text === '' && removesByClass.test(element.getAttribute('class') ?? '');
};

/** A cross that cannot be pressed has nothing to take away. */
const shut = '[disabled],[aria-disabled=true]';

const longest = 60;

/** What a pill says without its cross; null: the cross belongs to something larger. */
const pillOf = (remover: Element): { readonly box: Element; readonly text: string } | null => {
  const own = clean(remover.textContent);
  for (
    let box = remover.parentElement, level = 0;
    box !== null && level < 2;
    box = box.parentElement, level++
  ) {
    const whole = clean(box.textContent);
    if (whole.length > longest) return null;
    const text = clean(own === '' ? whole : whole.replace(own, ''));
    if (text !== '') return { box, text };
  }
  return null;
};

/** «الحالة: ملتحق ×»: what the list was narrowed to, with a cross to take it away. A cross by itself may clear all of it. */
export const isFilterPill = (element: Element, sight: Sight, headers: HeaderIndex): boolean => {
  if (!element.matches(mayRemove) || element.matches(shut) || !isRemover(element)) return false;
  const named = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  // «حذف» of a menu beside the list is none: the words must be of a filter.
  if (isIdleForm(element) && saysFiltered(named === '' ? clean(element.textContent) : named)) return false;
  if (saysFiltered(named) && !sight.hidden(element)) return true;
  const pill = pillOf(element);
  if (pill === null || saysWhose(pill.text)) return false;
  const isOne =
    saysChoice(pill.text, headers) ||
    (pill.box.closest(ofFilters) !== null && pill.box.childElementCount < 4);
  return isOne && !sight.hidden(pill.box);
};
