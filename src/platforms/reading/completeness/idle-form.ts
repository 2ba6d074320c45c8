import { isAllWord, optionsOf, pressable } from '../page/around.ts';
import { chosenOption } from '../words/select-words.ts';
import { clean, key } from '../words/text.ts';

const applies =
  /^(?:(?:تطبيق|طبق|ابحث|(?:ال)?بحث|تصفيه|عرض)(?:\s|$)|(?:apply|search|filter|go|show)(?:\s|$))/;
const noChoice = /^(?:اختر|اختيار|حدد|تحديد|اي|بلا|بدون|select|choose|any|none)(?:\s|$|…|\.)/;

const isUntouched = (field: Element): boolean => {
  if (field.tagName === 'SELECT') {
    const now = key(chosenOption(field) ?? '');
    return now === '' || isAllWord(now) || noChoice.test(now) || now === optionsOf(field)[0];
  }
  const type = field.getAttribute('type') ?? 'text';
  if (/^(?:checkbox|radio)$/.test(type)) return !(field as HTMLInputElement).checked;
  return /^(?:hidden|submit|button|reset)$/.test(type) || clean((field as HTMLInputElement).value) === '';
};

/** Links and boxes to tick in the rows of a list are none of a form. */
const lists = 'table,[role=grid],[role=table],[role=row],[role=list],ul,ol';

/** «مسح الفلاتر» beside «تطبيق الفلاتر» stands in a form from the start: in one that nothing was put into, it says nothing. */
export const isIdleForm = (element: Element): boolean => {
  const control = element.closest(pressable);
  let box = control === null ? element : control.parentElement;
  for (let level = 0; box !== null && level < 4; level++, box = box.parentElement) {
    if (box.querySelector(lists) !== null) return false;
    const others = [...box.querySelectorAll('button,a,input[type=submit],input[type=button],[role=button]')];
    const fields = [...box.querySelectorAll('input,select')];
    const hasApply = others.some(
      (other) => other !== control && applies.test(key(other.getAttribute('value') ?? other.textContent)),
    );
    if (hasApply && fields.length > 0) return fields.every(isUntouched);
  }
  return false;
};
