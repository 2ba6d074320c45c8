import type { ListRow } from '../../../core/snapshot.ts';
import type { Signal } from '../../reader.ts';
import { textPieces } from '../page/text-pieces.ts';
import { besideLesson, type BesideLesson } from './beside-lesson.ts';
import { contextOfText } from '../context/context.ts';
import type { Label } from './lesson-words.ts';
import type { Head, Reading } from '../completeness/reading.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';

/** One lesson's own page (darsak-facts 9.5): no list, but what stands beside a player with labels. */
export interface LessonRead {
  readonly signals: readonly Signal[];
  readonly reading: (head: Head) => Reading;
}

const watched =
  /^(?:شاهد|شاهده|شاهدوا|المشاهدون|watched)(?:\s\S+){0,2}?\s*:?\s*(?<!\d)(\d+\s*(?:من|\/|of)\s*\d+)/;

const readingOf = (element: Element, values: ListRow['values'], head: Head): Reading => {
  const { label, grade, section } = contextOfText(values['grade'] ?? '');
  return {
    kind: 'page-list',
    rows: [{ element, row: 1 }],
    mayGoOn: false,
    snapshot: () => ({
      ...head,
      kind: 'page-list',
      data: {
        list: 'lesson',
        section: {
          label,
          grade: grade ?? values['grade'] ?? null,
          section,
          subject: values['subject'] ?? null,
        },
        rows: [{ row: 1, values }],
      },
      completeness: { state: 'complete', read: 1, expected: null, reasons: ['no-sign-of-more'] },
      academicPeriod: null,
    }),
  };
};

/** A picture stands for the player: all that only a recorded lesson says is there, and said of one lesson. */
const saysAll = ({ values, saidOnce }: BesideLesson): boolean =>
  saidOnce &&
  (['unit', 'duration'] as const).every((label) => values.has(label)) &&
  (values.has('views') ? ofWhom.some((label) => values.has(label)) : isDated(values));

const ofWhom = ['subject', 'grade'] as const;
/** How long a film is by the clock, and the day of it: «45 دقيقة» of a day is a lesson that is planned. */
const isDated = (values: BesideLesson['values']): boolean =>
  values.has('date') &&
  /^\d{1,2}(?::\d{2}){1,2}$/.test(key(values.get('duration') ?? '')) &&
  ofWhom.every((label) => values.has(label));

/** Null where no player stands, or too little beside it to be sure that it is a lesson. */
export const readLesson = (doc: Document, url: URL, sight: Sight): LessonRead | null => {
  const found = url.hostname.startsWith('emis.') ? null : besideLesson(doc);
  if (found === null || (found.video === null && !saysAll(found))) return null;
  const value = (label: Label): string | null => found.values.get(label) ?? null;
  const counted = value('views');
  // «عدد المشاهدات: 61» is the field; beside it «شاهد الدرس 21 من 28» says of the section's students how many.
  const views =
    counted !== null && /\d/.test(key(counted)) && counted.length <= 20
      ? counted
      : textPieces(doc.body, sight)
          .map(({ text }) => watched.exec(key(text))?.[1])
          .find((found) => found !== undefined);
  const [subject, grade, unit, date, duration] = (
    ['subject', 'grade', 'unit', 'date', 'duration'] as const
  ).map(value);
  const read = { lesson: found.title, subject, grade, unit, date, duration, views };
  const values = Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const beside = [subject, grade, unit, date, duration].filter((one) => one !== null).length;
  if (beside < 2) return null;
  const element = doc.querySelector('video,iframe')?.parentElement ?? doc.body;
  return {
    reading: (head) => readingOf(element, values, head),
    signals: [
      { type: 'selector', what: found.video === null ? 'place of a player' : 'player', weight: 2 },
      { type: 'text', what: 'labels of a lesson', weight: Math.min(beside, 4) },
      { type: 'text', what: 'title', weight: 1 },
    ],
  };
};
