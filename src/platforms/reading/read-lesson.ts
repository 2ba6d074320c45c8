import type { ListRow } from '../../core/snapshot.ts';
import type { Signal } from '../reader.ts';
import { textPieces } from './chunks.ts';
import { besideLesson } from './beside-lesson.ts';
import type { Label } from './lesson-words.ts';
import type { Sight } from './sight.ts';
import { key } from './text.ts';

/** One lesson's own page (darsak-facts 9.5): no list, but what stands beside a player with labels. */
export interface LessonRead {
  readonly element: Element;
  readonly values: ListRow['values'];
  readonly signals: readonly Signal[];
}

const watched = /^(?:شاهد|شاهده|شاهدوا|المشاهدون|watched)(?:\s\S+){0,2}?\s*:?\s*(\d+\s*(?:من|\/|of)\s*\d+)/;

/** Null where no player stands, or too little beside it to be sure that it is a lesson. */
export const readLesson = (doc: Document, url: URL, sight: Sight): LessonRead | null => {
  const found = url.hostname.startsWith('emis.') ? null : besideLesson(doc);
  if (found === null || found.video === null) return null;
  const value = (label: Label): string | null => found.values.get(label) ?? null;
  const counted = value('views');
  const views =
    textPieces(doc.body, sight)
      .map(({ text }) => watched.exec(key(text))?.[1])
      .find((found) => found !== undefined) ??
    (counted !== null && /\d/.test(key(counted)) && counted.length <= 20 ? counted : undefined);
  const [subject, grade, unit, date, duration] = (
    ['subject', 'grade', 'unit', 'date', 'duration'] as const
  ).map(value);
  const read = { lesson: found.title, subject, grade, unit, date, duration, views };
  const values = Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const beside = [subject, grade, unit, date, duration].filter((one) => one !== null).length;
  if (beside < 2) return null;
  return {
    element: doc.querySelector('video,iframe')?.parentElement ?? doc.body,
    values,
    signals: [
      { type: 'selector', what: 'player', weight: 2 },
      { type: 'text', what: 'labels of a lesson', weight: Math.min(beside, 4) },
      { type: 'text', what: 'title', weight: 1 },
    ],
  };
};
