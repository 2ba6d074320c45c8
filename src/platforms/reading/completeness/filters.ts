import { among, isAllWord, optionsOf } from '../page/around.ts';
import { chosenOption, labelOf } from '../words/select-words.ts';
import type { Sight } from '../page/sight.ts';
import { clean, isLetter, key } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** What narrows a list to a choice from it: selects, searches, chips, letters of the alphabet, and words that say so. */

const clear = '(?:الغاء|ازاله|حذف|مسح|تفريغ)';
const filter = '(?:ال)?(?:تصفيه|فلتره|فلتر|فلاتر|مرشحات|مرشح|عوامل|عامل)';
const filterWords = new RegExp(
  `^(?:نتايج (?:ال)?بحث|search results|results for)|` +
    `^(?:تم(?:ت)? )?(?:ال)?(?:تصفيه|فلتره|فلتر|filter(?:ed)?)(?: (?:حسب|by))?\\s*:|` +
    `^${clear} (?:(?:كل|جميع) )?(?:عوامل )?(?:ال)?(?:بحث|${filter})|` +
    `^(?:clear|remove|reset) (?:all )?(?:search|filter)|` +
    `(?:منتقاه|مصفاه|مرشحه|تصفي(?:ه|ته|تها)|filtered) (?:من|from)|` +
    `^(?:${filter}|filters?)\\s*[:(]?\\s*[1-9]\\d?\\)?$|` +
    `^\\d+ (?:active )?filters?(?: (?:applied|active|on))?$|(?:تطبيق|تفعيل) (?:عوامل|عامل|\\d+ عوامل) (?:ال)?تصفيه`,
);
/** The page says that what it shows was narrowed. */
export const saysFiltered = (text: string): boolean => filterWords.test(key(text));

const contextNames =
  /year|period|academic|class|section|grade|school|subject|term|semester|month|week|lang|limit|length|sort|order|شعب|(?:^|\s|ال)صف(?:\s|$)|صفوف|عام|فصل|سنه|ماده|مبحث|شهر|اسبوع|ترتيب|مدرسه/i;

/** Tabs, chips and groups of buttons among which one is chosen. */
const choices =
  'fieldset,nav,[role=tablist],[role=group],[role=radiogroup],[role=listbox],[role=toolbar],.nav-tabs,.nav-pills,.btn-group,.pagination,[class*=chip],[class*=filter],[class*=segmented],[class*=letter],[class*=alpha]';
const choiceItems =
  '[role=tab],[role=radio],[role=option],.nav-link,.page-link,button,label,a,[class*=chip]:not([role=listbox])';
const chosenMarks =
  '.active,.selected,.is-active,.mat-mdc-chip-selected,[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false])';
const isChosen = (item: Element): boolean =>
  item.matches(chosenMarks) ||
  item.parentElement?.matches('li.active,li.selected') === true ||
  [...item.querySelectorAll<HTMLInputElement>('input')].some(({ checked }) => checked);

/** A choice not made: «— الحالة —», «اختر». */
const noChoice = /^(?:اختر|اختيار|حدد|اي|select|choose|any)(?:\s|$)/;

/** Shown as a select by a kit: a page's length («10 | 25 | الكل») is no filter. */
const isOfLength = (texts: readonly string[]): boolean =>
  texts.every((text) => /^\d+$/.test(text) || isAllWord(text));

const selectFilters = (select: Element, sight: Sight, headers: HeaderIndex): boolean => {
  const options = optionsOf(select);
  const label = labelOf(select);
  const field = headers.fieldOf(label);
  const now = key(chosenOption(select) ?? '');
  const ofStudents = field === 'status' || field === 'gender' || field === 'sort';
  if (ofStudents && now !== '' && !isAllWord(now) && !noChoice.test(now) && now !== key(label))
    return !sight.hidden(select);
  if (!options.some((option) => isAllWord(option)) || sight.hidden(select)) return false;
  const names = `${select.getAttribute('name') ?? ''} ${select.id} ${select.getAttribute('data-named-key') ?? ''} ${key(label)}`;
  return (
    now !== '' &&
    !noChoice.test(now) &&
    !isOfLength(options) &&
    !/^\d+$/.test(now) &&
    !isAllWord(now) &&
    !contextNames.test(names)
  );
};

