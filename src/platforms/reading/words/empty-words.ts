import { key } from './text.ts';

/** How pages say that a list has nothing in it, on folded text. */

const things =
  '(?:ال|لل|بال)?(?:طالب(?:ا|ه|ات)?|طلبه|طلاب|اطفال|تلاميذ|بيانات|سجلات?|سجل|نتايج|نتيجه|عناصر|عنصر|مدخلات|بنود|صفوف|شعب|شعبه|دروس|حصص|درس|واجبات|واجب|اختبارات|مهام|علاقات|معلم(?:ين|ون|ات)|موظف(?:ين|ون|ات)|مشارك(?:ين|ون|ات)|مسجل(?:ين|ون|ات)?|اعضاء|اسماء|احد|شيء|معلومات|مستخدم(?:ين|ون))(?![a-zء-ي])';
const thingsInEnglish =
  '(?:data|records?|students?|pupils|learners|results?|rows?|items?|entries|classes|sections?|lessons?|assignments?|members|participants|people|users|enrol?lments?|teachers|staff|matches|content|information)';
const ask = '(?:عذرا|نعتذر|للاسف|تنبيه|ملاحظه|sorry)?\\s*[,،.:!]?\\s*';

/** What may stand between the negation and what there is none of. Any other word says that something else is not. */
const between =
  '(?:(?:اي|ايه|حاليا|الان|بعد|هنا|هناك|هنالك|لديك|لديكم|لك|في|علي|عن|هذه|هذا|بهذه|بهذا|(?:ال)?(?:شعبه|صف|قايمه|كشف|جدول|صفحه))\\s+){0,5}?';
const isNot = '(?:لا (?:[يت]وجد|[يت]توفر)|لايوجد|لاتوجد|ليست?|ما في(?:ه|ها)?|لا)';
const wasNot =
  'لم (?:(?:[يت]تم )?(?:توزيع|تسجيل|اضافه|العثور|ايجاد|ادراج|تعيين|ربط|اسناد|الحاق)|يسجل|يضف|تضف|يعثر|نعثر|يلتحق|ينضم|[يت]توفر)';

/** What failed, is not allowed or is on its way is not empty; nor is what has no more than is shown. */
const isOther =
  /تحميل|تعذر|فشل|خطا|اتصال|صلاحي|مصرح|انترنت|انتهت|(?:^|\s)(?:ال)?مزيد|loading|failed|error|permission|authori|connection|internet|expired|access|(?:^|\s)more(?:\s|$)/;
const noThings = `(?:currently )?(?:no|0)\\s+(?:(?:matching|available|enrolled|registered|active|current|such)\\s+)?${thingsInEnglish}`;
const ofThem =
  '(?:\\s+(?:(?:are|have been|were) )?(?:available|found|yet|here|currently|enrolled|registered|assigned|added|match|in|at|for|to (?:display|show|see|list))(?:\\s.{0,60})?)?';
const patterns = [
  `^${ask}${isNot}\\s+${between}(?:${things}|تسجيل$)(?:\\s+\\S+){0,10}$`,
  // «لم يتم تسجيل الطلبة الجدد» tells of certain ones.
  `^${ask}${wasNot}\\s+${between}(?!ال|لل|بال)${things}(?:\\s+\\S+){0,10}$`,
  `^${ask}لا (?:[يت]ضم|[يت]حتوي|[يت]شمل)\\s+(?:\\S+\\s+){1,3}?(?:علي|اي|ايه)\\s+(?:اي|ايه)?\\s*${things}(?:\\s+\\S+){0,4}$`,
  `^(?:(?:ال)?(?:قايمه|جدول|شعبه|كشف|صفحه)(?:\\s+\\S+){0,3}\\s+)?(?:فارغه?|خالي(?:ه)?)(?:\\s+(?:من|حاليا|الان)(?:\\s+\\S+){0,4})?$`,
  `^${ask}(?:there (?:are|is) )?${noThings}${ofThem}$`,
  `^${thingsInEnglish}? ?(?:not found|none found|is empty|are empty)$`,
  `^(?:the |this )?(?:list|table|class|section|roster|page|course) (?:is (?:currently )?empty|has (?:currently )?${noThings}${ofThem}|(?:does not|doesn't) have any ${thingsInEnglish}${ofThem})$`,
  `^you (?:have ${noThings}|(?:do not|don't) have any ${thingsInEnglish})${ofThem}$`,
  `^nothing (?:here|found|yet|to (?:display|show|see))(?:\\s.{0,30})?$|^(?:nobody|no one|no-one) is (?:enrolled|registered|assigned|here|in)(?:\\s.{0,40})?$`,
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
