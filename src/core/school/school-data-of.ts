import type { SectionRosterSnapshot } from '../snapshot.ts';
import { mergedSnapshot, readTogether, rowsOfLastPage } from './merge-pages.ts';
import { newestRosters } from './newest-rosters.ts';
import { rosterKey } from './roster-key.ts';
import type { SchoolData, StoredSchool } from './school-data.ts';

/** What was kept, ready to be checked: pages added up, and of each section the newest roster. */
export function schoolDataOf({ sectionPages, ...stored }: StoredSchool): SchoolData {
  const rosters = sectionPages
    .filter((pages) => pages.length > 0)
    .map(readTogether)
    .map(mergedSnapshot);
  return { ...stored, sectionRosters: newestRosters(rosters) };
}

/** Which roster the pages of a tab make up, and for each row of the page in the tab its row in that; null: no page. */
export function shownRoster(
  pages: readonly SectionRosterSnapshot[],
): { readonly key: string; readonly pageRows: readonly number[] } | null {
  if (pages.length === 0) return null;
  const read = readTogether(pages);
  return { key: rosterKey(mergedSnapshot(read)), pageRows: rowsOfLastPage(read) };
}
