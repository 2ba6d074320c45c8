import { visibleText } from '../../core/text/fold.ts';
import { readClassText } from './class-text.ts';
import { isNumberWord } from './number-words.ts';
import { subjectIn } from './subjects.ts';
import { key, keyWithoutArticle } from './text.ts';

/**
 * Words that a heading of a section's roster may have beside the section's and the subject's names. Any other word may say
 * that it is a list of somebody else, or of some of them: absent today, parents, a committee. Nobody can list those.
 */
const plainWords = new Set(
  'شوون|affairs|teacher|darsak|تلاميذ|تلميذات|متعلمون|متعلمين|متعلمات|دارسون|دارسين|دارسات|طالبتان|طالبتين|طالبان|pupils|عددهم|عددهن|اجمالي|كلي|حجم|تضم|يضم|يوجد|تحتوي|لديك|اسما|سجلا|مشاركا|مسجلا|صفوف|number|total|count|size|enrollment|on|roll|rows|results|showing|you|have|this|registered|مجموع|طالبا|عدل|تعديل|تحرير|edit|قايمه|قوايم|كشف|كشوف|سجل|سجلات|اسماء|بيانات|معلومات|تفاصيل|جدول|عرض|اداره|دليل|صفحه|طلبه|طلاب|طالبات|طالب|طالبه|طلبتي|طلابي|طالباتي|شعبه|شعبتي|صف|صفي|ماده|مبحث|مقرر|مساق|مسجلين|مسجلون|مسجلات|ملتحقين|ملتحقون|ملتحقات|حاليين|حاليون|حاليات|مقيدين|مشاركون|مشاركين|مشاركات|اشخاص|افراد|اعضاء|جميع|كل|كامل|كامله|في|من|علي|هذه|هذا|حسب|عدد|عام|سنه|فصل|دراسي|دراسيه|اول|ثاني|مدرسه|منصه|درسك|تعليميه|student|students|pupils|learners|list|roster|class|section|grade|people|participants|members|names|all|my|of|the|in|for|course|enrolled|current|details|شبكه|ارقام|ارقامهم|ارقامهن|وطنيه|اكاديمي|اطفال|رسمي|رسميه|معتمد|معتمده|محدث|محدثه|نهايي|نهاييه|تفصيلي|تفصيليه|شامل|شامله|موحد|الكتروني|الكترونيه|رقمي|عموم|سنوي|سنويه|فصلي|اكاديميه|مدرسي|مدرسيه|وزاره|تربيه|تعليم|مديريه|لواء|قصبه|محافظه|نظام|بوابه|تقرير|نموذج|استماره|كشفا|استعراض|طباعه|تصدير|اكسل|مرتبه|مرتبين|ابجديا|هجاييا|مرحله|اساسيه|ثانويه|شعبتك|شعبتنا|صفكم|صفك|طلبتك|طلابك|طالباتك|طلبتها|طلابها|صفيه|دراسيين|يدرسون|تدرس|ادرس|ادرسها|ادرسهم|لكل|عن|مع|الي|ثالث|اخر|a|an|and|to|by|with|your|our|its|is|are|there|has|subject|subjects|school|academic|year|semester|term|first|second|third|official|full|complete|report|view|show|manage|management|cards|register|enrolment|enrollments|information|info|data|records|record|profiles|overall|entries|per|page|print|export|excel|pdf|classroom|sorted|alphabetical|alphabetically|order|summary'.split(
    '|',
  ),
);

/** Beside a number: how much is shown of how much. */
const amountWords = new Set(
  'حاليا|يعرض|تعرض|يظهر|تظهر|اظهار|ظاهر|معروض|معروضه|معروضين|تم|يتم|تحميل|اصل|الي|حتي|سجلا|سجل|عنصر|عناصر|عنصرا|صفحات|رقم|انت|بقي|متبقي|متبقيا|متبقون|اخرين|اخرون|هو|بلغ|يوجد|وجد|عثور|نتيجه|نتايج|to|entries|displaying|viewing|loaded|out|items|item|per|page|are|there|is|has|found|records|record|shown|and|more|others|total'.split(
    '|',
  ),
);

/** Both of them, and how many each. */
const byGender = /(?:ذكور|طلاب|boys|male).*(?:اناث|طالبات|girls|female)/;
const genderWords = new Set('ذكور|اناث|boys|girls|male|female|males|females'.split('|'));

/** How a list is laid out, and that it is of all sections, says nothing of who stands in it. */
const layoutWords = new Set('شعب|بطاقه|بطاقات|صور|البوم|cards|photos|grid|table'.split('|'));

/** The words of a text without the names of subjects among them. */
const withoutSubjects = (text: string): string[] => {
  const words = visibleText(text)
    .replace(/[^A-Za-zء-يٮ-ۓ]/g, ' ')
    .trim()
    .split(/\s+/);
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--)
      if (subjectIn(words.slice(from, to).join(' ')) !== null) words.splice(from, to - from);
  return words;
};

/** Labels whose value is a person's, a place's or a time's name, and tells nothing of who is in the list. */
const labelWords = new Set(
  'معلم|معلمه|اسم معلم|اسم معلمه|معلم ماده|معلمه ماده|معلم مبحث|معلمه مبحث|مدرس ماده|مدرسه ماده|مربي صف|مربيه صف|مربي شعبه|مربيه شعبه|مدرسه|اسم مدرسه|مديريه|مديريه تربيه وتعليم|لواء|عام دراسي|سنه دراسيه|عام|فصل دراسي|فصل|تاريخ طباعه|طبع في|غرفه|غرفه صفيه|teacher|class teacher|subject teacher|homeroom teacher|homeroom|school|directorate|academic year|school year|year|term|semester|printed|printed on|room|classroom'.split(
    '|',
  ),
);

/** A heading without what it says behind such a label: «المعلمة: …». */
const withoutLabelled = (heading: string): string =>
  heading
    .split(/\s*[—–|·•]\s*/)
    .filter((part) => {
      const label = /^([^:：]{2,30}?)\s*[:：]\s*\S/u.exec(part)?.[1];
      return label === undefined || !labelWords.has(keyWithoutArticle(label));
    })
    .join(' — ');

/** Whether a heading says no more than whose roster stands below it: a section, a subject, the students. */
export const isOfRoster = (heading: string): boolean => {
  const said = withoutLabelled(heading.replace(/enrolled users/i, 'participants'));
  const counts = /\d/.test(key(said));
  const countsBoth = counts && byGender.test(key(said));
  return (readClassText(said)?.rest ?? said.split(/\s*[—–|:،·•(),]\s*|\s-\s/)).every((part) =>
    withoutSubjects(part).every((raw) => {
      const word = keyWithoutArticle(raw);
      const bare = keyWithoutArticle(word.replace(/^(?:و|ب|لل|ل)(?=..)/, ''));
      return (
        word.length < 2 ||
        plainWords.has(word) ||
        plainWords.has(bare) ||
        layoutWords.has(key(raw)) ||
        layoutWords.has(word) ||
        // «وعددهم أربعة وعشرون»
        isNumberWord(word) ||
        (counts && (amountWords.has(word) || amountWords.has(bare))) ||
        (countsBoth && (genderWords.has(word) || genderWords.has(bare)))
      );
    }),
  );
};
