import type { SectionRosterSnapshot } from '../snapshot.ts';
import { textKey } from '../text/text-key.ts';

/** Key of a section on Darsak: its labels, folded; no names of persons. */
export function rosterKey({ data }: Pick<SectionRosterSnapshot, 'data'>): string {
  const { subject, grade, section, label } = data.section;
  const parts = [subject, grade, section].filter((part) => part !== null);
  return textKey(parts.length >= 2 ? parts.join(' | ') : label);
}
