import { textPieces } from './text-pieces.ts';
import { readClassText } from '../words/class-text.ts';
import type { Sight } from './sight.ts';
import { key } from '../words/text.ts';

/**
 * A grade by itself among lists below their grades, with none of the lists below it: its sections are folded, or not found.
 * `grades`: what stands over each of the lists.
 */
export const namesOtherGrade = (
  lists: readonly Element[],
  grades: readonly (string | null)[],
  sight: Sight,
): boolean => {
  let at: Element | null = lists[0] ?? null;
  while (at !== null && !lists.every((list) => at?.contains(list) === true)) at = at.parentElement;
  const known = new Set(grades.map((grade) => key(grade ?? '')));
  return (at === null ? [] : textPieces(at, sight)).some(({ text }) => {
    const named = readClassText(text);
    return (
      named?.grade != null &&
      named.section === null &&
      named.rest.length === 0 &&
      !known.has(key(named.grade))
    );
  });
};
