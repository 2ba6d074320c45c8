import type { SectionRosterSnapshot } from '../snapshot.ts';
import { rosterKey } from './roster-key.ts';

/**
 * One roster for each section: a file and a page may both have given it, and the newer one speaks. Of the same time, the
 * page does, since nobody could have changed it.
 */
export function newestRosters(rosters: readonly SectionRosterSnapshot[]): readonly SectionRosterSnapshot[] {
  const newest = new Map<string, SectionRosterSnapshot>();
  for (const roster of rosters) {
    const key = rosterKey(roster);
    const other = newest.get(key);
    const newer =
      other === undefined ||
      roster.capturedAt > other.capturedAt ||
      (roster.capturedAt === other.capturedAt && other.source.platform === 'file');
    if (newer) newest.set(key, roster);
  }
  return [...newest.values()];
}
