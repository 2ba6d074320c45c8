import { among } from '../page/around.ts';
import { chosenAny } from '../page/page-marks.ts';
import type { Sight } from '../page/sight.ts';
import { chosenOption, labelOf } from '../words/select-words.ts';
import { clean, key, keyWithoutArticle } from '../words/text.ts';

/** A view that somebody put together and gave a name of her own: it may sort, and it may show only some. */

const wordsOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(', ')));

const savedLabels = wordsOf(
  'طريقه العرض المحفوظه, طرق العرض المحفوظه, العرض المحفوظ, العروض المحفوظه, العرض الحالي, طريقه العرض الحاليه',
  'saved view, saved views, current view, my views',
);
const labels = wordsOf('طريقه العرض, العرض, طرق العرض, view, views');

/** Views that come with the page, and what only says how the list is drawn. */
const plainViews = wordsOf(
  'رييس, رييسي, رييسيه, افتراضي, افتراضيه, اساسي, اساسيه, قياسي, قياسيه, عام, عامه, عادي, default, standard, main, basic',
  'جدول, بطاقات, قايمه, شبكه, صور, البوم, مضغوط, مريح, مختصر, موجز, تفصيلي, تقويم, لوحه, شهر, اسبوع, يوم',
  'list, grid, table, cards, card, gallery, compact, comfortable, board, kanban, tiles, icons, details, calendar, month, week, day',
);
const all = /^(?:(?:ال)?(?:كل|جميع)|all)(?:\s|$)/;
const isPlain = (view: string): boolean => {
  const words = keyWithoutArticle(view.replace(/^(?:ال)?عرض\s|\s(?:view|عرض)$/u, ''));
  return words === '' || /^\d+$/.test(words) || all.test(key(view)) || plainViews.has(words);
};

const isOwn = (label: string, view: string): boolean => {
  const said = key(label).replace(/\s*:$/, '');
  return (savedLabels.has(said) || labels.has(said)) && !isPlain(key(view));
};

const said = /^(.{4,24}?)\s*:\s*(.{2,40})$/;

/** Whether some control, or a text, says that a view of somebody's own is shown. */
export const showsSavedView = (
  elements: readonly Element[],
  texts: readonly { readonly text: string }[],
  sight: Sight,
): boolean => {
  const isShown = (element: Element): boolean => !sight.hidden(element);
  return (
    among(elements, 'select').some(
      (select) => isOwn(labelOf(select), chosenOption(select) ?? '') && isShown(select),
    ) ||
    among(elements, '[role=combobox],[aria-haspopup=listbox]').some(
      (box) => box.tagName !== 'SELECT' && isOwn(labelOf(box), clean(box.textContent)) && isShown(box),
    ) ||
    among(elements, 'ul[aria-label],nav[aria-label],[role=tablist][aria-label]').some((box) => {
      const view = box.querySelector(chosenAny);
      return (
        view !== null && isOwn(box.getAttribute('aria-label') ?? '', clean(view.textContent)) && isShown(box)
      );
    }) ||
    texts.some(({ text }) => {
      const [, label = '', view = ''] = said.exec(key(text)) ?? [];
      return savedLabels.has(label) && !isPlain(view);
    })
  );
};
