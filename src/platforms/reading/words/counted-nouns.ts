/**
 * What pages call the things that a list is of, when they count them: on folded text, in every form that follows or leads a
 * number. `one`: «٥ شعبة», «٢٨ طالباً»; `many` may also stand before its number («الشعب: ٥»), where `one` would be a thing's own
 * number («الدرس ٣»).
 */

/** What a page counts: of a list of sections, the number of children is no total. */
export type Counted = 'students' | 'sections' | 'lessons' | 'works' | 'teachers' | 'rows';

interface Nouns {
  readonly many: string;
  readonly one: string;
}

const article = '(?:ال|لل|بال)?';
const end = '(?![a-zء-ي])';

const wordOf = (words: string): string => words.trim().replace(/\s+/g, '|');

/** «شعبي», «دروسك», «معلمو المدرسة», «معلمي المدرسة»: whose they are is said at the word's end. */
const owned = (words: string): string => `(?:${wordOf(words)})(?:ي|ك|كم|نا|هم|هن)?`;

const nounsOf = (arabic: { many: string; one: string }, english: { many: string; one: string }): Nouns => ({
  many: `(?:${article}${owned(arabic.many)}|${wordOf(english.many)})${end}`,
  one: `(?:${article}(?:${wordOf(arabic.one)})|${wordOf(english.one)})${end}`,
});

const words: Readonly<Record<Exclude<Counted, 'students' | 'rows'>, Nouns>> = {
  sections: nounsOf(
    { many: 'شعب صفوف علاقات(?:\\s(?:ال)?تدريسيه)?', one: 'شعبه صف صفا علاقه' },
    {
      many: 'sections classes classrooms (?:teaching\\s)?relations homerooms',
      one: 'section class relation',
    },
  ),
  lessons: nounsOf(
    {
      many: 'دروس حصص مقاطع فيديوهات محاضرات',
      one: 'درس درسا حصه مقطع مقطعا فيديو محاضره',
    },
    { many: 'lessons videos sessions lectures clips', one: 'lesson video session lecture clip' },
  ),
  works: nounsOf(
    {
      many: 'واجبات اختبارات امتحانات مهام مهمات انشطه تكليفات مشاريع مشروعات تقييمات اعمال تمارين',
      one: 'واجب واجبا اختبار اختبارا امتحان امتحانا مهمه نشاط نشاطا تكليف تكليفا مشروع مشروعا تقييم تقييما عمل عملا تمرين تمرينا',
    },
    {
      many: 'assignments homeworks? tests exams quizzes tasks activities projects assessments worksheets',
      one: 'assignment test exam quiz task activity project assessment worksheet',
    },
  ),
  teachers: nounsOf(
    {
      many: 'معلمين معلمون معلمات معلمو معلمي مدرسين مدرسون مدرسات موظفين موظفون موظفات كادر هييه\\s(?:ال)?(?:تدريسيه|تعليميه)',
      one: 'معلم معلما معلمه مدرس مدرسا موظف موظفا موظفه',
    },
    {
      many: 'teachers staff (?:staff\\s)?members employees instructors',
      one: 'teacher employee instructor',
    },
  ),
};

const students =
  '(?:ال|لل|بال)?(?:طلاب|طلبه|طالبات|اطفال|تلاميذ|متعلم(?:ين|ون|ات)|دارس(?:ين|ون|ات)|students|pupils|learners|children)';
/** Who belongs to a course or a section, whatever the page calls them. */
export const members =
  '(?:(?:ال)?(?:مشارك|مسجل|ملتحق|مقيد|منتسب|مستخدم)(?:ا|ين|ون|ات)|(?:ال)?(?:عضوا?|اعضاء|افراد|فردا|اشخاص|شخصا)|people|members|participants|users?)(?![a-zء-ي])';
export const person = `(?:${students}|(?:ال)?(?:طالبا?|طالبه|طالب/ه|طفلا?|طفله|تلميذا?|تلميذه|متعلما?|متعلمه|دارسا?|دارسه|student|pupil|learner)(?![a-zء-ي/]))`;

