import { marksTexts } from '../../../src/i18n/areas/marks.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { translator } from '../../../src/i18n/texts.ts';
import type { CellTruth } from '../../platforms/school/marks-truth.ts';
import type { Platforms } from '../../platforms/start-platforms.ts';

/** What was planted in the school's marks, in the shapes in which the screens show them. */

export const base = 'https://emis.moe.gov.jo/openemis-core';
export const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
export const marks = translator(marksTexts, format);
export const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
export const sum = (counts: Iterable<number>): number =>
  [...counts].reduce((total, count) => total + count, 0);

export const isMissing = ({ state }: CellTruth): boolean => state.startsWith('missing-');

/** Missing cells of the truth, by `sectionId:classId` as the sheets are keyed. */
export function missingBySheet(
  platforms: Platforms,
  takes: (cell: CellTruth) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const cell of platforms.model.marksTruth.filter((each) => isMissing(each) && takes(each))) {
    const key = `${String(cell.sectionId)}:${String(cell.classId)}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
