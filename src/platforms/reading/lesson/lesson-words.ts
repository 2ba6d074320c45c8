import { textPieces } from '../page/text-pieces.ts';
import { readClassText } from '../words/class-text.ts';
import { makeSight } from '../page/sight.ts';
import { labelled } from '../words/split-text.ts';
import { subjectIn } from '../words/subjects.ts';
import { key } from '../words/text.ts';
import { isDate } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';
import { wordOf } from '../words/word-of.ts';

/**
 * What stands right before and right behind a lesson's title and its player without a label, each text saying itself what
 * it is: «الوحدة الثانية: الطاقة», «الكيمياء», «الصف العاشر», «34 دقيقة», "Lessons / Science / Grade 6". The run ends with
 * the first text that does not: behind it stand other lessons, files, questions.
 */

/** What is known of a lesson. */
export type Label = 'title' | 'subject' | 'grade' | 'unit' | 'term' | 'date' | 'duration' | 'views';

type Said = readonly (readonly [Label, string])[];

/** What a label of the vocabulary says of a lesson; null: nothing that is kept, undefined: it is no label of a lesson. */
export type LabelOf = (label: string) => Label | null | undefined;

const ofLessons = /^(?:ال)?(?:دروس|درس|حصص|حصه|lessons?)$/;

/** «نُشر في: 21/10/2026» */
const labelledWord = (text: string): { label: string; text: string } | null => {
  const [, label, value] = labelled.exec(text) ?? [];
  return label === undefined || value === undefined || value === '' ? null : { label, text: value };
};

/** Null: it does not say what it is. */
const saysItself = (raw: string, headers: HeaderIndex, labelOf: LabelOf): Said | null => {
  const text = raw.replace(/^[^\p{L}\p{N}]+/u, '');
  if (text === '') return [];
  // «الرياضيات · الصف السابع · 27 دقيقة»
  const parts = text.split(/\s*[·•|]\s*/).filter((part) => part !== '');
  if (parts.length > 1) {
    const all = parts.map((part) => saysItself(part, headers, labelOf));
    return all.includes(null) ? null : all.flatMap((said) => said ?? []);
  }
  const own = wordOf(text, headers) ?? labelledWord(text);
  const label = own === null ? undefined : labelOf(own.label);
  if (own !== null && label !== undefined) return label === null ? [] : [[label, own.text]];
  if (isDate(text)) return [['date', text]];
  const place = readClassText(text);
  if (
    place?.grade != null &&
    place.rest.every((part) => subjectIn(part) !== null || ofLessons.test(key(part)))
  )
    return [
      ['grade', place.grade],
      ...place.rest.flatMap((part): Said => {
        const subject = subjectIn(part);
        return subject === null ? [] : [['subject', subject]];
      }),
    ];
  const subject = subjectIn(text);
  return subject === null ? null : [['subject', subject]];
};

const mostBehind = 12;
const mostBefore = 4;

/** `title` and `player` as they stand in the page. */
export const lessonWords = (
  doc: Document,
  title: Element,
  player: Element,
  headers: HeaderIndex,
  labelOf: LabelOf,
): ReadonlyMap<Label, string> => {
  const pieces = textPieces(doc.body, makeSight(), (element) => element === player);
  const isBehind = (element: Element, other: Element): boolean =>
    (other.compareDocumentPosition(element) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
  const own = (element: Element): boolean => title.contains(element);
  const found = new Map<Label, string>();
  const take = (said: Said): void => {
    for (const [label, value] of said) if (!found.has(label)) found.set(label, value);
  };
  const first = pieces.findIndex(({ element }) => own(element) || isBehind(element, player));
  if (first < 0) return found;
  const read = (run: readonly { readonly text: string }[]): void => {
    for (const { text } of run) {
      const said = saysItself(text, headers, labelOf);
      if (said === null) break;
      take(said);
    }
  };
  // Behind both of them, between them, and right before them.
  const others = pieces.filter(({ element }) => !own(element));
  const behind = others.findIndex(({ element }) => isBehind(element, title) && isBehind(element, player));
  if (behind >= 0) read(others.slice(behind, behind + mostBehind));
  const isEither = (element: Element): boolean => isBehind(element, title) || isBehind(element, player);
  const between = others.findIndex(({ element }) => isEither(element));
  if (between >= 0) read(others.slice(between, behind < 0 ? between + mostBehind : behind));
  // The way to the page ends with the title once more.
  const isTitle = (text: string): boolean => key(text) === key(title.textContent);
  const before = pieces.slice(0, Math.max(0, first)).filter(({ text }) => !isTitle(text));
  read(before.slice(-mostBefore).reverse());
  // «الرئيسية › الرياضيات › الصف الثامن»: of a way in one text what says itself what it is.
  for (const { text } of before.slice(-mostBefore)) {
    const steps = text.split(/\s*[›»❯>→←]\s*|\s\/\s/).filter((step) => step !== '');
    if (steps.length > 2) for (const step of steps) take(saysItself(step, headers, labelOf) ?? []);
  }
  return found;
};
