import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { roleOf } from '../words/values.ts';

/**
 * Whoever is said to be a teacher stands among the students and is none: where others are said to be students. «مالك» is an
 * owner, and a name.
 */
export const withoutStaff = (rows: readonly Element[], sight: Sight): readonly Element[] => {
  const roles = rows.map(
    (row) => new Set(textPieces(row, sight, undefined, 40).map(({ text }) => roleOf(text))),
  );
  if (!roles.some((said) => said.has('student'))) return rows;
  return rows.filter((_, n) => roles[n]?.has('staff') !== true || roles[n].has('student'));
};
