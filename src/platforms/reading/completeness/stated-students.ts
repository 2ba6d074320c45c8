import { statedTotal } from '../words/stated-total.ts';

/** The total of students that texts of a file state; the greatest counts, so that nothing is called complete too early. */
export const statedStudents = (texts: readonly string[]): number | null => {
  const totals = texts.flatMap((text) => (text.length > 90 ? [] : (statedTotal(text, 'students') ?? [])));
  return totals.length === 0 ? null : Math.max(...totals);
};
