import { arabic } from '../catalogue.ts';

/** How much of a list was read, and why it may or may not be called complete. */
export const completeness = arabic({
  'source.of': '{read} من {expected}',
  'source.read': {
    zero: 'لا سطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '{n} أسطر',
    many: '{n} سطراً',
    other: '{n} سطر',
  },
  'source.page': 'الصفحة {current} من {of}',
  'source.page-alone': 'الصفحة {current}',
  'source.not-read': 'لم تُقرأ بعد',
  'source.old': 'قديمة',
  'source.title': 'مصدر البيانات',
  'stated-total-reached': 'قُرئت الأسطر كلها كما يذكرها المصدر.',
  'server-total-reached': 'عدد ما وصل يساوي العدد الذي ذكره الخادم.',
  'no-sign-of-more': 'لا علامة على وجود المزيد.',
  'stated-empty': 'يذكر المصدر أن القائمة خالية.',
  'more-pages': 'للقائمة صفحات أخرى لم تُقرأ.',
  'load-more': 'في الصفحة زر لعرض المزيد.',
  'filter-active': 'القائمة معروضة بتصفية.',
  'rows-hidden': 'في القائمة أسطر مخفية.',
  'rows-virtualised': 'تعرض الصفحة جزءاً من القائمة مع التمرير.',
  'names-cut': 'بعض الأسماء مقطوعة على الشاشة.',
  'still-loading': 'لم يكتمل تحميل الصفحة.',
  'fewer-than-stated': 'الأسطر المقروءة أقل من العدد المذكور.',
  'rows-refused': 'في القائمة أسطر تعذّرت قراءتها بثقة.',
  'total-unknown': 'لا يذكر المصدر العدد الكلي.',
  'more-than-stated': 'الأسطر المقروءة أكثر من العدد المذكور.',
});
