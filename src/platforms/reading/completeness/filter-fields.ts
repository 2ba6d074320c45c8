import { classOf } from '../../own-parts.ts';
import { isAllWord, optionsOf } from '../page/around.ts';
import type { Sight } from '../page/sight.ts';
import type { Counted } from '../words/counted-nouns.ts';
import { chosenOption, labelOf } from '../words/select-words.ts';
import { clean, key } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { isOfLength } from './filter-choices.ts';
import { isGroupOfStudents, isOfStudent } from './filter-words.ts';

/** Selects, boxes to search in and switches of a form that narrow a list. */

const contextNames =
  /year|period|academic|school|term|semester|month|week|lang|limit|length|sort|order|عام|فصل|سنه|شهر|اسبوع|ترتيب|مدرسه/i;
/** Whose list it is, unless it is a list of these. */
const sectionNames = /class|section|grade|subject|شعب|(?:^|\s|ال)صف(?:\s|$)|صفوف|ماده|مبحث/i;

/** A choice not made: «— الحالة —», «اختر». */
const noChoice = /^(?:اختر|اختيار|حدد|تحديد|اي|select|choose|any)(?:\s|$)/;

export const isFilterSelect = (
  select: Element,
  sight: Sight,
  headers: HeaderIndex,
  counted: Counted,
): boolean => {
  const options = optionsOf(select);
  const label = labelOf(select);
  const field = headers.fieldOf(label);
  const now = key(chosenOption(select) ?? '');
  const isMade = now !== '' && !isAllWord(now) && !noChoice.test(now);
  if (!isMade || sight.hidden(select)) return false;
  if ((isOfStudent(field) || field === 'sort') && now !== key(label)) return true;
  if (!options.some((option) => isAllWord(option))) return false;
  if (isGroupOfStudents(now)) return true;
  const names = `${select.getAttribute('name') ?? ''} ${select.id} ${select.getAttribute('data-named-key') ?? ''} ${key(label)}`;
  const saysWhose = counted !== 'sections' && counted !== 'teachers' && sectionNames.test(names);
  return !isOfLength(options) && !/^\d+$/.test(now) && !contextNames.test(names) && !saysWhose;
};

/** What a kit draws as a select: «الحالة [ملتحق ▾]». */
export const isFilterBox = (box: Element, sight: Sight, headers: HeaderIndex): boolean => {
  if (box.tagName === 'INPUT' || box.tagName === 'SELECT' || box.textContent.length > 40) return false;
  const now = key(box.textContent);
  return (
    now !== '' &&
    !isAllWord(now) &&
    !noChoice.test(now) &&
    now !== key(labelOf(box)) &&
    isOfStudent(headers.fieldOf(labelOf(box))) &&
    !sight.hidden(box)
  );
};

/** What is written on a switch, in its label, or beside it. */
const wordsOf = (control: Element): string => {
  const named = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => {
    const element = id === '' ? null : control.ownerDocument.getElementById(id);
    return element === null ? [] : [element.textContent];
  });
  return key(
    [
      ...named,
      control.closest('label')?.textContent ?? '',
      control.textContent,
      labelOf(control),
      control.nextElementSibling?.matches('label,span') === true
        ? control.nextElementSibling.textContent
        : '',
    ].join(' '),
  );
};

/** «الطلبة النشطون فقط», «إخفاء المنقولين», turned on. */
export const isFilterSwitch = (control: Element, sight: Sight): boolean => {
  const isOn =
    control.tagName === 'INPUT'
      ? (control as HTMLInputElement).checked
      : control.getAttribute('aria-checked') === 'true';
  return isOn && /(?:^|\s)(?:فقط|only|اخفاء|hide)(?:\s|$)/.test(wordsOf(control)) && !sight.hidden(control);
};

const searches = /search|filter|query|بحث|ابحث|تصفية/i;
const searchButton = /^(?:(?:ال)?بحث|ابحث|تصفيه|عرض|search|find|filter|go)$/;

/** A field for a student's name or number beside a button that searches. */
const isAskedFor = (input: Element, headers: HeaderIndex): boolean => {
  const names = [labelOf(input), input.getAttribute('placeholder') ?? ''];
  if (!names.some((name) => isOfStudent(headers.fieldOf(name)))) return false;
  const box = input.closest('form') ?? input.parentElement?.parentElement ?? null;
  return (
    box !== null &&
    [...box.querySelectorAll('button,input[type=submit],input[type=button],[role=button]')].some((button) =>
      searchButton.test(key(button.getAttribute('value') ?? button.textContent)),
    )
  );
};

/** A box to search in, or over a column, with something in it. */
export const isFilterInput = (input: Element, sight: Sight, headers: HeaderIndex): boolean => {
  const type = input.getAttribute('type') ?? 'text';
  const { value } = input as HTMLInputElement;
  if (!/^(?:search|text)$/.test(type) || clean(value) === '' || input.hasAttribute('readonly')) return false;
  const name = input.getAttribute('name') ?? '';
  const hints = `${name} ${input.id} ${classOf(input)} ${input.getAttribute('placeholder') ?? ''} ${labelOf(input)}`;
  const isSearch =
    type === 'search' ||
    searches.test(hints) ||
    /^(?:q|s|keyword)$/i.test(name) ||
    input.closest('[role=search],thead,[role=columnheader]') !== null ||
    isAskedFor(input, headers);
  return isSearch && !sight.hidden(input);
};
