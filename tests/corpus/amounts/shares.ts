import type { Said } from './said.ts';

/**
 * How pages word that they show a part of a list, or all of it, in plain text: what stands in `said` is put into them. The
 * markup of pagers stands in `pagers.ts`, bare totals in `totals.ts`.
 */
export interface Share {
  readonly text: (said: Said & Counts) => string;
  /** What a reader can know from it. */
  readonly tells: 'total' | 'page' | 'total and page' | 'more';
}

/** The total once more, as boys and girls and in words. */
export interface Counts {
  readonly boys: string;
  readonly girls: string;
  readonly arabicWords: string;
}

const share =
  (tells: Share['tells']) =>
  (text: Share['text']): Share => ({ text, tells });
const [total, page, both, more] = (['total', 'page', 'total and page', 'more'] as const).map(share) as [
  (text: Share['text']) => Share,
  (text: Share['text']) => Share,
  (text: Share['text']) => Share,
  (text: Share['text']) => Share,
];

export const shares: readonly Share[] = [
  // From and to.
  total((s) => `عرض ${s.from} إلى ${s.to} من أصل ${s.total} سجل`),
  total((s) => `عرض ${s.from} إلى ${s.to} من ${s.total} طالباً`),
  total((s) => `${s.from}–${s.to} من ${s.total}`),
  total((s) => `${s.from} - ${s.to} من ${s.total}`),
  total((s) => `${s.from}-${s.to} / ${s.total}`),
  total((s) => `من ${s.from} إلى ${s.to} من مجموع ${s.total}`),
  total((s) => `يتم عرض ${s.from} حتى ${s.to} من إجمالي ${s.total} طالباً`),
  total((s) => `السجلات ${s.from} - ${s.to} من ${s.total}`),
  total((s) => `الطلبة ${s.from} إلى ${s.to} من أصل ${s.total}`),
  total((s) => `طلبة ${s.from}–${s.to} من ${s.total}`),
  total((s) => `إظهار النتائج ${s.from}-${s.to} من ${s.total}`),
  total((s) => `النتائج من ${s.from} إلى ${s.to} (المجموع ${s.total})`),
  total((s) => `الصفوف ${s.from}–${s.to} من ${s.total}`),
  total((s) => `عناصر ${s.from} - ${s.to} من أصل ${s.total} عنصراً`),
  total((s) => `عدد الصفوف في الصفحة: ${s.read} | ${s.from}–${s.to} من ${s.total}`),
  total((s) => `Showing ${s.from} to ${s.to} of ${s.total} entries`),
  total((s) => `Showing ${s.from} - ${s.to} of ${s.total}`),
  total((s) => `Showing ${s.from}–${s.to} out of ${s.total} students`),
  total((s) => `${s.from}-${s.to} of ${s.total}`),
  total((s) => `${s.from} to ${s.to} of ${s.total}`),
  total((s) => `Displaying students ${s.from} - ${s.to} of ${s.total} in total`),
  total((s) => `Results ${s.from}–${s.to} of ${s.total}`),
  total((s) => `Items ${s.from} to ${s.to} of ${s.total}`),
  total((s) => `Rows per page: ${s.read} ${s.from}–${s.to} of ${s.total}`),
  total((s) => `Viewing records ${s.from}-${s.to} of ${s.total}`),
  total((s) => `Students ${s.from}-${s.to} of ${s.total}`),
  // A part of a whole.
  total((s) => `${s.read} من ${s.total}`),
  total((s) => `${s.read}/${s.total}`),
  total((s) => `${s.read} / ${s.total}`),
  total((s) => `${s.read} من أصل ${s.total} طالباً`),
  total((s) => `عرض ${s.read} من ${s.total}`),
  total((s) => `يعرض ${s.read} من ${s.total} سجلاً`),
  total((s) => `تم عرض ${s.read} طالباً من أصل ${s.total}`),
  total((s) => `المعروض ${s.read} من ${s.total}`),
  total((s) => `المعروض حالياً: ${s.read} من ${s.total}`),
  total((s) => `معروض ${s.read} من إجمالي ${s.total}`),
  total((s) => `يظهر ${s.read} طالباً من ${s.total}`),
  total((s) => `تظهر ${s.read} طالبة من مجموع ${s.total} طالبة`),
  total((s) => `عدد الطلبة المعروضين: ${s.read} من ${s.total}`),
  total((s) => `عدد المعروض: ${s.read} من أصل ${s.total}`),
  total((s) => `الطلبة: ${s.read} من ${s.total}`),
  total((s) => `الطلبة ${s.read}/${s.total}`),
  total((s) => `تم تحميل ${s.read} من ${s.total}`),
  total((s) => `Showing ${s.read} of ${s.total}`),
  total((s) => `Showing ${s.read} of ${s.total} students`),
  total((s) => `Viewing ${s.read} of ${s.total}`),
  total((s) => `${s.read} of ${s.total} students`),
  total((s) => `${s.read} of ${s.total} shown`),
  total((s) => `${s.read} out of ${s.total}`),
  total((s) => `Loaded ${s.read} of ${s.total}`),
  total((s) => `Students: ${s.read} of ${s.total}`),
  total((s) => `Displaying ${s.read} out of ${s.total} learners`),
  // Totals.
  total((s) => `المجموع: ${s.total} طالباً`),
  total((s) => `المجموع الكلي: ${s.total}`),
  total((s) => `المجموع الكلي للطلبة: ${s.total}`),
  total((s) => `العدد الإجمالي للطلبة: ${s.total}`),
  total((s) => `العدد الكلي للطلاب: ${s.total}`),
  total((s) => `إجمالي عدد الطلبة في الشعبة ${s.total}`),
  total((s) => `مجموع الطلبة = ${s.total}`),
  total((s) => `عدد الطلبة في هذه الشعبة هو ${s.total}`),
  total((s) => `عدد طلاب الصف والشعبة: ${s.total}`),
  total((s) => `عدد النتائج: ${s.total}`),
  total((s) => `تم العثور على ${s.total} طالباً`),
  total((s) => `تم العثور على ${s.total} نتيجة`),
  total((s) => `وجد ${s.total} سجلاً`),
  total((s) => `يوجد ${s.total} طلاب`),
  total((s) => `بلغ عدد طلبة الشعبة ${s.total} طالباً وطالبة`),
  total((s) => `الطلبة المسجلون في الشعبة: ${s.total}`),
  total((s) => `عدد المقيدين: ${s.total}`),
  total((s) => `إجمالي السجلات (${s.total})`),
  total((s) => `Total ${s.total} items`),
  total((s) => `Total of ${s.total} students`),
  total((s) => `${s.total} students in total`),
  total((s) => `${s.total} students found`),
  total((s) => `Found ${s.total} students`),
  total((s) => `${s.total} records found`),
  total((s) => `Total records: ${s.total}`),
  total((s) => `Total students enrolled: ${s.total}`),
  total((s) => `Students in this class: ${s.total}`),
  total((s) => `There are ${s.total} students in this section`),
  total((s) => `This class has ${s.total} students`),
  // By gender.
  total((s) => `ذكور ${s.boys} إناث ${s.girls}`),
  total((s) => `الذكور: ${s.boys}، الإناث: ${s.girls}`),
  total((s) => `${s.boys} ذكور، ${s.girls} إناث`),
  total((s) => `طلاب: ${s.boys} · طالبات: ${s.girls}`),
  total((s) => `${s.boys} طالباً و${s.girls} طالبة`),
  total((s) => `ذكور (${s.boys}) إناث (${s.girls}) المجموع (${s.total})`),
  total((s) => `عدد الطلبة: ${s.total} (ذكور ${s.boys}، إناث ${s.girls})`),
  total((s) => `Boys: ${s.boys}, Girls: ${s.girls}`),
  total((s) => `Male: ${s.boys} Female: ${s.girls}`),
  total((s) => `${s.boys} boys and ${s.girls} girls`),
  total((s) => `${s.total} students (${s.boys} boys, ${s.girls} girls)`),
  // In words.
  total((s) => `تضم الشعبة ${s.arabicWords} طالباً`),
  total((s) => `عدد الطلبة: ${s.arabicWords}`),
  total((s) => `${s.arabicWords} طالباً وطالبة`),
  // Pages.
  page((s) => `صفحة ${s.page} من ${s.pages}`),
  page((s) => `الصفحة ${s.page} من ${s.pages}`),
  page((s) => `الصفحة: ${s.page} من ${s.pages}`),
  page((s) => `صفحة ${s.page}/${s.pages}`),
  page((s) => `صفحة رقم ${s.page} من أصل ${s.pages}`),
  page((s) => `${s.page} من ${s.pages} صفحات`),
  page((s) => `أنت في الصفحة ${s.page} من ${s.pages}`),
  page((s) => `Page ${s.page} of ${s.pages}`),
  page((s) => `Page: ${s.page} / ${s.pages}`),
  page((s) => `You are on page ${s.page} of ${s.pages}`),
  both((s) => `صفحة ${s.page} من ${s.pages} — ${s.total} طالباً`),
  both((s) => `الصفحة ${s.page} من ${s.pages} (إجمالي ${s.total} سجل)`),
  both((s) => `Page ${s.page} of ${s.pages} (${s.total} items)`),
  both((s) => `${s.total} طالباً · الصفحة ${s.page} من ${s.pages}`),
  both((s) => `Page ${s.page} of ${s.pages}, ${s.total} students`),
  // What is still to come; on the last page nothing of it stands there.
  more((s) => `بقي ${s.left} طالباً`),
  more((s) => `و${s.left} طالباً آخرين`),
  more((s) => `${s.left} طالباً متبقياً`),
  more((s) => `${s.left} more students`),
  more((s) => `+${s.left} more`),
  more((s) => `and ${s.left} others`),
];

/** Where pages put such a line, as boxes around it. */
export const shareBoxes: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => `<p>${text}</p>`,
  small: (text) =>
    `<div class="row"><div class="col-12"><small class="text-muted">${text}</small></div></div>`,
  status: (text) => `<div class="info" role="status" aria-live="polite">${text}</div>`,
  spans: (text) => `<div><span>${text}</span><span><button disabled>طباعة</button></span></div>`,
  // Below a list alone.
  foot: (text) => `<footer>${text}</footer>`,
};

const ones = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const tens = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون'];
/** A number of 12 to 69 in words. */
export const inArabicWords = (number: number): string => {
  const [ten = '', one = ''] = [tens[Math.floor(number / 10)], ones[number % 10]];
  if (number < 20) return number === 12 ? 'اثنا عشر' : `${one} عشر`;
  return one === '' ? ten : `${one} و${ten}`;
};
