import { keepAddress } from '../../../core/feedback/keep-address.ts';
import { emptyPlace } from '../../../core/feedback/empty-place.ts';
import type { PlaceRef } from '../../../core/feedback/place-ref.ts';
import { besideLesson, type BesideLesson } from './beside-lesson.ts';
import type { Label } from './lesson-words.ts';

/**
 * What a page is about, for a remark on it: a lesson with what stands beside it, or else the platform. Read when the
 * person asks to write one and at no other time.
 */
export interface PlaceRead {
  readonly place: PlaceRef;
  readonly video: BesideLesson['video'];
  /** How long the lesson is, as shown; null where the page does not say. */
  readonly duration: string | null;
}

export function readPlace(doc: Document, address: string): PlaceRead {
  const url = new URL(address);
  const platform = url.hostname.startsWith('emis.')
    ? 'openemis'
    : /darsak/.test(url.hostname)
      ? 'darsak'
      : 'other';
  const kept = keepAddress(address);
  const lesson = platform === 'openemis' ? null : besideLesson(doc);
  if (lesson === null)
    return { place: { ...emptyPlace('platform', platform), address: kept }, video: null, duration: null };
  const { title, video, values } = lesson;
  const value = (label: Label): string | null => values.get(label) ?? null;
  return {
    place: {
      of: 'lesson',
      platform,
      title,
      subject: value('subject'),
      grade: value('grade'),
      unit: value('unit'),
      term: value('term'),
      date: value('date'),
      address: kept,
    },
    video,
    duration: value('duration'),
  };
}
