import { foldLetters } from '../text/fold.ts';
import { known, type Count, type Figure } from './figure.ts';

/** Counts, ratios, shares and durations in the written forms of darsak-facts 9.6 and 9.7; digits of any script. */

const nothing = /^(?:|[-–—_.]+|لا يوجد|غير محدد|غير متوفر|غير متاح|n\/?a|none|null)$/;

/** The text as it is compared; null when it says that nothing is there. */
export const shown = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  const folded = foldLetters(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(?<=\d)[٬,،](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/٪/g, '%')
    .trim();
  return folded.length > 80 ? '?' : nothing.test(folded) ? null : folded;
};

const read = <T>(text: string | undefined, parse: (folded: string) => T | null): Figure<T> => {
  const folded = shown(text);
  if (folded === null) return 'not-said';
  const value = parse(folded);
  return value === null ? 'unreadable' : known(value);
};

/** Up to two words; only blanks part them, so that a text is tried in one way. */
const unit = '(?:\\s*\\p{L}+(?:\\s+\\p{L}+)?)?';
const whole = new RegExp(`^(\\d{1,6})${unit}$`, 'u');

/** «28», «٢٨ طالباً», «1,254». */
export const readCount = (text: string | undefined): Figure<number> =>
  read(text, (folded) => {
    const match = whole.exec(folded);
    return match === null ? null : Number(match[1]);
  });

const ratio = new RegExp(
  `^(\\d{1,6})${unit}\\s*(?:/|من|من اصل|of|out of)\\s*(\\d{1,6})${unit}(?:\\s*\\(.{1,8}\\))?$`,
  'u',
);

/** «21/28», «21 من 28», «٧ من ١٠», or a number alone. More than the whole is no ratio. */
export const readRatio = (text: string | undefined): Figure<Count> =>
  read(text, (folded) => {
    const both = ratio.exec(folded);
    if (both !== null) {
      const [done, of] = [Number(both[1]), Number(both[2])];
      return done > of ? null : { done, of };
    }
    const alone = whole.exec(folded);
    return alone === null ? null : { done: Number(alone[1]), of: null };
  });

/** «89%», «٩٠٪», «%89», «89.5»: per cent, 0 to 100. */
export const readShare = (text: string | undefined): Figure<number> =>
  read(text, (folded) => {
    const match = /^%?\s*(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(folded);
    const value = Number(match?.[1] ?? NaN);
    return value >= 0 && value <= 100 ? value : null;
  });

export interface Mark {
  readonly mark: number;
  /** The most there is to get; null where the page does not say: never assumed to be 100 (darsak-facts 6.4). */
  readonly of: number | null;
}

/** «7/10», «٧ من ١٠», «18.5», «90٪» (of 100). */
export const readMark = (text: string | undefined): Figure<Mark> =>
  read(text, (folded) => {
    const match = /^(\d{1,4}(?:\.\d+)?)\s*(?:(%)|(?:\/|من|of|out of)\s*(\d{1,4}(?:\.\d+)?))?$/.exec(folded);
    if (match === null) return null;
    const mark = Number(match[1]);
    const of = match[2] === '%' ? 100 : match[3] === undefined ? null : Number(match[3]);
    return of !== null && mark > of ? null : { mark, of };
  });

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ساعه|ساعات|ساعتان|ساعتين|س|h|hr|hrs|hours?)$/, 3600],
  [/^(?:دقيقه|دقايق|دقيقتان|دقيقتين|د|m|min|mins|minutes?)$/, 60],
  [/^(?:ثانيه|ثواني|ثوان|ثانيتان|ثانيتين|ث|s|sec|secs|seconds?)$/, 1],
];
const secondsOf = (word: string): number | null => units.find(([pattern]) => pattern.test(word))?.[1] ?? null;
const isPair = (word: string): boolean => /^(?:ساعت|دقيقت|ثانيت)(?:ان|ين)$/.test(word);

/** «ساعة ونصف»: parts of the unit before them. */
const parts: Readonly<Record<string, number>> = { نصف: 0.5, ربع: 0.25, ثلث: 1 / 3 };

const inWords = (folded: string): number | null => {
  const words = folded
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(^|\s)و\s?(?=\d|\p{L})/gu, '$1')
    .split(/[\s،,]+/)
    .filter((word) => word !== '');
  let total = 0;
  let number: number | null = null;
  let last: number | null = null;
  for (const word of words) {
    if (/^\d+(?:\.\d+)?$/.test(word)) {
      if (number !== null) return null;
      number = Number(word);
      continue;
    }
    const part = parts[word];
    if (part !== undefined && number === null && last !== null) {
      total += part * last;
      continue;
    }
    const seconds = secondsOf(word);
    if (seconds === null) return null;
    total += (number ?? (isPair(word) ? 2 : 1)) * seconds;
    last = seconds;
    number = null;
  }
  return number === null && words.length > 0 ? total : null;
};

/**
 * A length of time in seconds: «3 ساعات و20 دقيقة», «200 د», «03:20», «1:02:34». Two figures with a colon are hours and
 * minutes where somebody's time on the platform is meant, minutes and seconds where it is a video's length.
 */
export const readDuration = (text: string | undefined, twoFigures: 'h:m' | 'm:s'): Figure<number> =>
  read(text, (folded) => {
    const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(folded);
    if (clock === null) return inWords(folded);
    const [first, second, third] = [Number(clock[1]), Number(clock[2]), clock[3]];
    if (second > 59 || Number(third ?? 0) > 59) return null;
    if (third !== undefined) return first * 3600 + second * 60 + Number(third);
    return twoFigures === 'h:m' ? first * 3600 + second * 60 : first * 60 + second;
  });
