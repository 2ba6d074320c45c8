import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { dayOf } from '../../core/calendar/iso-day.ts';
import { readDay } from './dates.ts';

/**
 * The days of one answer. `03/04/2026` alone says two things; but a server writes all its dates in one form, so one date of
 * the answer that can only be read day first (or month first) decides for all. Where none decides, or two contradict
 * each other, a date with two readings is not told: a deadline is not guessed.
 */
export function daysOf(texts: readonly (string | null)[]): (text: string | null) => IsoDay | null {
  const numeric = texts.flatMap((text) => {
    const found = numericDate.exec(text ?? '');
    return found === null ? [] : [[Number(found[1]), Number(found[2])] as const];
  });
  const dayFirst = numeric.some(([first]) => first > 12);
  const monthFirst = numeric.some(([, second]) => second > 12);
  return (text) => {
    const range = text === null ? null : readDay(text);
    if (range === null) return null;
    if (range.earliest === range.latest) return range.earliest;
    const found = numericDate.exec(text ?? '');
    if (found === null || dayFirst === monthFirst) return null;
    const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
    return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
  };
}

const numericDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
