import { key } from './text.ts';
import { isPublishState } from './work-states.ts';

/**
 * Values that say themselves what they are: «64 مشاهدة», «17 دقيقة», «الوحدة الثانية: القوى», «لم يسلّم», "Due Oct 25",
 * "18 of 30 submitted". The word stands for the label: the vocabulary's own.
 */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/^\d+ (?:مشاهده|مشاهدات|views?)$/, 'المشاهدات'],
  [/^\d+ (?:دقيقه|دقايق|minutes?|mins?)$/, 'المدة'],
  [/^(?:ال)?وحده (?:(?:ال)?[a-zء-ي]+|\d{1,2})(?:\s*[:–-].*)?$|^unit \d+(?:\s*[:–-].*)?$/u, 'الوحدة'],
  [/^(?:لم )?[يت]?سلمت?(?: متاخرا?ه?)?$|^تم التسليم$|^(?:not )?submitted$|^غير مسلم$/, 'حالة التسليم'],
];

/** The vocabulary's word for what becomes of a lesson or a work. */
export const published = 'حالة النشر';

/** The label that a text's own wording stands for; null: none. Takes a key. */
export const labelSpoken = (plain: string): string | null =>
  isPublishState(plain) ? published : (spoken.find(([pattern]) => pattern.test(plain))?.[1] ?? null);

/** Whether a text says itself what it is. */
export const saysItself = (text: string): boolean => labelSpoken(key(text)) !== null;

/** «الوحدة الثانية: القوى» */
export const saysUnit = (text: string): boolean => labelSpoken(key(text)) === 'الوحدة';
