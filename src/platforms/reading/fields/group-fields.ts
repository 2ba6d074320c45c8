import type { GridRow } from '../lists/grid.ts';
import type { Chunk } from '../page/chunks.ts';
import { bareHeading, meaningOf, type GroupMeaning } from '../words/group-meaning.ts';
import { isDay } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';

const ofSeveral: readonly GroupMeaning[] = ['submission', 'subject', 'grade', 'gradeSection'];

/** Gives each row what the heading over it says, where all rows stand below headings that say the same sort of thing. */
export const readGroups = (
  rows: readonly { readonly row: GridRow; readonly values: Map<Field, Chunk> }[],
  stated: Set<Field>,
): void => {
  if (rows.length === 0 || rows.some(({ row }) => row.group === null)) return;
  const groups = [...new Set(rows.map(({ row }) => row.group ?? ''))];
  const meaning = meaningOf(groups);
  if (meaning === null || meaning === 'part' || meaning === 'state' || stated.has(meaning)) return;
  // One group of those who handed their work in is not all of them; one section is whose list it is.
  if (ofSeveral.includes(meaning) && groups.length < 2) return;
  stated.add(meaning);
  for (const { row, values } of rows) {
    const text = row.group ?? '';
    values.set(meaning, {
      text: meaning === 'date' && isDay(text) ? text : bareHeading(text),
      element: row.element,
      label: null,
    });
  }
};
