import { readClassLabel } from '../labels/class-label.ts';
import { numberAt } from '../labels/grade.ts';
import { labelWords } from '../labels/label-words.ts';
import { subjectCodes } from '../labels/subject.ts';
import type { PlaceRef } from './place-ref.ts';

/** What stays of a lesson's name when spelling, articles, digits and numbering are set aside. */
export interface LessonKey {
  /** Grade, subject and title in one text: lessons with different bases are never the same, but by address. */
  readonly base: string;
  /** The unit, where it is known: same titles (مراجعة) stand in many units. */
  readonly unit: string | null;
  /** The page's own address where it names one page (it carries a number). */
  readonly page: string | null;
}

const lessonWords = new Set(['درس', 'حصه', 'lesson', 'فيديو', 'شرح', 'عنوان']);
const unitWords = new Set(['وحده', 'فصل', 'unit', 'chapter', 'module', 'محور']);
/** Titles that many units have: without the unit they name no lesson. */
const commonTitle =
  /^(?:مراجعه|تمارين|تدريبات|اختبار|اختبر نفسي|مقدمه|تقويم|مشروع|review|exercises|test|introduction)/u;

export function lessonKey(place: PlaceRef): LessonKey {
  if (place.of === 'platform') {
    const where = place.address === null ? '' : pagePath(place.address);
    return { base: `platform|${place.platform}|${where}`, unit: null, page: null };
  }
  const title = titleKey(place.title ?? '');
  const unit = place.unit === null ? null : unitKey(place.unit);
  return {
    base: `${gradeKey(place.grade)}|${subjectKey(place.subject)}|${title}`,
    unit: unit === '' ? null : unit,
    page: place.address !== null && /\d/.test(pagePath(place.address)) ? pagePath(place.address) : null,
  };
}

/** Whether two keys name one lesson. Units must agree where both are known; common titles need the unit. */
export function sameLesson(a: LessonKey, b: LessonKey): boolean {
  if (a.page !== null && a.page === b.page) return true;
  if (a.base !== b.base || a.base.endsWith('|')) return a.base === b.base && a.base.startsWith('platform|');
  if (a.unit !== null && b.unit !== null) return a.unit === b.unit;
  return !commonTitle.test(a.base.slice(a.base.lastIndexOf('|') + 1)) || a.unit === b.unit;
}

export const gradeKey = remembered((grade) => {
  const read = readClassLabel(grade);
  return read.grade === null ? labelWords(grade).join(' ') : `${read.grade}${read.stream ?? ''}`;
});

export const subjectKey = remembered(
  (subject) => subjectCodes(subject)?.[0] ?? labelWords(subject).join(' '),
);

/** Thousands of remarks name the same few grades and subjects. */
function remembered(keyOf: (label: string) => string): (label: string | null) => string {
  const known = new Map<string, string>();
  return (label) => {
    if (label === null) return '';
    const before = known.get(label);
    if (before !== undefined) return before;
    const key = keyOf(label);
    if (known.size < 500) known.set(label, key);
    return key;
  };
}

/** «الدرس الأول: المعادلات» and «المعادلات» are one title; a title that is only a number keeps it. */
function titleKey(title: string): string {
  const words = labelWords(title);
  let at = 0;
  while (lessonWords.has(words[at] ?? '') && at < words.length - 1) {
    at += 1;
    at += numberAt(words, at)?.length ?? 0;
  }
  const rest = words.slice(at);
  // «1. المعادلات»: a leading number is the place in the list.
  const bare = rest.length > 1 && /^\d{1,2}$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  return (bare.length === 0 ? words : bare).join(' ');
}

/** «الوحدة الثالثة: الجبر», «3» and «Unit 3» are unit 3; one with a name alone keeps the name. */
function unitKey(unit: string): string {
  const words = labelWords(unit);
  const at = unitWords.has(words[0] ?? '') ? 1 : 0;
  const number = numberAt(words, at);
  return number === null ? words.slice(at).join(' ') : String(number.value);
}

/** An address as `keepAddress` left it, without scheme, www and a slash at the end. */
const pagePath = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+(?=$|\?)/, '');
