import { isAllWord } from '../page/around.ts';
import { readClassText } from '../words/class-text.ts';
import { isSubject } from '../words/subjects.ts';
import { clean, key } from '../words/text.ts';
import { isGender, isStatus } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

/** The words by which a page says that it shows a choice from a list, and what of. */

const filter = '(?:ال)?(?:تصفيه|فلتره|فلتر|فلاتر|مرشحات|مرشح)';
const filters = `(?:(?:ال)?(?:عوامل|عامل|معايير|معيار|شروط|خيارات) )?${filter}|(?:ال)?(?:عوامل|عامل)`;
const clear = '(?:الغاء|ازاله|حذف|مسح|تفريغ|اعاده (?:ضبط|تعيين|تهييه))';
const on = '(?:ال)?(?:نشطه?|مفعل(?:ه|ا)?|مطبقه?|مستخدمه?|حاليه)';
const people = '(?:ال)?(?:طلبه|طلاب|طالبات|اسماء|ذكور|اناث)|students?|names|boys|girls|records|results';

const said = new RegExp(
  [
    // «نتائج البحث عن …», «بحثت عن …», "Results for …", "Matches for …"
    '^(?:نتايج|نتيجه) (?:ال)?بحث|^بحثت عن|^(?:search results|(?:results|matches) for)',
    `(?:نتايج|نتيجه) مطابقه ل`,
    // «تصفية حسب: …», «تمت التصفية حسب …», «مصفّى حسب …»
    '^(?:تم(?:ت)? )?(?:ال)?(?:تصفيه|فلتره|فلتر|filter(?:ed)?)(?: (?:حسب|by))?\\s*:',
    '^(?:تم(?:ت)? )?(?:(?:ال)?(?:تصفيه|فلتره)|مصف[اي](?:ه)?|filtered) (?:حسب|by)(?: |:)',
    // «مسح التصفية», «إعادة ضبط المرشحات», «إلغاء البحث», "Clear search"
    `(?:^|\\(| و)${clear} (?:(?:كل|جميع) )?(?:(?:ال)?بحث|${filters})(?![a-zء-ي])`,
    '^(?:clear|remove|reset) (?:all )?(?:the )?(?:search|filter)',
    '(?:منتقاه|مصفاه|مرشحه|تصفي(?:ه|ته|تها)|filtered) (?:من|from)',
    // «المرشحات (2)», «التصفية 1»
    `^(?:${filters}|filters?)\\s*[:(]?\\s*[1-9]\\d?\\)?$`,
    // «عوامل التصفية النشطة: …», «التصفية مفعّلة», "Active filters: …", "Filter is on"
    `^(?:${filters})(?: ${on})+(?![a-zء-ي])|^(?:active|applied|current) filters?|^filters? (?:is|are) (?:on|active|applied)`,
    '^\\d+ (?:active )?filters?(?: (?:applied|active|on))?$',
    `(?:تطبيق|تفعيل) (?:عوامل|عامل|\\d+ عوامل) ${filter}|(?:بسبب|ب) ?${filter}$`,
    // «يعرض الطالبات فقط», "Showing active students only"
    `^(?:[يت]?(?:تم )?(?:عرض|ظهر)|اظهار|تظهر|showing|displaying|shows)\\s.*(?:${people}).*(?:\\sفقط|\\sonly)$`,
    // «أسماء تبدأ بحرف: أ», "Last name starts with: A"
    '(?:[يت]بدا (?:ب|بال)حرف|starts? with|beginning with)[\\s:]+\\S{1,5}$',
  ].join('|'),
);

/** «التصفية: الكل», «لا توجد عوامل تصفية»: nothing was narrowed. */
const saidOfNone =
  /:\s*(?:(?:ال)?كل|جميع|all|none|any|لا شي|بدون|لا يوجد|0)(?:\s|$)|^(?:لا (?:توجد|يوجد)|بدون|no)\s/;

/** The page says that what it shows was narrowed. */
export const saysFiltered = (text: string): boolean => {
  const folded = key(text).replace(/[«»"“”]/g, '');
  return said.test(folded) && !saidOfNone.test(folded);
};

/** What of a student one may choose by; grade, section, subject and year say whose list it is. */
const ofStudent: readonly Field[] = [
  'status',
  'gender',
  'name',
  'studentName',
  'firstName',
  'familyName',
  'nationalId',
  'openemisNo',
  'otherId',
];
export const isOfStudent = (field: Field | null): boolean => field !== null && ofStudent.includes(field);

const plural = /(?:ون|ين|ات)$/;
const groups =
  /^(?:ال)?(?:ذكور|اناث|بنين|بنات|طلاب|طالبات|نشط(?:ون|ين|ات)|فعال(?:ون|ين)|متاخر(?:ون|ين)|غايب(?:ون|ين)|حاضر(?:ون|ين)|boys|girls|males?|females?|active|inactive|absent|present|late)$/;

/** «الإناث», «ملتحق», «المنقولون»: some of the students. */
export const isGroupOfStudents = (text: string): boolean => {
  const folded = key(text).replace(/ (?:فقط|only)$/, '');
  return (
    groups.test(folded) ||
    isGender(folded) ||
    isStatus(folded) ||
    (plural.test(folded) && isStatus(folded.replace(/^ال/, '').replace(plural, '')))
  );
};

/** «الحالة: ملتحق», «الجنس = أنثى», «الاسم يحتوي «محمد»», «الإناث»: what a list was narrowed to. */
export const saysChoice = (text: string, headers: HeaderIndex): boolean => {
  const [, label, value] =
    /^(.{2,30}?)\s*(?::|=|：|\s(?:يحتوي|يبدأ ب|يساوي|contains|is|equals)\s)\s*(.{1,40})$/u.exec(
      clean(text),
    ) ?? [];
  if (label !== undefined && value !== undefined && isOfStudent(headers.fieldOf(label)))
    return !isAllWord(key(value));
  return isGroupOfStudents(text);
};

/** «السابع أ», «العلوم», «2026/2027»: whose list it is, and not what of it. */
export const saysWhose = (text: string): boolean =>
  readClassText(text) !== null || isSubject(text) || /20\d\d/.test(key(text));
