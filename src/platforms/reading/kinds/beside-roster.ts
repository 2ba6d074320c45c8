import type { Signal } from '../../reader.ts';
import type { Context } from '../context/context.ts';
import { isOfRoster } from '../words/roster-heading.ts';
import { key } from '../words/text.ts';
import { partsOf } from '../words/title-parts.ts';

/** It stays a rival of the other lists of its page: parts of a section below such words are all of it together. */
export const saidBeside: Signal = { type: 'text', what: 'something else is said beside it', weight: -8 };

/**
 * What a list of persons is of may be said beside it and not in its heading: in a box right over it, on the tab that is
 * chosen, at the end of the way to the page, in the window's title. Words of what schools keep lists of besides rosters.
 */
const affairs = new RegExp(
  `(?:^|\\s)[وبل]?(?:ال|لل)?(?:${[
    'غياب|غايب\\S*|متاخر\\S*|تاخر\\S*|مشاهد\\S*',
    'حافل\\S*|باص\\S*|مواصلات|نقل|انتقال\\S*|تنقلات',
    'مكتبه|كتب|كتاب|معار\\S*|اعار\\S*|استعار\\S*|اجهزه|لوحيه|عهد|عهده|استلام|تسليم|زي',
    'قاعه|قاعات|مقاعد|جلوس|امتحان\\S*|نتايج|مراقبه',
    'شرف|اوايل|متفوق\\S*|تكريم|جوايز|شهادات|نقاط|ترتيب|صداره|مسابق\\S*|متسابق\\S*|بطول\\S*|اولمبياد',
    'نادي|انديه|فريق|فرق|كشافه|كورال|نشاط|انشطه|رحله|رحلات|مخيم|حفل\\S*|معرض',
    'مناوب\\S*|اشراف|انتخاب\\S*|تصويت|مرشح\\S*|اصوات|مجلس|برلمان|لجنه|لجان|عريف|عرفاء',
    'مطعوم\\S*|مطاعيم|تطعيم\\S*|لقاح\\S*|عياده|صحيه|صحي|مرضي|حساسيه|تغذيه|وجبات|مقصف',
    'موافق\\S*|انتظار|طلبات|قبول|التحاق|انسحاب|خريج\\S*|متسرب\\S*|رسوم|اقساط|مدفوعات|تبرع\\S*|ايتام',
    // «طلبة المجموعة», «مجموعات الصفوف»: some products call a section a group.
    'مجموع(?:ه|ات) (?!(?:ال)?(?:صف|طلبه|طلاب|طالبات))\\S+|محادث\\S*|دردشه|رسايل|متصل\\S*|منتدي|ميلاد|مواليد',
    'سلوك\\S*|مخالف\\S*|انذار\\S*|ملاحظات|تصاريح|استيذان',
    'اجتماع\\S*|لقاء\\S*|اولياء|امهات|اباء|زوار|زيارات|دعم|تقويه|علاجي\\S*|صعوبات|موهوب\\S*|متطوع\\S*',
    'absen\\S*|late|bus|transport|library|books?|loans?|exams?|halls?|seat\\S*|honou?rs?|clubs?|team|choir|duty|vot\\S*|elections?|vaccin\\S*|clinic|trips?|consents?|competition|winners|waiting|alumni|(?:lab|work|study|project)\\s+groups?|chat|messages?|birthdays?|behaviou?r|incidents?|meetings?|parents?|guardians?|council|committee|fees|payments?|requests?|results?|ranking|viewers?|handover|devices?',
  ].join('|')})(?=\\s|$)`,
);

/** Takes a folded text. */
export const namesAffair = (plain: string): boolean => affairs.test(plain);

const longest = 40;
const mostWords = 5;

/** A title, and no sentence, no label: it is short and ends without a sign. */
export const isTitle = (text: string): boolean =>
  text.length <= longest && text.split(' ').length <= mostWords && !/[.:：؟?!]\s*$|[:：]\s/u.test(text);

/** A title that names such a list. */
export const isOfAffair = (text: string): boolean =>
  isTitle(text) && namesAffair(key(text)) && !isOfRoster(text);

/** «الرسائل (41)», «3 new messages», «تسليم 3 واجبات من 60» count something else; «نتائج البحث عن …» is of the list itself. */
const counts =
  /^\p{N}|[([]\s*\p{N}+\s*[)\]]$|\p{N}\s.*(?:من|of)\s\p{N}|[«"“]|^(?:يرجى|الرجاء|نتائج (?:ال)?بحث|please|search)(?:\s|$)/iu;

/** Whether the page says that the list is of something else than a section's students. */
export const saysOtherThanRoster = ({ before, chosen, title }: Context): boolean => {
  const at = before.findLastIndex((text) => /\p{L}{2}/u.test(text));
  const words = before[at];
  // «57 | رسائل غير مقروءة»: a figure and its label.
  const isLabel = [before[at - 1], before[at + 1]].some(
    (text) => text !== undefined && /^[\p{N}\s]+$/u.test(text),
  );
  const over = words === undefined || isLabel || counts.test(words) ? [] : [words];
  const said = [...over, ...chosen, ...partsOf(title)];
  return said.some(isOfAffair);
};
