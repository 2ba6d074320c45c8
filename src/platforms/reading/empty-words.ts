import { key } from './text.ts';

/** How pages say that a list has nothing in it, on folded text. */

const things =
  '(?:ال|لل|بال)?(?:طالب(?:ا|ه|ات)?|طلبه|طلاب|اطفال|تلاميذ|بيانات|سجلات?|سجل|نتايج|نتيجه|عناصر|عنصر|مدخلات|بنود|صفوف|شعب|شعبه|دروس|حصص|درس|واجبات|واجب|اختبارات|مهام|علاقات|معلم(?:ين|ون|ات)|موظف(?:ين|ون|ات)|مشارك(?:ين|ون|ات)|مسجل(?:ين|ون|ات)?|اعضاء|اسماء|احد|شيء|معلومات|مستخدم(?:ين|ون))(?!\\p{L})';
const thingsInEnglish =
  '(?:data|records?|students?|pupils|learners|results?|rows?|items?|entries|classes|sections?|lessons?|assignments?|members|participants|people|users|enrol?lments?|teachers|staff|matches|content|information)';
const ask = '(?:عذرا|نعتذر|للاسف|تنبيه|ملاحظه|sorry)?\\s*[,،.:!]?\\s*';

const isNot =
  '(?:لا (?:[يت]?وجد|[يت]توفر|[يت]ضم|[يت]حتوي|[يت]شمل|[يت]ظهر)|لم (?:يتم |تتم )?(?:توزيع|تسجيل|اضافه|العثور|ايجاد|ادراج|تعيين|ربط|اسناد|الحاق|يسجل|يضف|تضف|يعثر|نعثر|يلتحق|ينضم|[يت]توفر)|ليست? (?:هناك|هنالك|لديك|في|بها|به)|ما في(?:ه|ها)?|لا)';

/** What failed, is not allowed or is on its way is not empty; nor is what has no more than is shown. */
const isOther =
  /تحميل|تعذر|فشل|خطا|اتصال|صلاحي|مصرح|انترنت|انتهت|(?:^|\s)(?:ال)?مزيد|loading|failed|error|permission|authori|connection|internet|expired|access|(?:^|\s)more(?:\s|$)/;
const patterns = [
  `^${ask}${isNot}\\s+(?:\\S+\\s+){0,4}?${things}(?:\\s+\\S+){0,10}$`,
  `^${ask}(?:لا|لم)\\s+(?:يوجد|توجد|يتم العثور علي|يعثر علي|تتوفر|يتوفر|تتم اضافه|يسجل)(?:\\s+(?:اي|ايه|حاليا))?(?:\\s+\\S+){0,10}$`,
  `^(?:لا${things}|لايوجد|لاتوجد)(?:\\s+\\S+){0,10}$`,
  `^(?:(?:ال)?(?:قايمه|جدول|شعبه|كشف|صفحه)(?:\\s+\\S+){0,3}\\s+)?(?:فارغه?|خالي(?:ه)?)(?:\\s+(?:من|حاليا|الان)(?:\\s+\\S+){0,4})?$`,
  `^${ask}(?:there (?:are|is) (?:currently )?)?(?:no|0)\\s+(?:\\S+\\s+){0,3}?${thingsInEnglish}(?:\\s.{0,60})?$`,
  `^${thingsInEnglish}? ?(?:not found|none found|is empty|are empty)$|^(?:the |this )?(?:list|table|class|section|roster|page|course) (?:is|has) (?:currently )?(?:empty|no .{1,40})$`,
  `^(?:nothing|nobody|no one|no-one|none)(?:\\s.{0,40})?$|^you (?:have no|do not have any|don't have any) .{1,40}$`,
  `^(?:this |the )?(?:class|section|course) (?:does not|doesn't) have any .{1,30}$|^(?:nobody|no one) is .{1,30}$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** «لا يوجد طلبة», «لم يتم توزيع طالبات على هذه الشعبة بعد», "No data available in table". */
export const saysNothingThere = (text: string): boolean => {
  const folded = key(text).replace(/[.!؟?]/g, '');
  return folded.length <= 110 && !isOther.test(folded) && patterns.some((pattern) => pattern.test(folded));
};

const ofAnything = new RegExp(
  '(?:بيانات|سجل|تسجيل|نتايج|نتيجه|عناصر|مدخلات|بنود|صفوف|معلومات|شيء|فارغ|(?:^|\\s)(?:data|records?|results?|rows?|items?|entries|matches|content|information|nothing|empty))',
);
const ofSomeone =
  /طالب|طلبه|طلاب|شعب|درس|دروس|حصص|واجب|اختبار|معلم|اشعار|رسايل|student|class|section|lesson|assignment|teacher|message|notification/;
/** «لا توجد بيانات»: without a word about what there is none of. */
export const saysNothingAtAll = (text: string): boolean => {
  const folded = key(text);
  return ofAnything.test(folded) && !ofSomeone.test(folded) && saysNothingThere(text);
};
