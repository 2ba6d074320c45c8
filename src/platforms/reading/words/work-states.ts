import { key } from './text.ts';

/**
 * What becomes of a lesson or of a piece of work: published or not, open, closed, to come, past. Stems for folded text; beside
 * a title they stand by themselves, over a part of a list they may have an article and the works' own name.
 */

/** Said of nothing but what a teacher publishes. */
const published = '(?:غير )?منشور|مسود|مجدول|(?:un|not )?published|drafts?|scheduled';
/** Said of much else as well: of accounts, of days, of persons. */
const others =
  'مغلق|مفتوح|منته|قادم|سابق|حالي|مورشف|نشط|متاح|ملغي|open|closed|upcoming|past|current|overdue|archived|active|expired|cancell?ed';
const works =
  '(?:ال)?(?:واجبات|اختبارات|امتحانات|مهام|دروس|حصص)\\s|(?:assignments|homework|quizzes|tests|exams|lessons)\\s';

const sorts =
  '(?:ال)?(?:واجبات|اختبارات|امتحانات|مهام|مشاريع|انشطه|اوراق عمل)(?: (?:ال)?(?:منزليه|بيتيه|قصيره))?|assignments|homework|quizzes|tests|exams|projects|worksheets|tasks';
const ofSorts = new RegExp(`^(?:${sorts})$`);
const ofPublished = new RegExp(`^(?:${published})ه?$`);
const alone = new RegExp(`^(?:${published}|${others})[هي]?$`);
const heading = new RegExp(
  `^(?:${works})?(?:ال)?(?:${published}|${others})(?:[هي]|يه|ات)?(?:\\s(?:assignments|homework|quizzes|tests|exams|lessons))?$`,
);

/** «منشور», «مسودة», "Draft" */
export const isPublishState = (text: string): boolean => ofPublished.test(key(text));

/** «منشور», «مغلق», "Closed": most works have one of a few. */
export const isWorkState = (text: string): boolean => alone.test(key(text));

/** «الواجبات المفتوحة», «الاختبارات القادمة», «منشورة», "Past lessons": over a part of a list; never of persons. */
export const headsWorks = (text: string): boolean => heading.test(key(text)) || ofSorts.test(key(text));