const either = ({ many, one }: Nouns): string => `(?:${many}|${one})`;
const anyOf = (of: readonly Nouns[]): string => `(?:${of.map(either).join('|')})`;

/** In any number. */
export const nouns: Readonly<Record<Counted, string>> = {
  students: `(?:${person}|${members}|(?:ال)?(?:اسما?|اسماء)(?![a-zء-ي]))`,
  sections: either(words.sections),
  lessons: either(words.lessons),
  works: either(words.works),
  teachers: either(words.teachers),
  rows: anyOf(Object.values(words)),
};

/** In the plural alone. */
export const plurals: Readonly<Record<Counted, string>> = {
  students,
  sections: words.sections.many,
  lessons: words.lessons.many,
  works: words.works.many,
  teachers: words.teachers.many,
  rows: `(?:${Object.values(words)
    .map(({ many }) => many)
    .join('|')})`,
};

/** What leads to a number. */
export const countWord = '(?:(?:ال)?(?:عدد|مجموع|اجمالي)|total|number of|count of)';

/** Of whatever: what kits call the rows of a list. */
export const entries =
  '(?:ال)?(?:سجل(?:ا|ات)?|قيود|نتيجه|نتايج|مدخل(?:ا|ه|ات)?|عنصرا?|عناصر|بند|بنود|records?|entries|results?|rows|items|row\\(s\\))(?![a-zء-ي])';

/** The number of those of whom something is said, of the school, of seats: no total of a list. */
const ofOthers =
  '(?:^|\\s)(?:(?:اول|first|اعلي|افضل|top)\\s+\\d|(?:ب?حد|ال[هح]?حد)\\s+(?:ال)?(?:اقصي|اعلي)|(?:max(?:imum)?|limit|waiting)(?:\\s|$))|' +
  '(?:^|[\\s(])[ولب]?(?:ال)?(?:حاضر|حضر|غايب|غاب|تغيب|متاخر|سلم|شاهد|مشاهد|دخل|نشط|متصل|جدد|منقول|منسحب|سعه|مقاعد|شاغر|انتظار|ميلاد|طلبات|معلق|ذكور|اناث|مدرس[هت](?![ا-ي])|متوسط|معدل|present|absent|online|capacity|school|average|birthday|request|seat|fe|male)';
/** What is said of some of the lessons, works, sections or teachers. */
const ofSome =
  '(?:^|[\\s(])[ولب]?(?:ال)?(?:جديد|مفتوح|مغلق|منته|قادم|منشور|مسود|مجدول|موجل|مورشف|مصحح|تصحيح|يصحح|تصحح|مكتمل|ناقص|سابق|تالي|غير|لم|ليس|بعد|اليوم|اسبوع|open|closed|draft|graded?|ungraded|marked|upcoming|overdue|due|new|pending|published|unpublished|archived|late|active|inactive|missing|completed?|today|week|left|to\\s)';

/** «رسائل الطلبة (45)»: what they have, and not they. */
const theirs = `(?:^|\\s)(?:ال)?(?:رسايل|واجبات|مجموعات|غياب(?:ات)?|امور|ملاحظات|اعمال|ملفات|حسابات|طلبات|شكاوي|مشاريع|تسليمات|اجابات|صور|اخبار)\\s+${students}`;

const others = new RegExp(ofOthers, 'u');
const ofStudents = new RegExp(theirs, 'u');
const some = new RegExp(ofSome, 'u');

/** Whether a text counts some of them, or something else beside them. Of teachers and sections the school's number is the list's own. */
export const countsOthers = (folded: string, counted: Counted): boolean =>
  counted === 'students'
    ? others.test(folded) || ofStudents.test(folded)
    : others.test(folded.replace(/(?:ال)?مدرسه|school/g, '')) || some.test(folded);

/** What a work is called, where several sorts are counted apart; null: no such word. */
export const sortOfWork = (folded: string): string | null => {
  const at = workSorts.findIndex((sort) => sort.test(folded));
  return at < 0 ? null : String(at);
};
const workSorts = [
  /واجب|homework/,
  /اختبار|امتحان|test|exam|quiz/,
  /مهم|مهام|task/,
  /نشاط|انشطه|activit/,
  /مشروع|مشاريع|project/,
];
