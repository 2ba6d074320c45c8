import { clean, foldWithPlaces, type Folded } from './text.ts';

/** The parts of a text that names a section, as raw as they stand in it (darsak-facts 6.1). */
export interface ClassText {
  readonly grade: string | null;
  readonly section: string | null;
  /** What is left of the text around them, cut at separators; a subject may be among it. */
  readonly rest: readonly string[];
}

const ordinals = '(?:حادي\\s?عشر|ثاني\\s?عشر|اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)';
/** Before the first grade; beside a section's letter or number alone, since schools are called so, too. */
const kindergarten = '(?:(?:روضه(?:\\s+(?:اولي|ثانيه))?|تمهيدي)(?:\\s*\\(kg\\s?[12]\\))?|kg\\s?[12]?)';
const stage = '(?:\\s+(?:ال)?(?:اساسي|ثانوي))?';
const stream =
  '(?:\\s*[-–]?\\s*(?:ال)?(?:علمي|ادبي|شرعي|صناعي|زراعي|فندقي|صحي|تجاري|مهني|اكاديمي)|\\s*[-–]?\\s*(?:ال)?حقل\\s+(?:ال)?[^\\s()\\d-]+)?';
const word = '(?:(?:ال|لل)?صف\\s*:?\\s*)';
const letter =
  '(?:[ابجدهوزحطيكل]|[a-h]|(?<=[-–—/\\\\(\\[|،,_]\\s*|(?:شعبه|section)\\s*:?\\s*)(?<!(?:طلبه|طلاب|طالبات|عدد)\\s+(?:ال)?شعبه\\s*[:(]?\\s*)(?:1[0-2]|[1-9])(?!\\d|\\s*(?:طالب|طلاب|طلبه)))(?![a-zء-ي\\d])';
const sectionWord = '(?:(?:(?:ال|لل)?شعبه|section)\\s*:?\\s*)';
const between = '\\s*[-–—/\\\\|،,_·•]?\\s*';
const sectionAfter = `(?:${between}[(\\[«"]?\\s*${sectionWord}?[(\\[«"]?\\s*(?<s>${letter})\\s*[)\\]»"]?)`;
const english =
  '(?:(?:1[0-2]|[1-9])(?:st|nd|rd|th)\\s+(?:grade|class)|(?:grade|class|year)\\s*(?:1[0-2]|[1-9])|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\s+(?:grade|class))(?:\\s+(?:scientific|literary|vocational|industrial|academic))?';

const start = '(?<![a-zء-ي\\d])';
const end = '(?![a-zء-ي\\d])';
/** «عدد طلبة الصف: 4» counts. */
const notCounted = '(?<!(?:عدد|مجموع|اجمالي)\\s+(?:\\S+\\s+){0,2})';
/** With the word «الصف»: grade alone is enough. */
const withWord = new RegExp(
  `${start}(?<g>${word}(?:ال)?${ordinals}${stage}${stream}|${notCounted}${word}(?:1[0-2]|[1-9])|${english})${end}${sectionAfter}?`,
  'u',
);
/** Without it, a section letter must follow: «السابع أ», «7-أ»; and no term, period or unit before it. */
const withoutWord = new RegExp(
  `(?<!(?:فصل|تقويم|اختبار|درس|وحده|شهر|جزء|اسبوع|يوم)\\s{1,2})${start}(?<g>(?:ال)?(?:${ordinals}${stage}${stream}|${kindergarten}))${end}${sectionAfter}|` +
    `(?<![a-zء-ي\\d/.:-])(?<g2>1[0-2]|[1-9])\\s*[-–/ ]?\\s*\\(?(?<s2>[ابجدهوزحطيكل])\\)?(?![a-zء-ي\\d])`,
  'u',
);
/** "7A", "Grade 7A", "Biology 10C", "8-B Science", "G10 - B": in capitals; of a room it says nothing. */
const latin = new RegExp(
  `(?<![\\d.:/]|(?:room|hall|bus|lab|building|block|unit|lesson|part|group|page|exercise|question|table|seat|floor|wing|week|قاعه|غرفه|مختبر|مبني|حافله)\\s*:?\\s*)${start}(?<g>(?:(?:grade|class|year|gr\\.?|g)\\s*)?(?:1[0-2]|[1-9]))(?:\\s?[-–/]\\s?)?(?<s>[a-f])${end}`,
  'u',
);
const sectionAlone = new RegExp(`${start}${sectionWord}[(\\[«"]?\\s*(?<s>${letter})`, 'u');
/** In a column headed «الصف» or behind such a label, the bare ordinal or number is the grade. */
const bareGrade = new RegExp(
  `^(?:${word})?(?:(?:ال)?(?:${ordinals}${stage}${stream}|${kindergarten})|1[0-2]|[1-9])$|^${english}$`,
  'u',
);
const bareSection = new RegExp(`^(?:${sectionWord})?[(\\[«"]?\\s*(?<s>${letter})\\s*[)\\]»"]?$`, 'u');

