import type { ForeignPage } from './foreign.ts';

/**
 * Lists of some of a section's students, or of others, on a page that is headed by the section itself: what the list is of is
 * said beside it, on a tab, in the window's title or in the way to the page.
 */
const page = (heading: string, columns: string, ...values: readonly string[]): ForeignPage => ({
  heading,
  columns: columns.split('|'),
  values,
});
const id = '0000000017';

export const pagesBelowSections: readonly ForeignPage[] = [
  page('اجتماع أولياء الأمور', 'اسم الطالب|حضر ولي الأمر', 'نعم'),
  page('حافلة رقم 4', 'اسم الطالب|الرقم الوطني', id),
  page('الكتب المعارة', 'اسم الطالب|الكتاب|موعد الإرجاع', 'كليلة ودمنة', '3/12/2026'),
  page('توزيع قاعات الامتحان', 'اسم الطالب|القاعة|المقعد', '2', '14'),
  page('لوحة الشرف', 'اسم الطالب|الرقم الوطني', id),
  page('غياب اليوم', 'اسم الطالب|الرقم الوطني', id),
  page('نادي العلوم', 'اسم الطالب|الرقم الوطني', id),
  page('طلبات الانتقال', 'اسم الطالب|الرقم الوطني', id),
  page('مناوبات الساحة', 'الاسم|اليوم', 'الأحد'),
  page('انتخابات مجلس الصف', 'اسم الطالب|عدد الأصوات', '7'),
  page('تسليم الكتب المدرسية', 'اسم الطالب|تم التسليم|تاريخ التسليم', 'نعم', '1/9/2026'),
  page('مطعوم الحصبة', 'اسم الطالب|تلقى المطعوم', 'نعم'),
  page('موافقات الرحلة', 'اسم الطالب|موافقة ولي الأمر', 'موافق'),
  page('نتائج مسابقة الخط العربي', 'اسم الطالب|الرقم الوطني|العلامة', id, '18'),
  page('قائمة الانتظار', 'اسم الطالب|الرقم الوطني', id),
  page('خريجو عام 2024', 'اسم الطالب|الرقم الوطني', id),
  page('مجموعات المختبر', 'اسم الطالب|المجموعة', 'الأولى'),
  page('المشاركون في المحادثة', 'الاسم|آخر ظهور', 'أمس'),
  page('أعياد الميلاد هذا الشهر', 'اسم الطالب|تاريخ الميلاد', '3/11/2014'),
  page('ملاحظات السلوك', 'اسم الطالب|الملاحظة|التاريخ', 'مشاغب', '12/11/2026'),
];

const section = 'الصف السابع (أ) — العلوم';

/** Where the page says what its list is of: the window's title, and what stands before the list. */
export const titlePlaces: Readonly<Record<string, (title: string) => { title?: string; before: string }>> = {
  'a heading below it': (title) => ({ before: `<h2>${section}</h2><h4>${title}</h4>` }),
  'a box right above the list': (title) => ({
    before: `<h2>${section}</h2><div class="box-title"><span>${title}</span></div>`,
  }),
  'the chosen tab': (title) => ({
    before: `<h2>${section}</h2><ul class="nav nav-tabs"><li><a class="nav-link">الطلبة</a></li><li><a class="nav-link active">${title}</a></li><li><a class="nav-link">الدروس</a></li></ul>`,
  }),
  'the way to the page': (title) => ({
    before: `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item">شعبي</li><li class="breadcrumb-item active">${title}</li></ol></nav><h2>${section}</h2>`,
  }),
  'the title of the window': (title) => ({ title: `${title} | درسك`, before: `<h2>${section}</h2>` }),
};