const inputFilters = (input: Element, sight: Sight): boolean => {
  const type = input.getAttribute('type') ?? 'text';
  const { value, checked } = input as HTMLInputElement;
  if (type === 'checkbox') {
    // «الطلبة النشطون فقط», «إخفاء المنقولين»
    const words = checked ? key(input.closest('label')?.textContent ?? labelOf(input)) : '';
    return /(?:^|\s)(?:فقط|only|اخفاء|hide)(?:\s|$)/.test(words) && !sight.hidden(input);
  }
  if (!/^(?:search|text)$/.test(type) || clean(value) === '' || input.hasAttribute('readonly')) return false;
  const name = input.getAttribute('name') ?? '';
  const hints = `${name} ${input.id} ${input.className} ${input.getAttribute('placeholder') ?? ''} ${labelOf(input)}`;
  const searches = /search|filter|query|بحث|ابحث|تصفية/i.test(hints) || /^(?:q|s|keyword)$/i.test(name);
  return (searches || type === 'search') && !sight.hidden(input);
};

const textOf = (item: Element): string => key(item.textContent).replace(/\s*\(?\d+\)?$/, '');

/** «الكل | ذكور | [إناث]», «الكل | [أ] | ب | ت»: one of many is chosen, and it is not all of them. */
const choiceFilters = (choice: Element, sight: Sight): boolean => {
  const items = [...choice.querySelectorAll(choiceItems)];
  if (items.length < 2 || items.length > 60) return false;
  const all = items.find((item) => isAllWord(textOf(item)));
  if (all === undefined || isOfLength(items.map(textOf)) || sight.hidden(all)) return false;
  return !isChosen(all) && items.some(isChosen);
};

/** Letters that can be pressed around one that cannot: that one is chosen. «الكل» must be among them, or the alphabet. */
const lettersChosen = (link: Element): boolean => {
  const box = link.parentElement;
  if (!isLetter(link.textContent) || box === null || link.previousElementSibling === null) return false;
  const items = [...box.children].filter((item) => isLetter(item.textContent));
  const chosen = items.filter((item) => !item.matches('a,button') || isChosen(item));
  const hasAll = [...box.children].some((item) => isAllWord(key(item.textContent)));
  return chosen.length === 1 && items.length >= (hasAll ? 3 : 8) && chosen[0]?.querySelector('a') === null;
};

const removes = /^(?:[×✕✖xX]|(?:ازاله|حذف|مسح|remove|clear|delete|dismiss)(?:\s.*)?)$/;
/** «الحالة: ملتحق ×» */
const isRemovable = (chip: Element): boolean =>
  [...chip.querySelectorAll('button,a,[role=button],[class*=remove],[class*=close],[class*=delete]')].some(
    (button) =>
      removes.test(
        key(button.getAttribute('aria-label') ?? button.getAttribute('title') ?? button.textContent),
      ),
  );

/** A select that offers «all» and does not stand on it, a search box with something in it, a chosen chip or letter. */
export const filterOn = (elements: readonly Element[], sight: Sight, headers: HeaderIndex): boolean =>
  among(elements, 'select').some((select) => selectFilters(select, sight, headers)) ||
  among(elements, 'input').some((input) => inputFilters(input, sight)) ||
  among(elements, choices).some((choice) => choiceFilters(choice, sight)) ||
  among(elements, 'a,button').some((link) => lettersChosen(link) && !sight.hidden(link)) ||
  among(elements, '[class*=chip],[class*=facet],[class*=filter-tag],[class*=active-filter]').some(
    (chip) =>
      chip.childElementCount > 0 && chip.childElementCount < 4 && isRemovable(chip) && !sight.hidden(chip),
  );
