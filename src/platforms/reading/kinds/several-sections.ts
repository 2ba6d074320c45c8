import type { GridFacts } from '../fields/facts.ts';
import { placeOf } from '../rows/section-rows.ts';
import { readClassText } from '../words/class-text.ts';
import { key } from '../words/text.ts';

/**
 * Rows of different grades or sections: on a page a bus, a hall, a club, never one section's roster. A file of a whole
 * school is like that, and is taken apart by section.
 */
export const isOfSeveralSections = (facts: GridFacts): boolean => {
  const groups = facts.rows.flatMap(({ row }) =>
    row.group === null ? [] : (readClassText(row.group) ?? []),
  );
  const ofColumns = (['grade', 'section', 'gradeSection'] as const).some((field) => facts.stated.has(field));
  const places = ofColumns ? facts.rows.map((row) => placeOf(row, null)) : groups;
  return (['grade', 'section'] as const).some(
    (part) => new Set(places.flatMap((place) => (place[part] === null ? [] : key(place[part])))).size > 1,
  );
};
