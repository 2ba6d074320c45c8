import { gradeAt, type GradeCode, type Phrase } from './grade.ts';
import { labelWords } from './label-words.ts';
import { sectionOf } from './section.ts';
import { streamAt } from './stream.ts';

/** What a label of a class says; null where it says nothing about it. */
export interface ClassLabel {
  readonly grade: GradeCode | null;
  /** Canonical code of the stream or field (`scientific`, `engineering`). */
  readonly stream: string | null;
  /** Canonical section, the place in abjad order: أ = A = `1`. A section with a name keeps its folded name. */
  readonly section: string | null;
}

/** A class label with the words that nothing was made of: they may tell two classes apart (بنات). */
export interface ReadClassLabel extends ClassLabel {
  readonly rest: readonly string[];
  /** The section is a number without the word for it: in a label of a grade it may be a second grade (7-8). */
  readonly barely: boolean;
}

const gradeWords = new Set(['صف', 'صفوف', 'grade', 'g', 'gr', 'class', 'year', 'مستوي']);
const sectionWords = new Set(['شعبه', 'شعب', 'ش', 'section', 'sec', 'division', 'div']);
/** Ordinals after these count something else: «الفصل الأول» is a semester, never a section (darsak-facts 6.1). */
const otherCounts = new Set(
  'فصل تقويم فتره شهر امتحان اختبار وحده درس جزء دراسي term semester assessment period unit exam'.split(' '),
);
const filler = new Set([
  'رقم',
  'no',
  'اساسي',
  'اساسيه',
  'ثانوي',
  'مرحله',
  'حقل',
  'فرع',
  'مسار',
  'stream',
  'field',
  'و',
  'and',
]);

/** «التعليم الأساسي - الصف التاسع», as OpenEMIS writes a programme and its grade: the programme says what the grade says. */
const programmes: readonly (readonly [string, string])[] = [
  ['تعليم', 'اساسي'],
  ['تعليم', 'ثانوي'],
  ['basic', 'education'],
  ['primary', 'education'],
  ['secondary', 'education'],
];
const isProgramme = (words: readonly string[], at: number): boolean =>
  programmes.some(([first, second]) => words[at] === first && words[at + 1] === second);

export function parseClassLabel(text: string): ClassLabel {
  const { grade, stream, section } = readClassLabel(text);
  return { grade, stream, section };
}

/** Reads left to right; the word «grade» or «section» before a word decides, then the longest phrase. */
export function readClassLabel(text: string): ReadClassLabel {
  const words = labelWords(text);
  let grade: GradeCode | null = null;
  let stream: string | null = null;
  let section: string | null = null;
  let barely = false;
  const rest: string[] = [];
  // «أ/7»: a letter and then the grade.
  const startsWithSection =
    words.length === 2 && /^\p{L}$/u.test(words[0] ?? '') && /^\d+$/.test(words[1] ?? '');
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    if (isProgramme(words, at)) {
      at += 2;
      continue;
    }
    if (otherCounts.has(word)) {
      at += 1;
      while (otherCounts.has(words[at] ?? '')) at += 1;
      const counted = gradeAt(words, at);
      rest.push(...words.slice(at - 1, at + (counted?.length ?? 0)));
      at += counted?.length ?? 0;
      continue;
    }
    if (sectionWords.has(word) && words[at + 1] !== undefined && section === null) {
      if (words[at + 1] === 'رقم' && words[at + 2] !== undefined) at += 1;
      const next = words[at + 1] ?? '';
      section = sectionOf(next) ?? (gradeAt(words, at + 1) ? ordinalSection(words, at + 1) : next);
      at += 1 + (sectionOf(next) === null ? (gradeAt(words, at + 1)?.length ?? 1) : 1);
      continue;
    }
    // و between two words is «and»; at the end, and before the grade, it is the sixth section.
    const isSection = word === 'و' && (at === words.length - 1 || (startsWithSection && at === 0));
    if (!isSection && (gradeWords.has(word) || filler.has(word))) {
      at += 1;
      continue;
    }
    const foundGrade: Phrase<GradeCode> | null =
      grade === null && !(startsWithSection && at === 0) ? gradeAt(words, at) : null;
    if (foundGrade) {
      grade = foundGrade.value;
      at += foundGrade.length;
      continue;
    }
    const foundStream: Phrase<string> | null = stream === null ? streamAt(words, at) : null;
    if (foundStream) {
      stream = foundStream.value;
      at += foundStream.length;
      continue;
    }
    const foundSection: string | null = section === null ? sectionOf(word) : null;
    if (foundSection !== null) {
      section = foundSection;
      barely = /^\d/.test(word);
    } else rest.push(word);
    at += 1;
  }
  return { grade, stream, section, rest, barely };
}

/** «الشعبة الأولى» is section 1. */
function ordinalSection(words: readonly string[], at: number): string | null {
  const ordinal = gradeAt(words, at)?.value ?? null;
  return ordinal === null || ordinal.startsWith('KG') ? null : ordinal;
}
