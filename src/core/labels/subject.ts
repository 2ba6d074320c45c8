import { foldLetters } from '../text/fold.ts';
import { labelWords } from './label-words.ts';

/**
 * School subjects by the names pages use for them, without article (darsak-facts 6.2; English names
 * as OpenEMIS shows them). Names of one subject are parted by `|`.
 */
const subjects: readonly (readonly [code: string, names: string])[] = [
  ['arabic', 'لغه عربيه|عربي|عربيه|عربيه لغتي|لغتي عربيه|لغتي|arabic|arabic language'],
  ['arabic-literature', 'لغه عربيه ادب|ادب عربي|لغه عربيه تخصص|عربي تخصص|arabic literature'],
  ['english', 'لغه انجليزيه|انجليزي|انجليزيه|لغه انكليزيه|انكليزي|انكليزيه|english|english language'],
  [
    'english-advanced',
    'انجليزي متقدم|لغه انجليزيه متقدمه|لغه انجليزيه متقدم|لغه انجليزيه تخصص|advanced english',
  ],
  ['french', 'لغه فرنسيه|فرنسي|فرنسيه|french|french language'],
  ['math', 'رياضيات|math|maths|mathematics'],
  ['math-business', 'رياضيات اعمال|رياضيات ادبي|رياضيات ادبيه|business math|business mathematics'],
  ['science', 'علوم|علوم عامه|science|sciences|general science'],
  ['physics', 'فيزياء|علوم فيزيائيه|physics'],
  ['chemistry', 'كيمياء|علوم كيميائيه|chemistry'],
  [
    'biology',
    'علوم حياتيه|احياء|علم احياء|biology|life science|life sciences|biological science|biological sciences',
  ],
  [
    'earth-science',
    'علوم ارض|علوم ارض بيئه|علوم ارض وبيئه|جيولوجيا|علم ارض|earth science|earth sciences|earth and environmental science|earth and environmental sciences|earth environmental science|earth and environment science|earth and environment|geology',
  ],
  [
    'islamic',
    'تربيه اسلاميه|اسلاميه|ديانه|دين|دين اسلامي|تربيه دينيه|islamic|islamic education|islamic studies|religion',
  ],
  ['islamic-studies', 'علوم اسلاميه|دراسات اسلاميه|علوم شرعيه'],
  ['christian', 'دين مسيحي|تربيه مسيحيه|مسيحيه|christian education|christianity'],
  [
    'social',
    'دراسات اجتماعيه|اجتماعيات|اجتماعيه|تربيه اجتماعيه|تربيه اجتماعيه وطنيه|تربيه اجتماعيه ووطنيه|تربيه وطنيه اجتماعيه|اجتماعيه وطنيه|social|social studies|social science|social education',
  ],
  ['history', 'تاريخ|history'],
  [
    'history-of-jordan',
    'تاريخ اردن|تاريخ اردن حديث|history of jordan|jordan history|history jordan|jordanian history',
  ],
  ['history-arab', 'تاريخ عرب|تاريخ عرب وعالم|تاريخ عرب عالم'],
  ['geography', 'جغرافيا|جغرافيه|geography'],
  [
    'civics',
    'تربيه وطنيه|وطنيه|تربيه وطنيه مدنيه|تربيه وطنيه ومدنيه|وطنيه مدنيه|وطنيه ومدنيه|تربيه مدنيه|ثقافه وطنيه|civics|civic education|national education|national and civic education|national civic education|civil education',
  ],
  ['computer', 'حاسوب|كمبيوتر|علم حاسوب|علوم حاسوب|حاسب|حاسب الي|computer|computers|computer science|ict|it'],
  ['digital-skills', 'مهارات رقميه|رقميه|digital skills|digital literacy|digital'],
  ['financial', 'ثقافه ماليه|ماليه|financial literacy|financial culture|financial education|finance'],
  [
    'vocational',
    'تربيه مهنيه|مهنيه|مهني|vocational|vocational education|prevocational education|vocational training',
  ],
  ['sport', 'تربيه رياضيه|رياضه|رياضيه|تربيه بدنيه|بدنيه|physical education|pe|p e|sport|sports|gym'],
  [
    'art',
    'تربيه فنيه|فنيه|فنون|فن|رسم|تربيه فنيه موسيقيه|تربيه فنيه وموسيقيه|تربيه فنيه موسيقيه مسرحيه|تربيه فنيه وموسيقيه ومسرحيه|فنيه موسيقيه مسرحيه|فنيه موسيقيه|art|arts|art education|fine arts|art and music|art music and drama|arts education',
  ],
  ['music', 'موسيقي|تربيه موسيقيه|موسيقيه|music|music education'],
  ['philosophy', 'فلسفه|philosophy'],
  [
    'psychology',
    'علم نفس|علوم نفس اجتماع|علم نفس واجتماع|علم نفس اجتماع|علوم نفس واجتماع|psychology|psychology and sociology',
  ],
  ['home-economics', 'اقتصاد منزلي|home economics'],
  ['development', 'منهاج تطوري|تطوري'],
];
const codeOf = new Map(
  subjects.flatMap(([code, names]) => names.split('|').map((name) => [foldLetters(name), code] as const)),
);

