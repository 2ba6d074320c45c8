import type { KindHints } from '../../profile.ts';
import type { Context } from '../context/context.ts';
import type { GridFacts } from '../fields/facts.ts';
import { findTitles } from '../fields/find-titles.ts';
import { key } from '../words/text.ts';
import type { Field } from '../words/vocabulary.ts';

/**
 * Entries that say nothing which only a lesson or a work says: a title, the subject and a day. What they are says the heading
 * over them, where it is the kind's own word and nothing else: «أرشيف الدروس», «الواجبات المنشورة», "Recorded lessons".
 */

const of = '(?:ال)?(?:مصور|مسجل|منشور|سابق|حالي|قادم|متاح|مفتوح|مغلق|اسبوعي|يومي)(?:ه|يه)?';
const shelf = '(?:ارشيف|قايمه|سجل|مكتبه|جميع|كل|ادار[هة])\\s+';
const lessonHeading = new RegExp(
  `^(?:${shelf})?(?:(?:ال)?(?:دروس|حصص)|دروسي|حصصي)(?:\\s+${of}){0,2}$|^(?:(?:my|all|recorded|published|past) )?(?:lessons|video lessons)(?: (?:archive|library|list))?$`,
  'u',
);
const workHeading = new RegExp(
  `^(?:${shelf})?(?:ال)?(?:واجبات|مهام|اختبارات|واجبات والاختبارات)(?:\\s+${of}){0,2}$|^(?:(?:all|published|past|current) )?(?:assignments|homework|quizzes|assignments and quizzes)(?: (?:archive|list))?$`,
  'u',
);

/** What else each entry must say, one of each group, in nearly all of them. */
const says: Partial<Record<KindHints['gives'], readonly (readonly Field[])[]>> = {
  lessons: [
    ['date', 'publishDate'],
    ['subject', 'grade', 'gradeSection', 'section', 'status'],
  ],
  // A student's own tasks are of no section.
  assignments: [
    ['date', 'publishDate', 'status', 'publishState'],
    ['grade', 'gradeSection', 'section'],
  ],
};

const withoutCount = (text: string): string => key(text.replace(/[\s([]*\p{N}+[)\]]?\s*$/u, ''));

const headsOf = ({ nearest, headings }: Context): readonly string[] =>
  nearest === null ? headings : [nearest];
/** The heading over the list is the kind's own word, and nothing else. */
export const isHeadedOnly = (context: Context, gives: 'lessons' | 'assignments'): boolean =>
  headsOf(context).some((text) =>
    (gives === 'lessons' ? lessonHeading : workHeading).test(withoutCount(text)),
  );

/** The facts with a title in each entry; the same facts where nothing says that they have one. */
export const titledByHeading = (facts: GridFacts, context: Context, spec: KindHints): GridFacts => {
  const { gives } = spec;
  const groups = says[gives];
  const title: Field = gives === 'lessons' ? 'lesson' : 'assignment';
  if (
    groups === undefined ||
    (gives !== 'lessons' && gives !== 'assignments') ||
    facts.rows.length < 2 ||
    facts.grid.shape === 'chips'
  )
    return facts;
  if (facts.grid.headers.some((texts) => texts.length > 0)) return facts;
  if (
    ['lesson', 'assignment', 'studentName', 'name', 'teacherName'].some((one) =>
      facts.stated.has(one as Field),
    )
  )
    return facts;
  if (facts.inferred.has('lesson') || facts.inferred.has('assignment')) return facts;
  if (!isHeadedOnly(context, gives)) return facts;
  const isUsual = (field: Field): boolean =>
    facts.rows.filter(({ values }) => values.has(field)).length * 5 >= facts.rows.length * 4;
  if (!groups.every((fields) => fields.some(isUsual))) return facts;
  const inferred = new Set(facts.inferred);
  const rows = facts.rows.map((row) => ({ ...row, values: new Map(row.values) }));
  findTitles(
    rows.map(({ row, values, chunks }) => ({ row, values, cells: [chunks] })),
    facts.stated,
    inferred,
    title,
  );
  return inferred.has(title) ? { ...facts, rows, inferred } : facts;
};