const cutter = /\s*[—–|\-/:،,()[\]·•]\s*/;

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = (match: RegExpExecArray, name: string): Span | null => {
  const found = match.groups?.[name];
  if (found === undefined) return null;
  // The groups stand in order; the last place of the section's text inside the match is its own.
  const inside = name.startsWith('s') ? match[0].lastIndexOf(found) : match[0].indexOf(found);
  return { from: match.index + inside, to: match.index + inside + found.length };
};

const inCapitals = (raw: string, folded: Folded): RegExpExecArray | null => {
  const match = latin.exec(folded.text);
  const letterAt = match === null ? 0 : match.index + match[0].length - 1;
  return match !== null && /[A-F]/.test(raw.charAt(folded.at[letterAt] ?? 0)) ? match : null;
};

/** Reads «الرياضيات — الصف السابع (أ)», «7-أ», «الشعبة : أ» …; null when the text names neither grade nor section. */
export const readClassText = (raw: string): ClassText | null => {
  if (raw.length > 160) return null;
  const folded = foldWithPlaces(raw);
  // «الصف : السابع» is a label and its value.
  const cut = (span: Span | null): string | null =>
    span === null
      ? null
      : clean(raw.slice(folded.at[span.from], folded.at[span.to]).replace(/^.*[:：]/u, ''));
  const match = withWord.exec(folded.text) ?? withoutWord.exec(folded.text) ?? inCapitals(raw, folded);
  const alone = match?.groups?.['s'] === undefined ? sectionAlone.exec(folded.text) : null;
  if (match === null && alone === null) return null;
  const grade = match === null ? null : (spanOf(match, 'g') ?? spanOf(match, 'g2'));
  const section =
    (match === null ? null : (spanOf(match, 's') ?? spanOf(match, 's2'))) ??
    (alone === null ? null : spanOf(alone, 's'));
  const used = [match, alone].filter((found) => found !== null);
  let left = folded.text;
  for (const found of used)
    left =
      left.slice(0, found.index) + '|'.repeat(found[0].length) + left.slice(found.index + found[0].length);
  const rest: string[] = [];
  for (const piece of left.matchAll(/[^|]+/g)) {
    const part = raw.slice(folded.at[piece.index], folded.at[piece.index + piece[0].length]);
    for (const bit of part.split(cutter)) if (clean(bit) !== '') rest.push(clean(bit));
  }
  return { grade: cut(grade), section: cut(section), rest };
};

/** Whether a value may stand in a grade column: «السابع», «الصف السابع», «7». */
export const isGrade = (raw: string): boolean => bareGrade.test(foldWithPlaces(clean(raw)).text);

/** The section letter of a value of a section column: «أ», «(أ)», «الشعبة أ»; null when it is none. */
export const sectionOf = (raw: string): string | null => {
  const text = clean(raw);
  const folded = foldWithPlaces(text);
  const match = bareSection.exec(folded.text);
  const span = match === null ? null : spanOf(match, 's');
  return span === null ? null : clean(text.slice(folded.at[span.from], folded.at[span.to]));
};