/** Subjects that one label of the other system may stand for: granularity differs between systems (darsak-facts 6.2). */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  science: ['physics', 'chemistry', 'biology', 'earth-science'],
  social: ['history', 'geography', 'civics'],
};
/** Subjects whose name changed over the years; the same lesson, but a page may also show both. */
const renamed: readonly (readonly string[])[] = [['computer', 'digital-skills']];
const idle = new Set(['ماده', 'مبحث', 'مقرر', 'كتاب', 'subject', 'و', 'and', 'the']);

function codeOfLabel(text: string): string | null {
  const words = labelWords(text).filter(
    (word) => word !== 'ماده' && word !== 'مبحث' && word !== 'مقرر' && word !== 'subject',
  );
  const spare = words.filter((word) => !idle.has(word));
  // «و الموسيقية» and «وموسيقية» are «الموسيقية»; a subject's own first letter و is kept by trying the word first.
  const loose = spare.map((word, at) => (at > 0 && /^و\p{L}{3}/u.test(word) ? word.slice(1) : word));
  for (const attempt of [words, spare, loose]) {
    const code = codeOf.get(attempt.join(' '));
    if (code !== undefined) return code;
  }
  return null;
}

/**
 * The subject a label names, first, then the subjects it may also stand for: «العلوم» gives science and its four
 * parts, «الحاسوب» gives computer and digital skills. Null: not known, so nothing can be said.
 */
export function subjectCodes(text: string): readonly string[] | null {
  const code = codeOfLabel(text);
  if (code === null) return null;
  const others = renamed.find((names) => names.includes(code))?.filter((name) => name !== code) ?? [];
  return [code, ...(partsOf[code] ?? []), ...others];
}

/**
 * How two subject labels stand to one another. `part`: one is a part of what the other names, as العلوم الحياتية of
 * العلوم: not the same subject, yet the two systems may mean the same lesson, so neither agreement nor a difference
 * may be claimed. `renamed`: an old and a new name, to be treated likewise.
 */
export type SubjectRelation = 'same' | 'part' | 'renamed' | 'different' | 'unknown';

export function subjectRelation(a: string, b: string): SubjectRelation {
  const [codeA, ...restA] = subjectCodes(a) ?? [];
  const [codeB, ...restB] = subjectCodes(b) ?? [];
  if (codeA === undefined || codeB === undefined)
    return labelWords(a).length > 0 && labelWords(a).join(' ') === labelWords(b).join(' ')
      ? 'same'
      : 'unknown';
  if (codeA === codeB) return 'same';
  if (restA.includes(codeB) && restB.includes(codeA)) return 'renamed';
  return restA.includes(codeB) || restB.includes(codeA) ? 'part' : 'different';
}
